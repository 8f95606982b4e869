using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SIJointSite.Addresses;
using SIJointSite.Content.Site;
using SIJointSite.Settings;

namespace SIJointSite.Features.Errors;

/// <summary>Every error in plain words, with the emergency card still in sight.</summary>
[IgnoreAntiforgeryToken]
[PageUse(PageUse.Open)]
public sealed class ErrorModel(MaintenanceSwitch maintenance, SiteTexts texts) : PageModel
{
    private readonly ErrorTexts errors = texts.Errors;

    public ErrorText Words { get; private set; } = texts.Errors.Other;

    /// <summary>Runs for whatever method was sent: a page with a handler each would be empty for the others.</summary>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        // Somebody who opens the address itself asks for a page that is not there.
        var code = ErrorPages.IsShown(HttpContext)
            ? int.Parse((string)RouteData.Values["code"]!, CultureInfo.InvariantCulture) : StatusCodes.Status404NotFound;
        Response.StatusCode = code;
        Response.Headers.CacheControl = "no-store";
        Words = code switch
        {
            404 => errors.NotFound,
            400 or 415 => errors.Unreadable,
            403 => errors.FromElsewhere,
            405 => errors.WrongMethod,
            413 => errors.TooLarge,
            421 => errors.WrongHost,
            429 => errors.TooMany,
            503 when maintenance.IsOn => errors.Maintenance,
            503 => errors.Unavailable,
            >= 500 => errors.Broken,
            _ => errors.Other,
        };
        // Said here, for the framework would answer OPTIONS by itself, with 200 and nothing.
        context.Result = Page();
    }
}
