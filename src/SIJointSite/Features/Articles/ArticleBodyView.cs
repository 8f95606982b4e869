using SIJointSite.Core.Articles;

namespace SIJointSite.Features.Articles;

/// <summary>What the partial of an article's body shows.</summary>
/// <param name="Parts">Its pieces.</param>
/// <param name="Contents">Headings for its list of contents; empty for no list.</param>
/// <param name="Trust">What it rests on and who has reviewed it, in one line with a link to the sources; empty for none.</param>
/// <param name="IdPrefix">What each id begins with; empty where an article is alone on its page.</param>
public sealed record ArticleBodyView(
    IReadOnlyList<ArticlePart> Parts, IReadOnlyList<ArticlePart.Heading> Contents, string Trust, string IdPrefix = "")
{
    /// <returns>Words for the link beside a heading; empty where the article is one of several, which have no such links.</returns>
    /// <param name="heading">The heading.</param>
    public string LinkOf(ArticlePart.Heading heading) => IdPrefix.Length == 0 ? heading.Words : "";
}
