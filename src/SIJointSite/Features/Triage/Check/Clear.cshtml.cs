using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace SIJointSite.Features.Triage.Check;

/// <summary>
/// Forgets the check: the cookie, and whatever the browser kept of its pages. It needs no form token: on a shared device it must
/// work from an old tab too, and nobody else can send the cookie, which is for this site only.
/// </summary>
[IgnoreAntiforgeryToken]
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
        return Redirect("/symptom-check/clear");
    }
}
