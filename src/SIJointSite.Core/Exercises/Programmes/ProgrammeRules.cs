namespace SIJointSite.Core.Exercises.Programmes;

/// <summary>
/// The home programme as data: what each level holds, in which order one thing after the other goes up, and what moves a person up or
/// down. Source: docs/evidence/everyday.md P16 to P41 and its two tables, "Levels for the home programme" and the swap table.
/// </summary>
public sealed record ProgrammeRules
{
    /// <summary>What moves a person up or down.</summary>
    public required StepRule StepRule { get; init; }

    /// <summary>The levels, lightest first.</summary>
    public required IReadOnlyList<ProgrammeLevel> Levels { get; init; }

    /// <summary>One move of each is done in a session.</summary>
    public required IReadOnlyList<ProgrammeColumn> Columns { get; init; }

    /// <summary>The walking ladder: minutes a day, shortest first. Source: P27.</summary>
    public required IReadOnlyList<int> WalkMinutes { get; init; }

    /// <summary>What goes up, in this order, one thing a step. Before the first there is only the shortest walk.</summary>
    public required IReadOnlyList<LadderChange> Ladder { get; init; }

    /// <summary>What about a person changes the programme. Source: P41 and the swap table.</summary>
    public required IReadOnlyList<ProgrammeCondition> Conditions { get; init; }

    /// <summary>What a reason to stop in the player means here, by its id.</summary>
    public required IReadOnlyDictionary<string, StopMeaning> StopMeanings { get; init; }
}

/// <summary>What moves a person up or down. Source: docs/evidence/everyday.md P38, P04, P27, P29, P39, N33; not tested as a set.</summary>
public sealed record StepRule
{
    /// <summary>Most ache, 0 to 10, of a green session.</summary>
    public required int GreenMost { get; init; }

    /// <summary>Most ache, 0 to 10, of an amber session; above it is red.</summary>
    public required int AmberMost { get; init; }

    /// <summary>Green sessions running before one thing goes up.</summary>
    public required int GreensToGoUp { get; init; }

    /// <summary>Days after a red session, or after a clinician's word, in which nothing goes up.</summary>
    public required int HeldDays { get; init; }

    /// <summary>Two red sessions within these days are a reason to book.</summary>
    public required int TwoRedsDays { get; init; }

    /// <summary>Days without a session that cost one step.</summary>
    public required int DaysOff { get; init; }

    /// <summary>Most sessions in seven days.</summary>
    public required int MostSessionsAWeek { get; init; }

    /// <summary>Least days between two changes for somebody whose joints need slow steps.</summary>
    public required int SlowDays { get; init; }

    /// <summary>Least days between two longer walks.</summary>
    public required int WalkDays { get; init; }

    /// <summary>A flare of these days is a reason to book.</summary>
    public required int LongFlareDays { get; init; }

    /// <summary>How many moves a flare leaves out: about half.</summary>
    public required int LeftOutInFlare { get; init; }

    /// <summary>Days after the beginning on which to look again, in order.</summary>
    public required IReadOnlyList<int> ReviewDays { get; init; }
}

/// <summary>A level of the programme.</summary>
public sealed record ProgrammeLevel
{
    /// <summary>A word or two, such as "Settle".</summary>
    public required string Title { get; init; }

    /// <summary>What it is for, in a sentence.</summary>
    public required string Aim { get; init; }

    /// <summary>Days of nothing but green sessions before the next level; 0 for the last.</summary>
    public required int GreenDays { get; init; }

    /// <summary>Least sessions in those days.</summary>
    public required int GreenSessions { get; init; }

    /// <summary>Whether standing on one leg must be painless before the next level.</summary>
    public bool AsksOneLeg { get; init; }
}

/// <summary>A part of a session. The first track that nothing forbids is taken, or the one that goes on for longest.</summary>
public sealed record ProgrammeColumn
{
    /// <summary>Kebab-case, keeps its meaning for ever.</summary>
    public required string Id { get; init; }

    /// <summary>What it is called.</summary>
    public required string Title { get; init; }

    /// <summary>Ways through this part, the best first: in each, what is done at its first stage, its second, and so on.</summary>
    public required IReadOnlyList<IReadOnlyList<ProgrammeMove>> Tracks { get; init; }
}

/// <summary>An exercise with the dose of one stage.</summary>
public sealed record ProgrammeMove
{
    /// <summary>Slug of the exercise.</summary>
    public required string Exercise { get; init; }

    /// <summary>Repetitions, on each side where it has sides; within the range of the exercise.</summary>
    public required int Repetitions { get; init; }

    /// <summary>Rounds of them.</summary>
    public int Sets { get; init; } = 1;

    /// <summary>Seconds that each is held.</summary>
    public required int HoldSeconds { get; init; }

    /// <summary>Whether it is too heavy for two days running. Source: P20, P34.</summary>
    public bool EverySecondDay { get; init; }
}

/// <summary>One step up.</summary>
public sealed record LadderChange
{
    /// <summary>The part that goes up for the daily walk.</summary>
    public const string Walk = "walk";

    /// <summary>Number of the level that it belongs to, from 1.</summary>
    public required int Level { get; init; }

    /// <summary>Id of the column that goes up by a stage, or "walk".</summary>
    public required string Up { get; init; }

    /// <summary>Id of a column that ends with this step; null for none.</summary>
    public string? Drops { get; init; }

    /// <summary>Whether the programme begins here. The steps before are easier ones to fall back to.</summary>
    public bool Begins { get; init; }
}

/// <summary>Something about a person, and what it changes.</summary>
public sealed record ProgrammeCondition
{
    /// <summary>Id of the <see cref="ExerciseCondition"/>.</summary>
    public required string Id { get; init; }

    /// <summary>Whether no programme is offered at all: a team's own sheet goes before it, or age does.</summary>
    public bool KeepsOut { get; init; }

    /// <summary>Slugs that are left out.</summary>
    public IReadOnlyList<string> LeavesOut { get; init; } = [];

    /// <summary>Whether one thing at most changes in <see cref="StepRule.SlowDays"/>.</summary>
    public bool IsSlow { get; init; }

    /// <summary>Longest hold in seconds; null for no limit.</summary>
    public int? MostHoldSeconds { get; init; }

    /// <summary>Who must agree before the programme, where the exercises alone ask nobody; null for nobody.</summary>
    public string? AsksFirst { get; init; }

    /// <summary>Whether one-leg standing is not asked of this person, who gets no one-leg moves.</summary>
    public bool NoOneLeg { get; init; }

    /// <summary>Whether worse pain is no flare before somebody has looked. Source: N33.</summary>
    public bool NoFlare { get; init; }
}

/// <summary>What stopping in the player means for the programme.</summary>
public enum StopMeaning
{
    /// <summary>Nothing more than a pause: tired.</summary>
    Nothing,

    /// <summary>The usual ache: the same again.</summary>
    Amber,

    /// <summary>Sharp pain: that move rests.</summary>
    Red,

    /// <summary>A sign that somebody must look at: the programme stops.</summary>
    RedFlag,
}
