using SIJointSite.Core.Quality;

namespace SIJointSite.Content.Quality;

/// <summary>The shape of <c>content/en/pemat.yaml</c>.</summary>
internal sealed class QualityFile
{
    public required List<PematItem> Items { get; init; }

    /// <summary>What holds for the leaflet of every exercise, as they all have one form; null when they are not scored yet.</summary>
    public List<ScoreFile>? Leaflets { get; init; }

    /// <summary>What holds for every page that answers a question, as they all have one form; null when they are not scored yet.</summary>
    public List<ScoreFile>? Questions { get; init; }
}

/// <summary>The shape of one score, of the leaflets or in an article's own file of scores.</summary>
internal sealed class ScoreFile
{
    public required string Item { get; init; }
    public required string Score { get; init; }
    public required string Reason { get; init; }
}
