namespace SIJointSite.Core.Exercises.Programmes;

/// <summary>What a person says when they look again.</summary>
public enum Review
{
    /// <summary>Well again.</summary>
    Well,

    /// <summary>Better, but not well.</summary>
    Better,

    /// <summary>No better.</summary>
    Same,

    /// <summary>Worse.</summary>
    Worse,
}

/// <summary>Whether a flare begins or has settled.</summary>
public enum FlareChange
{
    /// <summary>Neither.</summary>
    None,

    /// <summary>The known pain has come back worse.</summary>
    Begins,

    /// <summary>It is the usual again.</summary>
    Settles,
}

/// <summary>One day of a history. A day of which nothing is known is <see cref="Missed"/>.</summary>
public readonly record struct ProgrammeDay
{
    /// <summary>A day without a session.</summary>
    public static ProgrammeDay Missed => default;

    /// <summary>How the session of this day went; null when there was none.</summary>
    public SessionColour? Session { get; init; }

    /// <summary>The column whose move was red; null when it is not known which, and all of them rest.</summary>
    public string? RedColumn { get; init; }

    /// <summary>The morning of this day: what a red session left behind is back to the usual.</summary>
    public bool IsBackToUsual { get; init; }

    /// <summary>A red flag, or doubt about one.</summary>
    public bool HasRedFlag { get; init; }

    /// <summary>The red flag of an earlier day has been looked at, and the person can go on.</summary>
    public bool IsCleared { get; init; }

    /// <summary>The red flag of this very day has been looked at later on the day. It still costs a step and a week of holding.</summary>
    public bool IsClearedAfter { get; init; }

    /// <summary>The reason to book has been looked at by a clinician, who said that the person can go on.</summary>
    public bool IsSeen { get; init; }

    /// <summary>Whether a flare begins or settles.</summary>
    public FlareChange Flare { get; init; }

    /// <summary>The answer when they looked again; null when they did not.</summary>
    public Review? Review { get; init; }

    /// <summary>Whether standing on one leg is painless; null when not said, or not sure.</summary>
    public bool? IsOneLegPainless { get; init; }
}
