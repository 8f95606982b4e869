using Microsoft.AspNetCore.Mvc.RazorPages;
using SIJointSite.Addresses;
using SIJointSite.Content.Articles;
using SIJointSite.Core.Articles;

namespace SIJointSite.Features.Articles;

/// <summary>All articles in order on one page, to print.</summary>
[PageUse(PageUse.Listed, Section = SiteSection.Articles)]
public sealed class GuideModel(ArticleSet articles, SiteAddress address) : PageModel
{
    public IReadOnlyList<Article> Articles { get; } = articles.Guide;

    public string AddressOf(Article article) => address.PrintedOf(SitePaths.Articles + article.Slug);

    /// <summary>Address of the site as it is typed.</summary>
    public string Host => address.Printed;
}
