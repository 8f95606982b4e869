using SIJointSite.Content.Texts;

namespace SIJointSite.Content.Exercises.Texts;

/// <summary>The page of all exercises.</summary>
public sealed record ExerciseListTexts
{
    public required string Title { get; init; }
    public required string Description { get; init; }
    public required string Lead { get; init; }
    [Placeholders("minutes")]
    public required string ToPlan { get; init; }
    public required string PlanHeading { get; init; }
    public required string FirstStepsHeading { get; init; }
    public required string FirstSteps { get; init; }
    [Placeholders(Link = true)]
    public required string Diary { get; init; }
}
