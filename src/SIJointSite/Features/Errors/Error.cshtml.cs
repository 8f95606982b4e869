using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SIJointSite.Addresses;
using SIJointSite.Settings;

namespace SIJointSite.Features.Errors;

/// <summary>Every error in plain words, with the emergency card still in sight.</summary>
[IgnoreAntiforgeryToken]
[PageUse(PageUse.Open)]
public sealed class ErrorModel(MaintenanceSwitch maintenance) : PageModel
{
    public string Title { get; private set; } = "";

    public string Text { get; private set; } = "";

    /// <summary>Runs for whatever method was sent: a page with a handler each would be empty for the others.</summary>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        // Somebody who opens the address itself asks for a page that is not there.
        var code = ErrorPages.IsShown(HttpContext)
            ? int.Parse((string)RouteData.Values["code"]!, CultureInfo.InvariantCulture) : StatusCodes.Status404NotFound;
        Response.StatusCode = code;
        Response.Headers.CacheControl = "no-store";
        (Title, Text) = code switch
        {
            404 => ("This page is not here", "The address may be old or mistyped. Nothing is wrong with your phone or computer."),
            400 or 415 => ("We could not read what was sent",
                "Please go back and try again. If a form was open for a long time, load it again first."),
            403 => ("This came from another site", "Please open the page here and try again."),
            405 => ("This page cannot do that", "The address exists, but not for what was sent to it."),
            413 => ("That was too much to send", "The form takes short answers only. Please go back and try again."),
            421 => ("This is not our address", "Our pages are here, but under another name. Please go by the address that you were given."),
            429 => ("Too many tries", "Please wait a minute, then try again."),
            503 when maintenance.IsOn => ("We are working on this site", "It will be back soon. Please try again in a few minutes."),
            503 => ("This does not work right now", "It is not your fault. Please try again in a few minutes."),
            >= 500 => ("Something broke on our side", "It is not your fault. Please try again in a minute."),
            _ => ("That did not work", "Please go back and try again."),
        };
        // Said here, for the framework would answer OPTIONS by itself, with 200 and nothing.
        context.Result = Page();
    }
}
