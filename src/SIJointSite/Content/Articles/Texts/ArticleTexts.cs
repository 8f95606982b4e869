using SIJointSite.Content.Texts;
using SIJointSite.Core.Triage.Rules;

namespace SIJointSite.Content.Articles.Texts;

/// <summary>
/// The words that every article's blocks are written with, from <c>content/en/articles/texts.yaml</c>. What a
/// body is rendered with is plain strings, so that two readings of the same file are equal and no article is rendered again.
/// </summary>
public sealed record ArticleTexts
{
    public required CareCardTexts CareCard { get; init; }
    public required DontTexts Dont { get; init; }
    public required CitationTexts Citation { get; init; }

    public required WithinTexts Within { get; init; }

    public required ArticlePageTexts Page { get; init; }
    public required ArticleIndexTexts Index { get; init; }
    public required SourcePageTexts Sources { get; init; }
    public required ArticleProgramTexts Programs { get; init; }
}

/// <summary>What programs read of the articles.</summary>
public sealed record ArticleProgramTexts
{
    /// <summary>What all of them are about.</summary>
    public required string About { get; init; }

    /// <summary>What the feed of changes is called.</summary>
    [Placeholders("site")]
    public required string Feed { get; init; }
}

/// <summary>The level of a care card in words, before its heading; for a screen reader, which does not see the colour.</summary>
public sealed record CareCardTexts
{
    public required string Emergency { get; init; }
    public required string Urgent { get; init; }
    public required string Clinician { get; init; }

    /// <summary>Whom to ask today.</summary>
    [Placeholders("urgent-advice")]
    public required string UrgentAdvice { get; init; }
}

/// <summary>What a time is called within which to be seen.</summary>
public sealed record WithinTexts
{
    public required string Days7 { get; init; }
    public required string Days28 { get; init; }

    /// <returns>The words, or null for days that have none.</returns>
    public string? Find(int days) => days switch
    {
        SeenWithin.SoonDays => Days7,
        SeenWithin.LongestDays => Days28,
        _ => null,
    };
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
