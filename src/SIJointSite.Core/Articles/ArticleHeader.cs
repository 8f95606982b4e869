namespace SIJointSite.Core.Articles;

/// <summary>What an author says about an article, at the top of its file.</summary>
public sealed record ArticleHeader
{
    /// <summary>In the reader's words.</summary>
    public required string Title { get; init; }

    /// <summary>One sentence.</summary>
    public required string Summary { get; init; }

    /// <summary>What the reader came for, 1-3 sentences.</summary>
    public required string MainPoint { get; init; }

    /// <summary>Whether it explains a subject or answers one question.</summary>
    public required ArticleKind Kind { get; init; }

    /// <summary>What the reader needs who looks for it in the index.</summary>
    public required ReaderNeed Need { get; init; }

    /// <summary>Place among those of its kind, from 1.</summary>
    public required int Order { get; init; }

    /// <summary>Day of the last review.</summary>
    public required DateOnly Reviewed { get; init; }

    /// <summary>Day by which it must be looked at again; after <see cref="Reviewed"/>.</summary>
    public required DateOnly NextReview { get; init; }

    /// <summary>The clinician who reviewed it; null when none has. Never an invented name.</summary>
    public string? ReviewedBy { get; init; }

    /// <summary>Whom it is written for, as schema.org names it, such as "Patient".</summary>
    public required string Audience { get; init; }

    /// <summary>Ids of the sources that it cites.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>Where to go from here, 2-4 steps.</summary>
    public required IReadOnlyList<NextStep> Next { get; init; }

    /// <summary>What changed, in any order.</summary>
    public required IReadOnlyList<ArticleChange> Changes { get; init; }

    /// <summary>Old slugs, redirected for ever.</summary>
    public required IReadOnlyList<string> Aliases { get; init; }
}
