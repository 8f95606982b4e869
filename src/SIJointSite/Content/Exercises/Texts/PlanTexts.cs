namespace SIJointSite.Content.Exercises.Texts;

/// <summary>The page of the guided plan.</summary>
public sealed record PlanTexts
{
    public required string Title { get; init; }
    public required string Description { get; init; }
    public required string ListHeading { get; init; }
}
