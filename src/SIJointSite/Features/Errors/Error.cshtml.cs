using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SIJointSite.Addresses;

namespace SIJointSite.Features.Errors;

/// <summary>Every error in plain words, with the emergency card still in sight.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
[PageUse(PageUse.Open)]
public sealed class ErrorModel : PageModel
{
    public string Title { get; private set; } = "";

    public string Text { get; private set; } = "";

    public void OnGet([FromRoute] int code) => Describe(code);

    public void OnPost([FromRoute] int code) => Describe(code);

    private void Describe(int code)
    {
        // A visitor may open the address itself; the page then answers with the status that it describes.
        Response.StatusCode = code;
        (Title, Text) = code switch
        {
            404 => ("This page is not here", "The address may be old or mistyped. Nothing is wrong with your phone or computer."),
            400 or 415 => ("We could not read what was sent",
                "Please go back and try again. If a form was open for a long time, load it again first."),
            405 => ("This page cannot do that", "The address exists, but not for what was sent to it."),
            413 => ("That was too much to send", "The form takes short answers only. Please go back and try again."),
            429 => ("Too many tries", "Please wait a minute, then try again."),
            >= 500 => ("Something broke on our side", "It is not your fault. Please try again in a minute."),
            _ => ("That did not work", "Please go back and try again."),
        };
    }
}
