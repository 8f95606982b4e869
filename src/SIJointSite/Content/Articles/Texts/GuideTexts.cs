using SIJointSite.Content.Texts;

namespace SIJointSite.Content.Articles.Texts;

/// <summary>The words of the page with all articles, from <c>content/en/guide.yaml</c>. They stand in a file of their own, for those of
/// <c>articles/texts.yaml</c> are part of every article's version.</summary>
public sealed record GuideTexts
{
    public required string Title { get; init; }
    public required string Description { get; init; }
    public required string Heading { get; init; }
    [Placeholders("count", "host")]
    public required string Lead { get; init; }
    public required string Print { get; init; }
    public required string Contents { get; init; }
    [Placeholders("address", "date", "next", "reviewer")]
    public required string Stamp { get; init; }
    public required string Point { get; init; }
}
