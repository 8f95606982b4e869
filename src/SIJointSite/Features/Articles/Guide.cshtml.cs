using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SIJointSite.Content.Articles;
using SIJointSite.Core.Articles;
using SIJointSite.Settings;

namespace SIJointSite.Features.Articles;

/// <summary>All articles in order on one page, to print.</summary>
public sealed partial class GuideModel(ArticleLibrary library, SiteAddress address) : PageModel
{
    public IReadOnlyList<Article> Articles { get; } = library.All;

    public string AddressOf(Article article) => address.HostOf(Request) + SitePaths.Articles + article.Slug;

    /// <summary>Address of the site as it is typed.</summary>
    public string Host => address.HostOf(Request);

    /// <summary>An article's body in which each id, and each link to one, begins with its slug: two articles may both have "what-to-do".</summary>
    public static HtmlString BodyOf(Article article) =>
        new(OwnId().Replace(article.Html, match => $"{match.Groups["before"].Value}{article.Slug}--{match.Groups["id"].Value}\""));

    [GeneratedRegex("(?<before> id=\"| href=\"#)(?<id>[^\"]+)\"")]
    private static partial Regex OwnId();
}
