namespace SIJointSite.Core.Exercises.Programmes;

/// <summary>Why a clinician should be booked, mildest first.</summary>
public enum BookReason
{
    /// <summary>No reason.</summary>
    None,

    /// <summary>Better, but not well, after six weeks. Going up may go on.</summary>
    NotWell,

    /// <summary>No better when they looked again.</summary>
    NoBetter,

    /// <summary>Worse when they looked again.</summary>
    Worse,

    /// <summary>A flare that has lasted for two weeks.</summary>
    LongFlare,

    /// <summary>The easiest step is too much.</summary>
    TooMuch,

    /// <summary>Two red sessions within two weeks.</summary>
    TwoReds,
}

/// <summary>What changed last, or did not: the answer to "Why this today?".</summary>
public enum StepChange
{
    /// <summary>The programme has just begun.</summary>
    Begun,

    /// <summary>One thing went up.</summary>
    Up,

    /// <summary>A green session: the same again before one thing goes up.</summary>
    Green,

    /// <summary>An amber session: the same again.</summary>
    Amber,

    /// <summary>A worse morning: one step down.</summary>
    Worse,

    /// <summary>A red session: one step down.</summary>
    Red,

    /// <summary>A week without a session: one step down.</summary>
    WeekOff,

    /// <summary>A flare: one step down, and about half.</summary>
    Flare,

    /// <summary>A red flag: one step down once somebody has looked.</summary>
    RedFlag,

    /// <summary>A move that a flare had left out came back.</summary>
    BackIn,
}

/// <summary>Where a person stands on their ladder. Two histories that lead to equal states go on alike.</summary>
public readonly record struct ProgrammeState
{
    /// <summary>Place on the person's ladder, from 0.</summary>
    public int Step { get; init; }

    /// <summary>What changed last.</summary>
    public StepChange Last { get; init; }

    /// <summary>Days since the beginning, up to the last look-again.</summary>
    public int Day { get; init; }

    /// <summary>How many looks-again are answered.</summary>
    public int Reviews { get; init; }

    /// <summary>Green sessions running since the last change.</summary>
    public int Greens { get; init; }

    /// <summary>Days since the first of the green sessions running at this level.</summary>
    public int GreenDays { get; init; }

    /// <summary>Green sessions running at this level.</summary>
    public int GreenSessions { get; init; }

    /// <summary>Days left in which nothing goes up.</summary>
    public int HeldDays { get; init; }

    /// <summary>Days since the last red session, up to the days that count for two of them.</summary>
    public int DaysSinceRed { get; init; }

    /// <summary>Days since anything went up or down, up to <see cref="StepRule.SlowDays"/>.</summary>
    public int DaysSinceUp { get; init; }

    /// <summary>Days since the walk went up or anything went down, up to <see cref="StepRule.WalkDays"/>.</summary>
    public int DaysSinceWalk { get; init; }

    /// <summary>Days without a session since the last one, or since the last step down for it.</summary>
    public int DaysOff { get; init; }

    /// <summary>The last six days, the latest in the lowest bit: whether there was a session.</summary>
    public int Sessions { get; init; }

    /// <summary>Days of the flare so far; 0 when there is none.</summary>
    public int FlareDays { get; init; }

    /// <summary>How many moves a flare still leaves out.</summary>
    public int LeftOut { get; init; }

    /// <summary>The column that rests after a red session, <see cref="EveryColumn"/>, or null.</summary>
    public string? Rests { get; init; }

    /// <summary>Whether standing on one leg was said to be painless at this level.</summary>
    public bool IsOneLegPainless { get; init; }

    /// <summary>Whether the programme waits until somebody has looked at a red flag.</summary>
    public bool IsStopped { get; init; }

    /// <summary>Why to book.</summary>
    public BookReason Book { get; init; }

    /// <summary>What <see cref="Rests"/> holds when it is not known which move hurt.</summary>
    public const string EveryColumn = "*";
}
