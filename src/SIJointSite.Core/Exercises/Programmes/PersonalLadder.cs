namespace SIJointSite.Core.Exercises.Programmes;

/// <summary>One step of a ladder: what a session holds.</summary>
/// <param name="Level">Number of the level, from 1.</param>
/// <param name="Moves">The move of each column that has one, in the order of the columns.</param>
/// <param name="WalkMinutes">Minutes to walk that day.</param>
/// <param name="Up">What is more than in the step before: id of a column, or "walk".</param>
public sealed record LadderStep(int Level, IReadOnlyList<LadderMove> Moves, int WalkMinutes, string Up);

/// <summary>A move of a session.</summary>
/// <param name="Column">Id of its column.</param>
/// <param name="Stage">Stage of the column, from 1: the higher, the more.</param>
/// <param name="Move">The exercise with its dose.</param>
public sealed record LadderMove(string Column, int Stage, ProgrammeMove Move);

/// <summary>
/// The ladder of one person: the rules without what their conditions leave out. From step to step just one thing goes up. Going down a
/// step gives back what the step before had.
/// </summary>
public sealed class PersonalLadder
{
    private readonly List<LadderStep> steps = [];

    /// <summary>Makes the ladder.</summary>
    /// <param name="rules">The programme.</param>
    /// <param name="conditions">Ids of what is true of the person; an unknown one changes nothing.</param>
    public PersonalLadder(ProgrammeRules rules, IReadOnlyCollection<string> conditions)
    {
        Rules = rules;
        ProgrammeCondition[] ticked = [.. rules.Conditions.Where(condition => conditions.Contains(condition.Id))];
        IsKeptOut = ticked.Any(static condition => condition.KeepsOut);
        IsSlow = ticked.Any(static condition => condition.IsSlow);
        AsksOneLeg = !ticked.Any(static condition => condition.NoOneLeg);
        var leftOut = ticked.SelectMany(static condition => condition.LeavesOut).ToHashSet();
        var tracks = rules.Columns.ToDictionary(static column => column.Id, column => TrackOf(column, leftOut));
        var mostHold = ticked.Min(static condition => condition.MostHoldSeconds) ?? int.MaxValue;
        var stages = rules.Columns.ToDictionary(static column => column.Id, static _ => 0);
        var (walk, begin) = (0, 0);
        steps.Add(new LadderStep(1, [], rules.WalkMinutes[0], LadderChange.Walk));
        foreach (var change in rules.Ladder)
        {
            if (change.Up is LadderChange.Walk)
                walk++;
            else if (stages[change.Up] < tracks[change.Up].Count)
                Raise(change);
            LadderMove[] moves = [.. rules.Columns.Where(column => stages[column.Id] > 0).Select(column =>
                new LadderMove(column.Id, stages[column.Id], Shortened(tracks[column.Id][stages[column.Id] - 1], mostHold)))];
            var step = new LadderStep(change.Level, moves, rules.WalkMinutes[walk], change.Up);
            if (HasMore(step, steps[^1]))
                steps.Add(step);
            if (change.Begins)
                begin = steps.Count - 1;
        }

        Begin = begin;

        void Raise(LadderChange change)
        {
            stages[change.Up]++;
            if (change.Drops is not null)
                stages[change.Drops] = 0;
        }
    }

    /// <summary>The rules that it was made of.</summary>
    public ProgrammeRules Rules { get; }

    /// <summary>The steps, lightest first.</summary>
    public IReadOnlyList<LadderStep> Steps => steps;

    /// <summary>The step that a person begins with.</summary>
    public int Begin { get; }

    /// <summary>Whether no programme is offered to this person.</summary>
    public bool IsKeptOut { get; }

    /// <summary>Whether changes are at least <see cref="StepRule.SlowDays"/> apart.</summary>
    public bool IsSlow { get; }

    /// <summary>Whether standing on one leg is asked before a level that needs it.</summary>
    public bool AsksOneLeg { get; }

    private static bool HasMore(LadderStep step, LadderStep before) => step.WalkMinutes > before.WalkMinutes
        || step.Moves.Any(move => before.Moves.FirstOrDefault(same => same.Column == move.Column)?.Move != move.Move);

    private static ProgrammeMove Shortened(ProgrammeMove move, int mostHold) =>
        move with { HoldSeconds = Math.Min(move.HoldSeconds, mostHold) };

    /// <summary>The track that goes on for longest before something in it is left out; the first of equals.</summary>
    private static IReadOnlyList<ProgrammeMove> TrackOf(ProgrammeColumn column, HashSet<string> leftOut) => column.Tracks
        .Select(IReadOnlyList<ProgrammeMove> (track) => [.. track.TakeWhile(move => !leftOut.Contains(move.Exercise))])
        .MaxBy(static track => track.Count)!;
}
