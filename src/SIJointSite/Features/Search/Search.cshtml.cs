using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SIJointSite.Addresses;
using SIJointSite.Content;

namespace SIJointSite.Features.Search;

/// <summary>
/// The search by GET, so that a result can be linked to and no page needs a token. what a visitor searches for says how they
/// are: the page is kept by no cache, listed by no search engine, and its words are in no log.
/// </summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
[PageUse(PageUse.Open, IsUnlisted = true)]
public sealed class SearchModel(SearchIndex index, SiteContent content) : PageModel
{
    /// <summary>Letters that a search may have.</summary>
    public const int MostLetters = 200;

    public string Query { get; private set; } = "";

    /// <summary>What was found; null when nothing was asked, or nothing that can be answered.</summary>
    public SearchAnswer? Answer { get; private set; }

    public bool IsTooLong => Query.Length > MostLetters;

    public IActionResult OnGet(string? q)
    {
        Query = q?.Trim() ?? "";
        if (IsTooLong)
            return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        if (Query.Length > 0)
            Answer = index.Find(content, Query);
        return Page();
    }
}
