namespace SIJointSite.Core.Exercises;

/// <summary>
/// A person who should leave an exercise out or do it another way, and why. Source: docs/evidence/facts.md F-1 to F-4, rows "not when";
/// docs/evidence/everyday.md P41 and its table of swaps.
/// </summary>
public sealed record LeaveOut
{
    /// <summary>Who, such as "Thin bones (osteoporosis)".</summary>
    public required string Who { get; init; }

    /// <summary>Why, and what to do instead.</summary>
    public required string Why { get; init; }

    /// <summary>Id of the <see cref="ExerciseCondition"/> that is asked before the exercises; null when only the leaflet says it.</summary>
    public string? Condition { get; init; }

    /// <summary>Title of the version to do instead; null when the exercise is left out, or kept.</summary>
    public string? Instead { get; init; }

    /// <summary>Whether the exercise stays and is only done with care.</summary>
    public bool Careful { get; init; }
}
