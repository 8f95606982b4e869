using SIJointSite.Core.Drawings;

namespace SIJointSite.Content.Drawings;

/// <summary>The shape of <c>content/en/drawings/drawings.yaml</c>.</summary>
internal sealed class DrawingsFile
{
    public required string MoreTitle { get; init; }
    public required string WordsTitle { get; init; }
    public required string SourcesTitle { get; init; }
    public required LiveTexts Live { get; init; }

    /// <summary>What a reader may switch off, by its name in the pictures.</summary>
    public required Dictionary<string, string> LayerNames { get; init; }
    public required List<DrawingFile> Drawings { get; init; }
}

internal sealed class DrawingFile
{
    public required string Name { get; init; }
    public required string Title { get; init; }
    public required string Caption { get; init; }
    public required string Words { get; init; }
    public required List<string> Layers { get; init; }
    public DrawingMotion? Motion { get; init; }
    public required List<DrawingPart> Legend { get; init; }
    public required List<string> Sources { get; init; }
}

/// <summary>What the script shows beside a drawing: a hint, and the heading of the layers.</summary>
public sealed class LiveTexts
{
    public required string Hint { get; init; }
    public required string Layers { get; init; }
}
