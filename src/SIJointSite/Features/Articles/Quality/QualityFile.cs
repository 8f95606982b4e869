namespace SIJointSite.Features.Articles.Quality;

/// <summary>The shape of <c>content/en/article-quality.yaml</c>.</summary>
internal sealed class QualityFile
{
    public required List<ItemFile> Items { get; init; }

    /// <summary>By slug.</summary>
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
