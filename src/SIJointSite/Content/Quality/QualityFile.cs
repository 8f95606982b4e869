using SIJointSite.Core.Triage.Form;

namespace SIJointSite.Content.Quality;

/// <summary>The shape of <c>content/en/article-quality.yaml</c>.</summary>
internal sealed class QualityFile
{
    public required List<ItemFile> Items { get; init; }

    /// <summary>What holds for the leaflet of every exercise, as they all have one form; null when they are not scored yet.</summary>
    public List<ScoreFile>? Leaflets { get; init; }

    /// <summary>By slug of an article.</summary>
    public required Dictionary<string, List<ScoreFile>> Scores { get; init; }
}

internal sealed class ItemFile
{
    public required string Id { get; init; }
    public required string Domain { get; init; }
    public required string Asks { get; init; }
}

internal sealed class ScoreFile
{
    public required string Item { get; init; }
    public required string Score { get; init; }
    public required string Reason { get; init; }
}
