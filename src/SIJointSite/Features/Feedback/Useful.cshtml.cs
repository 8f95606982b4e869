using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using SIJointSite.Addresses;
using SIJointSite.Content.Feedback;
using SIJointSite.Settings;

namespace SIJointSite.Features.Feedback;

/// <summary>
/// Takes an answer to “Was this page useful?” and says thank you. Reading pages set no cookie, so the form has no token: the browser's
/// own word on where it comes from, a limit and a list of what may be answered stand in for one.
/// </summary>
[IgnoreAntiforgeryToken]
[PageUse(PageUse.Open)]
public sealed class UsefulModel(
    ReadingPages pages, UsefulCounts counts, UsefulLimit limit, SiteAddress address, FeedbackTexts texts, IOptions<SiteOptions> options)
    : PageModel
{
    /// <summary>More than any answer of ours is long.</summary>
    private const int MostBytes = 1024;

    /// <summary>Why the answer was not counted, in words; null when it was.</summary>
    public string? Refusal { get; private set; }

    /// <summary>The page that was asked about; null when it is none of ours.</summary>
    public string? AskedAbout { get; private set; }

    public IActionResult OnGet(string? about) => options.Value.AskUseful ? Show(about) : NotFound();

    public async Task<IActionResult> OnPostAsync([FromForm] string? about, [FromForm] string? answer, [FromForm] string? part)
    {
        if (!options.Value.AskUseful)
            return NotFound();
        if (Request.ContentLength is null or > MostBytes)
            return StatusCode(StatusCodes.Status413PayloadTooLarge);
        if (!SameOrigin.IsFromHere(Request, address))
            return Refuse(about, StatusCodes.Status403Forbidden, texts.Answered.FromElsewhere);
        if (about is null || !pages.Has(about) || answer is not ("yes" or "no"))
            return Refuse(about, StatusCodes.Status400BadRequest, texts.Answered.Unknown);
        // Before the page is made to see its parts, which costs more than an answer.
        if (limit.Answers.Refuse(HttpContext) is { } tooMany)
            return tooMany;
        if (!string.IsNullOrEmpty(part) && !(answer is "no" && await pages.HasPartAsync(about, part)))
            return Refuse(about, StatusCodes.Status400BadRequest, texts.Answered.Unknown);

        counts.Count(about, part ?? "", isUseful: answer == "yes");
        Response.Headers.Location = $"/useful{QueryString.Create("about", about)}";
        return StatusCode(StatusCodes.Status303SeeOther);
    }

    private PageResult Refuse(string? about, int status, string reason)
    {
        Refusal = reason;
        Response.StatusCode = status;
        return Show(about);
    }

    private PageResult Show(string? about)
    {
        AskedAbout = about is not null && pages.Has(about) ? about : null;
        return Page();
    }
}
