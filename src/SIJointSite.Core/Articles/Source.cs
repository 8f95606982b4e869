namespace SIJointSite.Core.Articles;

/// <summary>Where a claim comes from: the primary source that a row of evidence/facts.md names.</summary>
/// <param name="Id">Kebab-case id that citations name.</param>
/// <param name="Authors">Authors as far as the evidence gives them.</param>
/// <param name="Year">Year of publication; null when the evidence gives none.</param>
/// <param name="Container">Journal or body, with volume and pages where known.</param>
/// <param name="Doi">DOI without a prefix; null when unknown or not checked.</param>
/// <param name="Address">Official address; null when unknown or not checked.</param>
/// <param name="Kind">Kind of evidence.</param>
/// <param name="About">What was looked at and in whom, one plain phrase.</param>
/// <param name="Facts">Rows of evidence/facts.md that it carries, such as "A05".</param>
public sealed record Source(
    string Id,
    string Authors,
    int? Year,
    string Container,
    string? Doi,
    string? Address,
    SourceKind Kind,
    string About,
    IReadOnlyList<string> Facts)
{
    /// <summary>Address to link to; null when no identifier was checked.</summary>
    public string? Link => Doi is not null ? $"https://doi.org/{Doi}" : Address;
}
