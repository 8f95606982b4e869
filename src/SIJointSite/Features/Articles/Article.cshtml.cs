using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SIJointSite.Core.Articles;

namespace SIJointSite.Features.Articles;

public sealed class ArticleModel(ArticleLibrary library, TimeProvider clock) : PageModel
{
    /// <summary>More headings than this get a list of contents.</summary>
    private const int HeadingsWithoutContents = 4;

    private readonly ArticleSet articles = library.Current;

    public Article Article { get; private set; } = null!;

    public int Count => articles.All.Count;

    public Article? Previous => articles.Beside(Article, -1);

    public Article? Next => articles.Beside(Article, 1);

    public bool HasContents => Article.Headings.Count > HeadingsWithoutContents;

    public bool IsOverdue => Article.Review.IsOverdueOn(DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));

    public IActionResult OnGet(string slug)
    {
        if (articles.Find(slug) is not { } article)
            return articles.FindByAlias(slug) is { } moved ? RedirectPermanent($"/articles/{moved}") : NotFound();
        Article = article;
        return Page();
    }
}
