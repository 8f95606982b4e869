using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SIJointSite.Addresses;

namespace SIJointSite.Features.Triage.Check;

/// <summary>
/// Forgets the check: the cookie, and whatever the browser kept of its pages. It needs no form token: on a shared device it must
/// work from an old tab too. What another site began changes nothing here.
/// </summary>
[IgnoreAntiforgeryToken]
[PageUse(PageUse.HoldsAnswers, Section = SiteSection.SymptomCheck)]
public sealed class ClearModel(SymptomCheckCookie cookie) : PageModel
{
    /// <summary>Whether the browser still holds answers, readable or not; only without them may the page say that they are gone.</summary>
    public bool HoldsAnswers { get; private set; }

    public IActionResult OnGet()
    {
        HoldsAnswers = cookie.IsPresent(HttpContext);
        return FromElsewhere.AskAgain(this, cookie) as IActionResult ?? Page();
    }

    public RedirectResult OnPost()
    {
        if (IsOurs())
        {
            cookie.Delete(HttpContext);
            // "cookies" would take those of every site that shares our domain. "storage" is left alone too: the exercise diary lives
            // there and belongs to its owner.
            Response.Headers["Clear-Site-Data"] = "\"cache\"";
        }

        return Redirect(TriageAddresses.Clear);
    }

    /// <summary>
    /// Whether a page of ours sent this, however old. A browser too old to say so leaves the cookie out of what others send, and
    /// without the cookie there is nothing to clear.
    /// </summary>
    private bool IsOurs() => Request.Headers.ContainsKey("Sec-Fetch-Site") ? !FromElsewhere.Began(Request) : cookie.IsPresent(HttpContext);
}
