using SIJointSite.Core.Exercises.Programmes;
using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Exercises.Programmes;

/// <summary>
/// The rules of the programme, proved over the content as it is. Histories that lead to equal states go on alike, so every history of
/// two weeks is walked by walking the states that there are.
/// </summary>
public sealed class ProgrammeProofTests
{
    /// <summary>People whose ladders differ, ids of conditions separated by blanks.</summary>
    public static TheoryData<string> People { get; } =
        ["", "bendy", "thin-bones", "pregnant", "pubic-pain falls", "blood-pressure leg-nerve"];

    private static ProgrammeRules Rules => RealContent.Current.Programme;

    [Theory]
    [MemberData(nameof(People))]
    public void Next_EveryHistoryOfTwoWeeks_KeepsTheRules(string conditions) =>
        Assert.True(WalkAll(LadderOf(conditions), ProgrammeHistories.Plain, days: 14) > 200);

    [Theory]
    [MemberData(nameof(People))]
    public void Next_EveryHistoryOfFewDaysWithAllThatCanBeSaid_KeepsTheRules(string conditions) =>
        Assert.True(WalkAll(LadderOf(conditions), ProgrammeHistories.All, days: 4) > 200);

    [Fact]
    public void Next_RandomHistoriesOfTwentyWeeks_KeepTheRules()
    {
        var random = new Random(20261128);
        var ids = Rules.Conditions.Where(static condition => !condition.KeepsOut).Select(static condition => condition.Id).ToArray();
        for (var history = 0; history < 2_000; history++)
        {
            var ladder = new PersonalLadder(Rules, random.GetItems(ids, random.Next(3)));
            var progression = new Progression(ladder);
            var state = progression.Begin;
            for (var day = 0; day < 140; day++)
                state = Walked(ladder, progression, state, ProgrammeHistories.Any(random));
        }
    }

    [Theory]
    [MemberData(nameof(People))]
    [Trait("Category", ProofSize.Category)]
    public void Next_OneDayWorse_IsNeverHarderAfterwards(string conditions)
    {
        var ladder = LadderOf(conditions);
        var progression = new Progression(ladder);
        HashSet<ProgrammeState> states = [progression.Begin];
        HashSet<(ProgrammeState Worse, ProgrammeState Better)> pairs = [];
        for (var day = 0; day < ProofSize.Of(full: 14, sample: 7); day++)
        {
            HashSet<(ProgrammeState, ProgrammeState)> nextPairs = [];
            foreach (var (worse, better) in pairs)
            {
                foreach (var told in ProgrammeHistories.Plain)
                    nextPairs.Add((Next(progression, worse, told), Next(progression, better, told)));
            }

            HashSet<ProgrammeState> next = [];
            foreach (var state in states)
            {
                ProgrammeState[] worsening = [.. ProgrammeHistories.Plain.Skip(1).Select(told => Next(progression, state, told))];
                foreach (var (index, worse) in worsening.Index().Skip(1))
                    nextPairs.UnionWith(worsening.Take(index).Select(better => (worse, better)));
                next.UnionWith(worsening.Append(Next(progression, state, ProgrammeDay.Missed)));
            }

            // Equal states go on alike and prove nothing more.
            nextPairs.RemoveWhere(static pair => pair.Item1 == pair.Item2);
            foreach (var (worse, better) in nextPairs)
            {
                // Whether one move rests or all of them is no matter of worse or better; the step is.
                var areBothRed = worse.Rests is not null && better.Rests is not null;
                if (worse.Step > better.Step || (!areBothRed && progression.Today(worse).Kind > progression.Today(better).Kind))
                    Assert.Fail($"After a worse day it is harder.\n{worse}\n{better}");
            }

            (states, pairs) = (next, nextPairs);
        }
    }

    [Fact]
    public void Ladder_EverySetOfConditions_LeavesOutWhatItMustAndNeverHasMoreThanFourMoves()
    {
        var ids = Rules.Conditions.Where(static condition => !condition.KeepsOut).Select(static condition => condition.Id).ToArray();
        for (var set = 0; set < 1 << ids.Length; set++)
        {
            var ticked = ids.Where((_, place) => (set >> place & 1) == 1).ToArray();
            var leftOut = Rules.Conditions.Where(condition => ticked.Contains(condition.Id))
                .SelectMany(static condition => condition.LeavesOut)
                .ToHashSet();
            var ladder = new PersonalLadder(Rules, ticked);
            foreach (var step in ladder.Steps)
            {
                if (step.Moves.FirstOrDefault(move => leftOut.Contains(move.Move.Exercise)) is { } move)
                    Assert.Fail($"{string.Join(' ', ticked)}: {move.Move.Exercise}");
                Assert.InRange(step.Moves.Count, 0, 4);
            }

            for (var step = 1; step < ladder.Steps.Count; step++)
                AssertOneThingMore(ladder.Steps[step - 1], ladder.Steps[step]);
        }
    }

    [Fact]
    public void Ladder_KeptOut_OffersNoProgramme() =>
        Assert.All(
            Rules.Conditions.Where(static condition => condition.KeepsOut),
            condition => Assert.True(new PersonalLadder(Rules, [condition.Id]).IsKeptOut));

    [Fact]
    public void After_TwelveGreenWeeks_ReachesTheLastLevelAndNotSooner()
    {
        var progression = new Progression(LadderOf(""));
        var state = progression.Begin;
        var firstOnLastLevel = 0;
        for (var day = 1; day <= 84; day++)
        {
            // Four sessions a week, and every look-again says better.
            state = progression.Next(state, day % 7 is 1 or 2 or 4 or 6
                ? ProgrammeHistories.Done(SessionColour.Green) with
                {
                    IsOneLegPainless = true,
                    Review = progression.IsReviewDue(state) ? Review.Better : null,
                }
                : ProgrammeDay.Missed);
            if (progression.Today(state).Level == Rules.Levels.Count && firstOnLastLevel == 0)
                firstOnLastLevel = day;
        }

        Assert.InRange(firstOnLastLevel, 42, 84);
    }

    /// <summary>Walks every history, and counts the states of its last day.</summary>
    private static int WalkAll(PersonalLadder ladder, IReadOnlyList<ProgrammeDay> alphabet, int days)
    {
        var progression = new Progression(ladder);
        HashSet<ProgrammeState> states = [progression.Begin];
        for (var day = 0; day < days; day++)
            states = [.. states.SelectMany(before => alphabet.Select(told => Walked(ladder, progression, before, told)))];
        return states.Count;
    }

    private static ProgrammeState Walked(PersonalLadder ladder, Progression progression, ProgrammeState before, ProgrammeDay told)
    {
        var after = progression.Next(before, told);
        if (BrokenRule(ladder, progression, before, told, after) is { } rule)
            Assert.Fail($"{rule}\n{before}\n{told}\n{after}");
        return Forget(after);
    }

    private static ProgrammeState Next(Progression progression, ProgrammeState state, ProgrammeDay told) =>
        Forget(progression.Next(state, told));

    /// <summary>What changed last is for words alone: states that differ in it go on alike.</summary>
    private static ProgrammeState Forget(ProgrammeState state) => state with { Last = StepChange.Begun };

    private static int? StageAt(PersonalLadder ladder, ProgrammeState state, ProgrammeDay told) =>
        ladder.Steps[state.Step].Moves.FirstOrDefault(move => move.Column == told.RedColumn)?.Stage;

    private static PersonalLadder LadderOf(string conditions) =>
        new(Rules, conditions.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static void AssertOneThingMore(LadderStep before, LadderStep after)
    {
        var more = after.Moves.Count(move => before.Moves.FirstOrDefault(same => same.Column == move.Column)?.Move != move.Move);
        Assert.Equal(1, more + (after.WalkMinutes > before.WalkMinutes ? 1 : 0));
        Assert.InRange(after.Level - before.Level, 0, 1);
    }

    /// <summary>The rule that a day has broken, in words; null for none.</summary>
    private static string? BrokenRule(
        PersonalLadder ladder, Progression progression, ProgrammeState before, ProgrammeDay told, ProgrammeState after)
    {
        var rule = ladder.Rules.StepRule;
        var today = progression.Today(after);
        var isBad = told.Session is SessionColour.Red or SessionColour.Worse;
        if (after.Step > before.Step + 1 || (after.Step > before.Step && after.LeftOut < before.LeftOut))
            return "Two things went up at once.";
        if ((after.Step > before.Step || after.LeftOut < before.LeftOut) && told.Session is not SessionColour.Green)
            return "It went up without a green session.";
        if (after.Step > before.Step && ladder.Steps[after.Step].Level > ladder.Steps[before.Step].Level + 1)
            return "A whole level overnight.";
        if (after.Step > before.Step && before.Greens + 1 < rule.GreensToGoUp)
            return "It went up after one green session.";
        if (isBad && after.Step >= Math.Max(before.Step, 1))
            return "It did not go down after red or a worse morning.";
        if (after.Step > before.Step && before.DaysSinceRed + 1 < Math.Min(rule.HeldDays, rule.TwoRedsDays))
            return "It went up within a week of red.";
        if (told.Session is SessionColour.Red && after.Rests is null)
            return "Nothing rests after red.";
        if (after.Step > before.Step && after.Rests is not null)
            return "It went up while something rests.";
        if (told.HasRedFlag && (after.Step > Math.Max(before.Step - 1, 0) || (told.IsClearedAfter && after.HeldDays < rule.HeldDays)))
            return "A red flag cost no step, or nothing is held after it.";
        if (told is { HasRedFlag: true, IsClearedAfter: false } && today.Kind is not TodaysKind.SeeSomebody)
            return "A red flag did not stop it.";
        if (told.Session is SessionColour.Red && told.RedColumn is not null
            && StageAt(ladder, after, told) >= StageAt(ladder, before, told))
            return "The move that hurt is as hard as before.";
        if (before.IsStopped && !told.IsCleared && !told.IsClearedAfter && today.Kind is not TodaysKind.SeeSomebody)
            return "It went on though nobody has looked.";
        if (after.IsStopped != today.Kind is TodaysKind.SeeSomebody || (after.IsStopped && today.Moves.Count + today.WalkMinutes > 0))
            return "A stopped day holds something to do.";
        if (today.Moves.Any(move => move.Column == after.Rests))
            return "The move that rests is in the session.";
        if (int.PopCount(after.Sessions) >= rule.MostSessionsAWeek && today.Kind > TodaysKind.Rest)
            return "More sessions in a week than the rule has.";
        if ((after.Sessions & 1) == 1 && today.Moves.Any(static move => move.Move.EverySecondDay))
            return "A heavy move two days running.";
        return told.Session is SessionColour.Red && before.DaysSinceRed + 1 < rule.TwoRedsDays && after.Book < BookReason.TwoReds
            ? "Two reds in two weeks, and nobody is booked."
            : null;
    }
}
