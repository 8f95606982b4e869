namespace SIJointSite.Core.Articles;

/// <summary>Where a claim comes from: the primary source that a row of docs/evidence/facts.md names.</summary>
public sealed record Source
{
    /// <summary>Kebab-case id that citations name.</summary>
    public required string Id { get; init; }

    /// <summary>Authors as far as the evidence gives them.</summary>
    public required string Authors { get; init; }

    /// <summary>Year of publication; null when the evidence gives none.</summary>
    public int? Year { get; init; }

    /// <summary>Journal or body, with volume and pages where known.</summary>
    public required string Container { get; init; }

    /// <summary>DOI without a prefix; null when unknown or not checked.</summary>
    public string? Doi { get; init; }

    /// <summary>Official address; null when unknown or not checked.</summary>
    public string? Url { get; init; }

    /// <summary>Kind of evidence.</summary>
    public required SourceKind Kind { get; init; }

    /// <summary>What was looked at and in whom, one plain phrase.</summary>
    public required string About { get; init; }

    /// <summary>Rows of docs/evidence/facts.md that it carries, such as "A05".</summary>
    public required IReadOnlyList<string> Facts { get; init; }

    /// <summary>Address to link to; null when no identifier was checked.</summary>
    public string? Link => Doi is not null ? $"https://doi.org/{Doi}" : Url;
}
