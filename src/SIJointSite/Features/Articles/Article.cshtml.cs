using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SIJointSite.Core.Articles;
using SIJointSite.Features.Drawings;

namespace SIJointSite.Features.Articles;

public sealed class ArticleModel(ArticleLibrary library, TimeProvider clock) : PageModel
{
    /// <summary>More headings than this get a list of contents.</summary>
    private const int HeadingsWithoutContents = 4;

    public Article Article { get; private set; } = null!;

    public int Count => library.All.Count;

    public Article? Previous { get; private set; }

    public Article? Next { get; private set; }

    public bool HasContents => Article.Headings.Count > HeadingsWithoutContents;

    /// <summary>Whether the page needs the style sheet of the drawings.</summary>
    public bool HasDrawing => Article.Html.Contains(DrawingHtml.Mark, StringComparison.Ordinal);

    public bool IsOverdue => Article.Review.IsOverdueOn(DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));

    public IActionResult OnGet(string slug)
    {
        if (library.Find(slug) is not { } article)
            return library.FindByAlias(slug) is { } moved ? RedirectPermanent($"/articles/{moved}") : NotFound();

        Article = article;
        var place = library.All.ToList().IndexOf(article);
        Previous = place > 0 ? library.All[place - 1] : null;
        Next = place + 1 < library.All.Count ? library.All[place + 1] : null;
        return Page();
    }
}
