using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SIJointSite.Addresses;
using SIJointSite.Content;
using SIJointSite.Core.Articles;

namespace SIJointSite.Features.Articles;

[PageUse(PageUse.Listed | PageUse.KeptOffline, Section = SiteSection.Articles)]
public sealed class ArticleModel(SiteContent content, SiteAddress address, TimeProvider clock) : PageModel
{
    /// <summary>More headings than this get a list of contents.</summary>
    private const int HeadingsWithoutContents = 4;

    public Article Article { get; private set; } = null!;

    /// <summary>The next article of the guide; null for the last and for a question.</summary>
    public Article? Next =>
        content.Articles.Guide.FirstOrDefault(next => Article.Kind is ArticleKind.Article && next.Order > Article.Order);

    public Article? Previous =>
        content.Articles.Guide.LastOrDefault(previous => Article.Kind is ArticleKind.Article && previous.Order < Article.Order);

    public bool HasContents => Article.Body.Headings.Count > HeadingsWithoutContents;

    public bool IsOverdue => Article.Review.IsOverdueOn(DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));

    /// <summary>What the page is, for programs.</summary>
    public string JsonLd => ArticleJsonLd.Write(address.InPages, Article, content);

    /// <summary>Address of a picture that content names.</summary>
    public string PictureOf(string name) => content.Pictures.Find(name)!.Address;

    /// <summary>Name of the picture that stands for the page where it is shared: that of its need.</summary>
    public string SharePicture => JsonNamingPolicy.KebabCaseLower.ConvertName(Article.Header.Need.ToString());

    public IActionResult OnGet(string slug)
    {
        if (content.Articles.Find(slug) is not { } article)
            return content.Articles.FindByAlias(slug) is { } moved ? RedirectPermanent(SitePaths.Articles + moved) : NotFound();
        Article = article;
        return Page();
    }
}
