using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace SIJointSite.Features.Triage;

/// <summary>
/// Requests that a page of another site began, such as a link in web mail. A browser leaves our cookie out of them, so that a
/// check under way looks as if there were none. A redirect would not bring it back: it counts as begun over there too. A page
/// of ours that asks for the same address again does.
/// </summary>
internal static class FromElsewhere
{
    /// <summary>Mark of the second request: whatever the browser says of it, it is not sent round again.</summary>
    public const string AskedAgain = "here";

    /// <summary>Whether the browser says that a page of another site, or of a sibling of ours, began the request.</summary>
    public static bool Began(HttpRequest request) => request.Headers["Sec-Fetch-Site"].ToString() is "cross-site" or "same-site";

    /// <returns>The page that asks again, with no form and no cookie; null when the check of this browser can be seen.</returns>
    public static ViewResult? AskAgain(PageModel page, SymptomCheckCookie cookie)
    {
        var request = page.Request;
        if (!HttpMethods.IsGet(request.Method) || !Began(request) || cookie.IsPresent(page.HttpContext)
            || request.Query.ContainsKey(AskedAgain))
            return null;
        return new ViewResult
        {
            ViewName = "/Features/Triage/AskAgain.cshtml",
            ViewData = new ViewDataDictionary<string>(page.MetadataProvider, new ModelStateDictionary())
            {
                Model = $"{request.Path}?{AskedAgain}",
            },
        };
    }
}
