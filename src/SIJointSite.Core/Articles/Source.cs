namespace SIJointSite.Core.Articles;

/// <summary>Where a claim comes from: the primary source that a row of docs/evidence names.</summary>
public sealed record Source
{
    /// <summary>Kebab-case id that citations name.</summary>
    public required string Id { get; init; }

    /// <summary>Authors as far as the evidence gives them.</summary>
    public required string Authors { get; init; }

    /// <summary>Year of publication; null when the evidence gives none.</summary>
    public int? Year { get; init; }

    /// <summary>Its title as printed; null where none was seen, since a guess would mislead.</summary>
    public string? Title { get; init; }

    /// <summary>Journal or body, with volume and pages where known.</summary>
    public required string Container { get; init; }

    /// <summary>DOI without a prefix; null when unknown or not checked.</summary>
    public string? Doi { get; init; }

    /// <summary>Number in PubMed; null when unknown or not checked.</summary>
    public int? Pmid { get; init; }

    /// <summary>Official address; null when unknown or not checked.</summary>
    public string? Url { get; init; }

    /// <summary>Kind of evidence.</summary>
    public required SourceKind Kind { get; init; }

    /// <summary>What was looked at and in whom, one plain phrase.</summary>
    public required string About { get; init; }

    /// <summary>What it found, one plain sentence that says no more than its rows.</summary>
    public required string Found { get; init; }

    /// <summary>Rows of docs/evidence that it carries, such as "A05" or "M03".</summary>
    public required IReadOnlyList<string> Facts { get; init; }

    /// <summary>Where its title and identifiers were seen: an address, or the file and row of the evidence.</summary>
    public required string Seen { get; init; }

    /// <summary>Address to link to; null when no identifier was checked.</summary>
    public string? Link => Doi is not null ? $"https://doi.org/{Doi}"
        : Pmid is { } pmid ? FormattableString.Invariant($"https://pubmed.ncbi.nlm.nih.gov/{pmid}/")
        : Url;
}
