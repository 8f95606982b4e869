namespace SIJointSite.Core.Articles;

/// <summary>The body of an article, rendered once, with what it holds.</summary>
public sealed record ArticleBody
{
    /// <summary>The pieces, in order; empty when something was wrong.</summary>
    public required IReadOnlyList<ArticlePart> Parts { get; init; }

    /// <summary>The same for a page that shows several articles: each id, and each link to one, begins with the article's own
    /// slug.</summary>
    public required IReadOnlyList<ArticlePart> PartsAmongOthers { get; init; }

    /// <summary>The headings of the second level, in order.</summary>
    public required IReadOnlyList<ArticleHeading> Headings { get; init; }

    /// <summary>The words, heading by heading, in order.</summary>
    public required IReadOnlyList<ArticleSection> Sections { get; init; }

    /// <summary>All words, a line for each paragraph, heading and list item.</summary>
    public required string Text { get; init; }

    /// <summary>Whether a drawing of the body is among its pieces.</summary>
    public bool HasDrawing => Parts.OfType<ArticlePart.Drawing>().Any();

    /// <summary>Names of the models among its pieces.</summary>
    public IEnumerable<string> Models => Parts.OfType<ArticlePart.Model>().Select(static part => part.Name).Distinct();
}
