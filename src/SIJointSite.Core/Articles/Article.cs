using SIJointSite.Core.Quality;

namespace SIJointSite.Core.Articles;

/// <summary>One article, ready to be shown.</summary>
public sealed record Article
{
    private const int WordsPerMinute = 150;

    /// <summary>Kebab-case name in its address.</summary>
    public required string Slug { get; init; }

    /// <summary>What its author says about it.</summary>
    public required ArticleHeader Header { get; init; }

    /// <summary>The body.</summary>
    public required ArticleBody Body { get; init; }

    /// <summary>The doctors' words that it uses, in alphabetical order.</summary>
    public required IReadOnlyList<GlossaryEntry> Words { get; init; }

    /// <summary>The sources cited, in the order of their numbers.</summary>
    public required IReadOnlyList<Source> Sources { get; init; }

    /// <summary>How hard it is to read.</summary>
    public required ReadingGrade Grade { get; init; }

    /// <summary>In the reader's words.</summary>
    public string Title => Header.Title;

    /// <summary>One sentence.</summary>
    public string Summary => Header.Summary;

    /// <summary>What the reader came for, 1-3 sentences.</summary>
    public string MainPoint => Header.MainPoint;

    /// <summary>Whether it explains a subject or answers one question.</summary>
    public ArticleKind Kind => Header.Kind;

    /// <summary>Place among those of its kind, from 1.</summary>
    public int Order => Header.Order;

    /// <summary>When and by whom it was reviewed.</summary>
    public ReviewStatus Review => new(Header.Reviewed, Header.NextReview, Header.ReviewedBy);

    /// <summary>What changed, newest first.</summary>
    public IEnumerable<ArticleChange> Changes => Header.Changes.OrderByDescending(static change => change.Date);

    /// <summary>Day of the last change or review, whichever was later.</summary>
    public DateOnly LastChanged => Header.Changes.Select(static change => change.Date).Append(Header.Reviewed).Max();

    /// <summary>Minutes to read at an easy pace, at least 1.</summary>
    public int Minutes => Math.Max(1, (int)Math.Round(Grade.Words / (double)WordsPerMinute));
}
