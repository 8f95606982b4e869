using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SIJointSite.Addresses;

namespace SIJointSite.Features.Triage.Check;

/// <summary>
/// Forgets the check: the cookie, and whatever the browser kept of its pages. It needs no form token: on a shared device it must
/// work from an old tab too, and no one else can send the cookie, which is for this site only.
/// </summary>
[IgnoreAntiforgeryToken]
[PageUse(PageUse.HoldsAnswers)]
public sealed class ClearModel(SymptomCheckCookie cookie) : PageModel
{
    public void OnGet()
    {
    }

    public RedirectResult OnPost()
    {
        cookie.Delete(HttpContext);
        // "storage" is left alone: the exercise diary lives there and belongs to its owner.
        Response.Headers["Clear-Site-Data"] = "\"cache\", \"cookies\"";
        return Redirect(TriageAddresses.Clear);
    }
}
