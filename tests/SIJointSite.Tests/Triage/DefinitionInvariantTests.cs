using SIJointSite.Core.Triage;

namespace SIJointSite.Tests.Triage;

/// <summary>
/// What must hold for any answers (evidence/red-flags.md section 11, form-invariants.md A to E), over the definition that
/// the site runs: every one, two and three changes from the all-clear, and random answers with all their neighbours.
/// </summary>
public sealed class DefinitionInvariantTests
{
    private const int Seed = 20261124;

    private static readonly RedFlagTriage Triage = RealDefinition.Triage;

    /// <summary>Every single answer that differs from the all-clear.</summary>
    private static readonly (string LinkId, string Code)[] Changes =
    [
        .. from item in RealDefinition.Questionnaire.Items
           from option in item.AnswerOptions
           where RealDefinition.AllClear.CodeOf(item.LinkId) != option.Code
           select (item.LinkId, option.Code),
    ];

    private static Disposition LevelOf(QuestionnaireResponse response) =>
        Assert.IsType<TriageOutcome.Decided>(Triage.Assess(response)).Disposition;

    [Fact]
    public void Assess_OneTwoAndThreeChanges_NeverFallBelowTheirParts()
    {
        var one = Changes.ToDictionary(static change => change, change => LevelOf(RealDefinition.AllClear.With(change.LinkId, change.Code)));

        for (var first = 0; first < Changes.Length; first++)
        {
            var withFirst = RealDefinition.AllClear.With(Changes[first].LinkId, Changes[first].Code);
            for (var second = first + 1; second < Changes.Length; second++)
            {
                if (Changes[first].LinkId == Changes[second].LinkId)
                    continue;
                var withTwo = withFirst.With(Changes[second].LinkId, Changes[second].Code);
                var two = LevelOf(withTwo);
                // A hidden question does not count, so only the parts that are asked are compared.
                Assert.True(two >= Asked(withTwo, Changes[first], one) && two >= Asked(withTwo, Changes[second], one), $"{Changes[first]} with {Changes[second]} is {two}");

                for (var third = second + 1; third < Changes.Length; third += 7)
                {
                    if (Changes[third].LinkId == Changes[first].LinkId || Changes[third].LinkId == Changes[second].LinkId)
                        continue;
                    Assert.True(LevelOf(withTwo.With(Changes[third].LinkId, Changes[third].Code)) >= two, $"{Changes[third]} lowers {Changes[first]} with {Changes[second]}");
                }
            }
        }
    }

    private static Disposition Asked(QuestionnaireResponse response, (string LinkId, string Code) change, Dictionary<(string, string), Disposition> one) =>
        RealDefinition.Questionnaire.IsAsked(RealDefinition.Questionnaire.ScreenOf(change.LinkId), response) ? one[change] : Disposition.SelfCare;

    [Fact]
    public void Assess_RandomAnswers_RaisingOneAnswerNeverLowersTheLevel()
    {
        var random = new Random(Seed);
        for (var run = 0; run < 1_500; run++)
        {
            var response = RandomResponse(random, worrying: run % 40);
            var level = LevelOf(response);
            foreach (var item in RealDefinition.Questionnaire.Items)
            {
                var rank = RealDefinition.RankOf(item.LinkId, response.CodeOf(item.LinkId)!);
                foreach (var option in item.AnswerOptions)
                {
                    if (rank is { } from && RealDefinition.RankOf(item.LinkId, option.Code) is { } to && to > from)
                        Assert.True(LevelOf(response.With(item.LinkId, option.Code)) >= level, $"{item.LinkId}: {response.CodeOf(item.LinkId)} to {option.Code} lowers {level}");
                }
            }
        }
    }

    [Fact]
    public void Assess_NotSure_IsBetweenNoAndYes()
    {
        foreach (var item in RealDefinition.Questionnaire.Items.Where(item => item.Accepts(AnswerOption.NotSure) && item.Accepts(AnswerOption.Yes)))
        {
            var no = LevelOf(RealDefinition.AllClear.With(item.LinkId, AnswerOption.No));
            var notSure = LevelOf(RealDefinition.AllClear.With(item.LinkId, AnswerOption.NotSure));
            var yes = LevelOf(RealDefinition.AllClear.With(item.LinkId, AnswerOption.Yes));

            Assert.True(no <= notSure && notSure <= yes, item.LinkId);
            Assert.True(yes < Disposition.Urgent || notSure > no, $"{item.LinkId}: not sure is taken as no");
            Assert.True(yes < Disposition.NonUrgent || notSure > Disposition.SelfCare, $"{item.LinkId}: not sure reaches self-care");
        }
    }

    [Fact]
    public void Assess_AnyItemBlank_NeverReachesSelfCareAndNeverDecides()
    {
        foreach (var item in RealDefinition.Questionnaire.Items.Where(IsAskedAtTheAllClear))
        {
            var outcome = Triage.Assess(new QuestionnaireResponse(RealDefinition.AllClear.Answers.Remove(item.LinkId)));

            var incomplete = Assert.IsType<TriageOutcome.Incomplete>(outcome);
            Assert.Contains(item.LinkId, incomplete.MissingLinkIds);
            Assert.True(outcome.Disposition >= Disposition.NonUrgent);
        }
    }

    [Fact]
    public void Assess_NothingOrNotSureOfAnything_IsNeverSelfCare()
    {
        var notSure = new QuestionnaireResponse(RealDefinition.Questionnaire.Items.Select(item =>
            KeyValuePair.Create(item.LinkId, item.Accepts(AnswerOption.NotSure) ? AnswerOption.NotSure : RealDefinition.AllClear.CodeOf(item.LinkId)!)));

        Assert.IsType<TriageOutcome.Incomplete>(Triage.Assess(QuestionnaireResponse.Empty));
        Assert.True(LevelOf(notSure) >= Disposition.Urgent);
    }

    [Fact]
    public void Assess_UnknownCode_LeavesTheQuestionOpen()
    {
        var outcome = Triage.Assess(RealDefinition.AllClear.With("saddle-numbness", "nope"));

        Assert.Equal(["saddle-numbness"], Assert.IsType<TriageOutcome.Incomplete>(outcome).MissingLinkIds);
    }

    [Fact]
    public void Assess_AnyOrder_GivesTheSame()
    {
        var random = new Random(Seed);
        for (var run = 0; run < 300; run++)
        {
            var response = RandomResponse(random, worrying: run % 20);
            var shuffled = response.Answers.ToArray();
            random.Shuffle(shuffled);

            var again = new QuestionnaireResponse(shuffled);

            Assert.Equal(Triage.Assess(response).Reasons.Select(reason => reason.Id), Triage.Assess(again).Reasons.Select(reason => reason.Id));
        }
    }

    [Theory]
    [InlineData(Disposition.SelfCare, "")]
    [InlineData(Disposition.NonUrgent, "S01")]
    [InlineData(Disposition.Urgent, "U01")]
    [InlineData(Disposition.Emergency, "E01")]
    public void Assess_OneAnswer_ReachesEveryLevel(Disposition level, string ids) =>
        Assert.Equal(level, LevelOf(RealDefinition.Raising(ids)));

    [Fact]
    public void Assess_SelfCare_IsExactlyWhereNothingIsRaised()
    {
        var random = new Random(Seed);
        for (var run = 0; run < 20_000; run++)
        {
            var outcome = Triage.Assess(RandomResponse(random, worrying: run % 4));

            Assert.Equal(outcome.Disposition is Disposition.SelfCare, outcome.Reasons.Count == 0);
        }
    }

    [Theory]
    [InlineData("bladder-change", Disposition.Urgent)]
    [InlineData("saddle-numbness", Disposition.Urgent)]
    public void Assess_OldUnchangedCheckedChange_IsUrgentAndNotLower(string instead, Disposition expected)
    {
        var response = RealDefinition.AllClear.With(instead, AnswerOption.No).With("old-saddle-bladder-bowel-change", AnswerOption.Yes);

        Assert.Equal(expected, LevelOf(response));
    }

    private static bool IsAskedAtTheAllClear(Item item) =>
        RealDefinition.Questionnaire.IsAsked(RealDefinition.Questionnaire.ScreenOf(item.LinkId), RealDefinition.AllClear);

    /// <summary>About so many answers that are not the reassuring one; every item has an answer.</summary>
    private static QuestionnaireResponse RandomResponse(Random random, int worrying)
    {
        var answers = RealDefinition.AllClear.Answers.ToBuilder();
        for (var change = 0; change < worrying; change++)
        {
            var (linkId, code) = Changes[random.Next(Changes.Length)];
            answers[linkId] = code;
        }

        return new QuestionnaireResponse(answers);
    }
}
