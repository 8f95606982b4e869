namespace SIJointSite.Core.Exercises;

/// <summary>
/// Something about a person that can make an exercise unfit for them. Each exercise says what follows in its <see cref="LeaveOut"/> rows.
/// </summary>
public sealed record ExerciseCondition
{
    /// <summary>Kebab-case, keeps its meaning for ever.</summary>
    public required string Id { get; init; }

    /// <summary>The words beside the box to tick.</summary>
    public required string Label { get; init; }
}
