using System.Net.Mime;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Net.Http.Headers;
using SIJointSite.Addresses;
using SIJointSite.Content;
using SIJointSite.Content.Codes;

namespace SIJointSite.Features.Links;

/// <summary>
/// Leads the code of a health record to the page that answers it (decision 0037). The code is somebody's: no cache keeps the answer, and
/// it stands in no title and no address of ours.
/// </summary>
[PageUse(PageUse.HoldsAnswers)]
public sealed class ConnectModel(SiteContent content, SiteAddress address) : PageModel
{
    private const string Format = "knowledgeResponseType";

    public ConnectTexts Words => content.Codes.Texts;

    public IReadOnlyList<CodeEntry> Codes => content.Codes.All;

    /// <summary>What cannot be answered, in words; null when nothing is wrong.</summary>
    public string? Fault { get; private set; }

    public string TitleOf(CodeEntry entry) => GivenPage.Find(content, entry.Page)!.Title;

    public IActionResult OnGet()
    {
        Response.Headers.Vary = HeaderNames.Accept;
        var format = Request.Query[Format].ToString();
        if (format.Length > 0 && format is not (MediaTypeNames.Text.Html or MediaTypeNames.Application.Json))
            return Refuse(StatusCodes.Status406NotAcceptable, Words.WrongFormat, isJson: false);
        var isJson = format == MediaTypeNames.Application.Json || (format.Length == 0 && PrefersJson());
        if (!isJson && !ConnectQuestion.IsIn(Request.Query))
            return Page();
        if (ConnectQuestion.Read(Request.Query) is not { } question)
            return Refuse(StatusCodes.Status400BadRequest, Words.Wrong, isJson);
        var found = question.System is { } system ? content.Codes.Find(system, question.Code) : null;
        if (isJson)
            return Json(StatusCodes.Status200OK, ConnectFeed.Of(address.Of(Request), content, question, found));
        if (found is not null)
            return LocalRedirect(found.Page);
        // No error: a record system shows no error page of ours, but a patient or a clinician can go on from this one.
        Fault = Words.None;
        return Page();
    }

    private bool PrefersJson()
    {
        var accepted = Request.Headers.Accept.ToString();
        return accepted.Contains(MediaTypeNames.Application.Json, StringComparison.OrdinalIgnoreCase)
            && !accepted.Contains(MediaTypeNames.Text.Html, StringComparison.OrdinalIgnoreCase);
    }

    private IActionResult Refuse(int status, string words, bool isJson)
    {
        Fault = words;
        return isJson ? Json(status, new JsonObject { ["error"] = words }) : new PageResult { StatusCode = status };
    }

    private ContentResult Json(int status, JsonObject answer)
    {
        // Scripts of any site may read it: there is nothing of anybody in it but what they sent.
        Response.Headers.AccessControlAllowOrigin = "*";
        return new ContentResult
        {
            Content = answer.ToJsonString(),
            ContentType = "application/json; charset=utf-8",
            StatusCode = status,
        };
    }
}
