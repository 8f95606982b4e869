using SIJointSite.Content.Texts;

namespace SIJointSite.Content.Exercises.Texts;

/// <summary>The page shown without a connection.</summary>
public sealed record OfflineTexts
{
    public required string Title { get; init; }
    public required string Description { get; init; }
    public required string Lead { get; init; }
    public required string Here { get; init; }
    public required string Exercises { get; init; }
    public required string Plan { get; init; }
    public required string Articles { get; init; }
    public required string RedFlags { get; init; }
    public required string Diary { get; init; }
    [Placeholders("urgent-advice")]
    public required string Check { get; init; }
}
