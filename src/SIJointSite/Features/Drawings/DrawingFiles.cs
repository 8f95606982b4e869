namespace SIJointSite.Features.Drawings;

/// <summary>The shape of <c>content/en/drawings/drawings.yaml</c>.</summary>
internal sealed class DrawingsFile
{
    public required string WordsTitle { get; init; }
    public required string SourcesTitle { get; init; }
    public required List<DrawingFile> Drawings { get; init; }
}

internal sealed class DrawingFile
{
    public required string Name { get; init; }
    public required string Title { get; init; }
    public required string Caption { get; init; }
    public required string Words { get; init; }
    public required List<DrawingPartFile> Legend { get; init; }
    public required List<string> Sources { get; init; }
}

internal sealed class DrawingPartFile
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required string Term { get; init; }
    public required string Text { get; init; }
    public required List<string> Facts { get; init; }
}
