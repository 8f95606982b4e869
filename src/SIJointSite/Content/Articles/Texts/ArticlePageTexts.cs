using System.Text.Json;
using SIJointSite.Content.Texts;
using SIJointSite.Core.Articles;

namespace SIJointSite.Content.Articles.Texts;

/// <summary>The words of the page round an article.</summary>
public sealed record ArticlePageTexts
{
    public required string Parent { get; init; }
    [Placeholders("minutes")]
    public required string Minutes { get; init; }
    [Placeholders("date", Strong = true)]
    public required string Overdue { get; init; }
    public required string PointTitle { get; init; }
    public required string ContentsTitle { get; init; }
    [Placeholders("count", "reviewer", Link = true)]
    public required string Trust { get; init; }
    [Placeholders("name")]
    public required string ReviewedBy { get; init; }
    public required string NotReviewed { get; init; }
    [Placeholders("count")]
    public required string BehindTitle { get; init; }
    public required string WordsTitle { get; init; }
    public required string SourcesTitle { get; init; }

    /// <summary>What each kind of source is called, by the kind as files write it.</summary>
    [WordsFor(typeof(SourceKind))]
    public required IReadOnlyDictionary<string, string> SourceKinds { get; init; }
    public required string NoTitle { get; init; }
    public required string Back { get; init; }
    [Placeholders("number")]
    public required string BackTo { get; init; }
    [Placeholders(Link = true)]
    public required string AllSources { get; init; }
    public required string ReviewLabel { get; init; }
    [Placeholders("reviewer", "date", "next", Strong = true)]
    public required string Reviewed { get; init; }
    public required string ReviewerNone { get; init; }
    [Placeholders("name")]
    public required string ReviewerOne { get; init; }
    public required string ChangesTitle { get; init; }
    public required string NextTitle { get; init; }
    public required string GuideLabel { get; init; }
    public required string Previous { get; init; }
    public required string Next { get; init; }
    public required string Check { get; init; }
    public required string Print { get; init; }
    public required string Share { get; init; }
    public required string CopyLink { get; init; }
    public required string Copied { get; init; }

    /// <returns>What a kind of source is called.</returns>
    public string KindOf(Source source) => SourceKinds[JsonNamingPolicy.KebabCaseLower.ConvertName(source.Kind.ToString())];

    /// <returns>Who has reviewed the article, as the end of a line.</returns>
    public string ReviewerOf(Article article) =>
        article.Review.ReviewedBy is { } name ? ReviewedBy.Fill(("name", name)) : NotReviewed;

    /// <returns>Who has reviewed the article, as a sentence of its own.</returns>
    public string ReviewerSentenceOf(Article article) =>
        article.Review.ReviewedBy is { } name ? ReviewerOne.Fill(("name", name)) : ReviewerNone;
}

/// <summary>The words of the list of all articles and questions.</summary>
public sealed record ArticleIndexTexts
{
    public required string Title { get; init; }
    public required string Description { get; init; }
    public required string Lead { get; init; }

    /// <summary>What each need is called, by the need as files write it.</summary>
    [WordsFor(typeof(ReaderNeed))]
    public required IReadOnlyDictionary<string, string> Needs { get; init; }
    [Placeholders(Link = true)]
    public required string Print { get; init; }
    [Placeholders(Link = true)]
    public required string Sources { get; init; }

    /// <returns>What a need is called.</returns>
    public string NameOf(ReaderNeed need) => Needs[JsonNamingPolicy.KebabCaseLower.ConvertName(need.ToString())];
}

/// <summary>The words of the list of all sources.</summary>
public sealed record SourcePageTexts
{
    public required string Title { get; init; }
    public required string Description { get; init; }
    [Placeholders("count")]
    public required string Lead { get; init; }
    public required string UsedOn { get; init; }
    [Placeholders("place")]
    public required string Seen { get; init; }
}
