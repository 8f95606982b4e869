using Microsoft.AspNetCore.Mvc.RazorPages;
using SIJointSite.Addresses;
using SIJointSite.Content.Articles;
using SIJointSite.Core.Articles;

namespace SIJointSite.Features.Articles;

[PageUse(PageUse.Listed | PageUse.KeptOffline)]
public sealed class IndexModel(ArticleSet articles) : PageModel
{
    public IReadOnlyList<Article> Articles => articles.All;
}
