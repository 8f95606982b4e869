using SIJointSite.Content.Files;
using SIJointSite.Core.Exercises;
using SIJointSite.Core.Exercises.Programmes;

namespace SIJointSite.Content.Exercises.Programmes;

/// <summary>Reads the home programme, from <c>programme/programme.yaml</c>, and holds it against the exercises that it names.</summary>
internal sealed class ProgrammeReader(YamlFile yaml, ExerciseSet exercises, ExerciseChoices choices)
{
    /// <summary>Moves of a session. Source: docs/evidence/everyday.md, above the table of levels.</summary>
    private const int MostMoves = 4;

    private readonly ProgrammeRules rules = yaml.To<ProgrammeRules>();

    /// <exception cref="ContentException">Something in it does not fit; all of it is listed.</exception>
    public static ProgrammeRules Read(ContentFiles files, ExerciseSet exercises, ExerciseChoices choices)
    {
        var reader = new ProgrammeReader(files.ReadYaml(files.InLanguage("programme/programme.yaml")), exercises, choices);
        ContentProblem[] problems =
        [
            .. reader.RuleProblems(), .. reader.ColumnProblems(), .. reader.LadderProblems(), .. reader.ConditionProblems(),
            .. reader.StopProblems(),
        ];
        return problems.Length == 0 ? reader.WithHeavyMoves() : throw new ContentException(problems);
    }

    /// <summary>Which moves need a day between is a fact of the exercise, and written with it alone.</summary>
    private ProgrammeRules WithHeavyMoves() => rules with
    {
        Columns =
        [
            .. rules.Columns.Select(column => column with
            {
                Tracks =
                [
                    .. column.Tracks.Select(IReadOnlyList<ProgrammeMove> (track) =>
                        [.. track.Select(move => move with { EverySecondDay = exercises.Find(move.Exercise)!.EverySecondDay })]),
                ],
            }),
        ],
    };

    private IEnumerable<ContentProblem> RuleProblems()
    {
        var rule = rules.StepRule;
        if (rule is not { GreenMost: >= 0, AmberMost: <= 10 } || rule.GreenMost > rule.AmberMost)
            yield return yaml.Problem("greenMost and amberMost are not in order; write 0 <= greenMost <= amberMost <= 10.", "stepRule");
        int[] numbers =
        [
            rule.GreensToGoUp, rule.HeldDays, rule.TwoRedsDays, rule.DaysOff, rule.MostSessionsAWeek, rule.SlowDays, rule.WalkDays,
            rule.LongFlareDays, rule.LeftOutInFlare,
        ];
        if (numbers.Any(static number => number is < 1 or > 31))
            yield return yaml.Problem("a number of the step rule is out of range; write 1 to 31.", "stepRule");
        if (rule.ReviewDays.Count < 2 || !IsRising(rule.ReviewDays))
            yield return yaml.Problem("the days to look again do not rise; write two or more, each later.", "stepRule", "reviewDays");
        if (!IsRising(rules.WalkMinutes))
            yield return yaml.Problem("the minutes of the walk do not rise; write each longer than the one before.", "walkMinutes");
        if (rules.Levels.Count == 0)
            yield return yaml.Problem("there is no level; write at least one.", "levels");
    }

    private IEnumerable<ContentProblem> ColumnProblems()
    {
        if (rules.Columns.Count is 0 or > MostMoves)
            yield return yaml.Problem($"a session has 1 to {MostMoves} moves, one a column, not {rules.Columns.Count}.", "columns");
        foreach (var (place, column) in rules.Columns.Index())
        {
            if (column.Id is LadderChange.Walk || rules.Columns.Take(place).Any(other => other.Id == column.Id))
                yield return yaml.Problem($"the id {column.Id} is taken; write one of its own.", "columns", place, "id");
            if (column.Tracks.Count == 0)
                yield return yaml.Problem($"the column {column.Id} has no track; write at least one.", "columns", place);
            foreach (var (track, stage, move) in column.Tracks.Index()
                .SelectMany(static track => track.Item.Index().Select(stage => (track.Index, stage.Index, stage.Item))))
            {
                foreach (var reason in ReasonsAgainst(move))
                    yield return yaml.Problem(reason, "columns", place, "tracks", track, stage);
            }
        }
    }

    private IEnumerable<string> ReasonsAgainst(ProgrammeMove move)
    {
        if (exercises.Find(move.Exercise) is not { } exercise)
            return [$"there is no exercise {move.Exercise}; write the name of a file in exercises/."];
        var dosage = exercise.Dosage;
        (string Name, int Value, DoseRange Range)[] doses =
        [
            ("repetitions", move.Repetitions, dosage.Repetitions), ("sets", move.Sets, dosage.Sets),
            ("holdSeconds", move.HoldSeconds, dosage.HoldSeconds),
        ];
        return doses.Where(static dose => dose.Value < dose.Range.Least || dose.Value > dose.Range.Most).Select(dose =>
            $"{dose.Name} {dose.Value} is out of the range of {move.Exercise}; write {dose.Range.Least} to {dose.Range.Most}.");
    }

    private IEnumerable<ContentProblem> LadderProblems()
    {
        var ids = rules.Columns.Select(static column => column.Id).Append(LadderChange.Walk).ToList();
        var level = 1;
        foreach (var (place, change) in rules.Ladder.Index())
        {
            if (!ids.Contains(change.Up))
                yield return yaml.Problem($"\"{change.Up}\" is no column; write one of {string.Join(", ", ids)}.", "ladder", place, "up");
            if (change.Drops is { } dropped && (dropped == change.Up || !rules.Columns.Any(column => column.Id == dropped)))
                yield return yaml.Problem($"\"{dropped}\" is no other column.", "ladder", place, "drops");
            if (change.Level < level || change.Level > Math.Min(level + 1, rules.Levels.Count))
                yield return yaml.Problem($"level {change.Level} does not follow; write {level} or the next.", "ladder", place, "level");
            level = change.Level;
        }

        if (rules.Ladder.Count(static change => change.Begins) != 1)
            yield return yaml.Problem("the programme begins nowhere, or twice; write begins: true once.", "ladder");
        if (rules.Ladder.Count(static change => change.Up is LadderChange.Walk) != rules.WalkMinutes.Count - 1)
            yield return yaml.Problem($"the walk goes up {rules.WalkMinutes.Count - 1} times by its minutes; write as many.", "ladder");
    }

    private IEnumerable<ContentProblem> ConditionProblems()
    {
        foreach (var (place, condition) in rules.Conditions.Index())
        {
            if (!choices.Conditions.Any(known => known.Id == condition.Id)
                || rules.Conditions.Take(place).Any(other => other.Id == condition.Id))
                yield return yaml.Problem($"{condition.Id} is no condition of choices.yaml, or comes twice.", "conditions", place, "id");
            foreach (var slug in condition.LeavesOut.Where(slug => exercises.Find(slug) is null))
                yield return yaml.Problem($"there is no exercise {slug}.", "conditions", place, "leavesOut");
            foreach (var exercise in Offered().Where(exercise => !condition.KeepsOut && IsOutFor(exercise, condition)))
                yield return yaml.Problem(
                    $"{exercise.Slug} is left out by its own page; write it in leavesOut too.", "conditions", place);
        }

        foreach (var (place, condition) in rules.Conditions.Index())
        {
            foreach (var exercise in Offered().Where(exercise => !condition.LeavesOut.Contains(exercise.Slug)
                && exercise.Dosage.HoldSeconds.Least > condition.MostHoldSeconds))
                yield return yaml.Problem(
                    $"{exercise.Slug} is held for longer than mostHoldSeconds; write it in leavesOut.", "conditions", place);
        }

        foreach (var missing in choices.Conditions.Where(known => !rules.Conditions.Any(condition => condition.Id == known.Id)))
            yield return yaml.Problem($"the condition {missing.Id} of choices.yaml is missing; write what it changes.", "conditions");
    }

    private IEnumerable<Exercise> Offered() => rules.Columns.SelectMany(static column => column.Tracks).SelectMany(static track => track)
        .Select(move => exercises.Find(move.Exercise)).OfType<Exercise>().Distinct();

    /// <summary>Who must ask first has asked before the programme begins; then the clinician's word goes before the page's.</summary>
    private bool IsOutFor(Exercise exercise, ProgrammeCondition condition) => !condition.LeavesOut.Contains(exercise.Slug)
        && choices.Conditions.FirstOrDefault(known => known.Id == condition.Id) is { AsksFirst: null }
        && exercise.LeaveOut.Any(row => row.Condition == condition.Id && row is { Careful: false, Instead: null });

    private IEnumerable<ContentProblem> StopProblems()
    {
        foreach (var reason in choices.StopReasons.Where(reason => !rules.StopMeanings.ContainsKey(reason.Id)))
            yield return yaml.Problem($"the stop reason {reason.Id} of choices.yaml is missing; write what it means.", "stopMeanings");
        foreach (var id in rules.StopMeanings.Keys.Where(id => !choices.StopReasons.Any(reason => reason.Id == id)))
            yield return yaml.Problem($"{id} is no stop reason of choices.yaml.", "stopMeanings", id);
        foreach (var reason in choices.StopReasons.Where(static reason => reason.Ends is StopScope.Emergency)
            .Where(reason => rules.StopMeanings.GetValueOrDefault(reason.Id, StopMeaning.RedFlag) is not StopMeaning.RedFlag))
            yield return yaml.Problem($"{reason.Id} is an emergency; write \"red-flag\".", "stopMeanings", reason.Id);
    }

    private static bool IsRising(IReadOnlyList<int> numbers) => numbers.Count > 0 && numbers[0] > 0
        && numbers.Zip(numbers.Skip(1)).All(static pair => pair.First < pair.Second);
}
