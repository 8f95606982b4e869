using Microsoft.AspNetCore.Mvc.RazorPages;
using SIJointSite.Content.Articles;
using SIJointSite.Core.Articles;

namespace SIJointSite.Features.Articles;

public sealed class IndexModel(ArticleLibrary library) : PageModel
{
    public IReadOnlyList<Article> Articles => library.All;
}
