namespace SIJointSite.Core.Quality;

/// <summary>All scores of one page.</summary>
/// <param name="All">A score for each item of the tool, in its order.</param>
public sealed record PematScores(IReadOnlyList<PematScore> All)
{
    /// <summary>Points over items that apply, in percent, as the tool's guide says; null when no item of the domain applies.</summary>
    public double? PercentOf(PematDomain domain)
    {
        var applicable = All.Where(score => score.Item.Domain == domain && score.Agrees is not null).ToArray();
        return applicable.Length == 0 ? null : 100.0 * applicable.Count(static score => score.Agrees is true) / applicable.Length;
    }
}
