using SIJointSite.Core.Articles;

namespace SIJointSite.Content.Articles;

/// <summary>The body of an article, rendered, with what it holds.</summary>
/// <param name="Html">Empty when something was wrong.</param>
/// <param name="Headings">The headings of the second level, in order.</param>
/// <param name="Anchors">Every id that a link can lead to.</param>
/// <param name="Links">Links to pages of the site.</param>
/// <param name="Citations">The first citation of each source, in the order of their numbers.</param>
/// <param name="Sections">The words, heading by heading.</param>
/// <param name="Text">All words, a line for each paragraph, heading and list item.</param>
internal sealed record ArticleBody(
    string Html,
    IReadOnlyList<ArticleHeading> Headings,
    IReadOnlySet<string> Anchors,
    IReadOnlyList<ArticleLink> Links,
    IReadOnlyList<ArticleCitation> Citations,
    IReadOnlyList<ArticleSection> Sections,
    string Text);

/// <summary>A link to a page of the site, and the line of the file that it stands on.</summary>
internal sealed record ArticleLink(string Address, int Line);

/// <summary>A source that is cited, and the line of the file that first does.</summary>
internal sealed record ArticleCitation(string SourceId, int Line);
