using Microsoft.AspNetCore.Mvc.RazorPages;
using SIJointSite.Content.Articles;
using SIJointSite.Core.Articles;

namespace SIJointSite.Features.Articles;

public sealed class IndexModel(ArticleSet articles) : PageModel
{
    public IReadOnlyList<Article> Articles => articles.All;
}
