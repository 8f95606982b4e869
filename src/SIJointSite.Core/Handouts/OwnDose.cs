using SIJointSite.Core.Exercises;

namespace SIJointSite.Core.Handouts;

/// <summary>A dose that somebody has chosen. What is null is the usual of the exercise.</summary>
public sealed record OwnDose
{
    /// <summary>The usual dose.</summary>
    public static OwnDose Usual { get; } = new();

    /// <summary>Rounds of the repetitions.</summary>
    public int? Sets { get; init; }

    /// <summary>Repetitions on each side in a set.</summary>
    public int? Repetitions { get; init; }

    /// <summary>Seconds that each is held.</summary>
    public int? HoldSeconds { get; init; }

    /// <summary>One side only; null for both.</summary>
    public OneSide? Side { get; init; }

    /// <summary>How often.</summary>
    public HowOften? Often { get; init; }

    /// <summary>The nearest dose that the exercise allows.</summary>
    /// <param name="exercise">Whose ranges. An exercise without sides is done on no single one.</param>
    public OwnDose Within(Exercise exercise) => new()
    {
        Sets = Nearest(Sets, exercise.Dosage.Sets),
        Repetitions = Nearest(Repetitions, exercise.Dosage.Repetitions),
        HoldSeconds = Nearest(HoldSeconds, exercise.Dosage.HoldSeconds),
        Side = exercise.Dosage.Sides is Sides.Each ? Side : null,
        Often = Often?.Within(exercise),
    };

    private static int? Nearest(int? value, DoseRange range)
    {
        var nearest = Math.Clamp(value ?? range.Usual, range.Least, range.Most);
        return nearest == range.Usual ? null : nearest;
    }
}

/// <summary>One side of the body.</summary>
public enum OneSide
{
    /// <summary>The person's right.</summary>
    Right,

    /// <summary>The person's left.</summary>
    Left,
}
