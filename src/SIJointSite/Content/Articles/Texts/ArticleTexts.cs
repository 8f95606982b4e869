using SIJointSite.Content.Texts;

namespace SIJointSite.Content.Articles.Texts;

/// <summary>
/// The words that every article's blocks are written with, from <c>content/en/articles/texts.yaml</c>. Plain strings throughout, so
/// that two readings of the same file are equal and an article need not be rendered again.
/// </summary>
public sealed record ArticleTexts
{
    public required CareCardTexts CareCard { get; init; }
    public required DontTexts Dont { get; init; }
    public required CitationTexts Citation { get; init; }

    /// <summary>What a time is called within which to be seen, by its days.</summary>
    public required IReadOnlyDictionary<string, string> Within { get; init; }
}

/// <summary>The level of a care card in words, before its heading; for a screen reader, which does not see the colour.</summary>
public sealed record CareCardTexts
{
    public required string Emergency { get; init; }
    public required string Urgent { get; init; }
    public required string Clinician { get; init; }
}

/// <summary>The list of what not to do.</summary>
public sealed record DontTexts
{
    /// <summary>What each of its lines begins with, in small or capital letters, so that a cross is never the only "not".</summary>
    public required string LineBegins { get; init; }
}

/// <summary>The small number of a source.</summary>
public sealed record CitationTexts
{
    /// <summary>Its name for a screen reader.</summary>
    [Placeholders("number")]
    public required string Label { get; init; }
}
