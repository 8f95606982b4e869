using Microsoft.AspNetCore.Mvc.RazorPages;
using SIJointSite.Addresses;
using SIJointSite.Content.Articles;
using SIJointSite.Core.Articles;

namespace SIJointSite.Features.Articles;

/// <summary>All articles and questions, by what the reader needs.</summary>
[PageUse(PageUse.Listed | PageUse.KeptOffline, Section = SiteSection.Articles)]
public sealed class IndexModel(ArticleSet articles) : PageModel
{
    /// <summary>The needs in their order, each with its articles first and then its questions.</summary>
    public IEnumerable<(ReaderNeed Need, IEnumerable<Article> Articles)> ByNeed =>
        articles.All.GroupBy(static article => article.Header.Need)
            .OrderBy(static group => group.Key)
            .Select(static group => (group.Key, (IEnumerable<Article>)group));
}
