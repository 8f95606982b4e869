using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using SIJointSite.Content.Safety;
using SIJointSite.Content.Triage;
using SIJointSite.Core.Safety;
using SIJointSite.Core.Triage.Form;
using SIJointSite.Core.Triage.Rules;
using SIJointSite.Features.Safety;

namespace SIJointSite.Features.Triage;

/// <summary>
/// What the pages of the symptom check share: the definition, the check under way, and the reader's region and voice. The form
/// token is checked here and not by the framework, so that a form of a check that is over gets a page that says so.
/// </summary>
[IgnoreAntiforgeryToken]
public abstract class TriagePageModel(TriageDefinition definition, RegionSet regions, SymptomCheckCookie cookie) : PageModel
{
    /// <summary>Name of the hidden field that ties a form to its check.</summary>
    public const string CheckIdField = "check-id";

    /// <summary>The check under way; null when there is none.</summary>
    public SymptomCheck? Check { get; private set; }

    public Questionnaire Questionnaire => definition.Questionnaire;

    public Region Region => Reader.Region;

    public Voice Voice => Reader.Voice;

    protected TriageDefinition Definition => definition;

    protected RegionSet Regions => regions;

    protected SymptomCheckCookie Cookie => cookie;

    private Reader Reader => HttpContext.RequestServices.GetRequiredService<Reader>();

    /// <summary>Whether the answers were given to another version of the questions and must be looked through again.</summary>
    public bool IsOfAnotherVersion => Check is not null && Check.Version != Questionnaire.Version;

    /// <summary>Whether the page looks at the form token itself; only where advice is shown even without one.</summary>
    protected virtual bool ChecksTheTokenItself => false;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        // Without a handler the page would be shown with nothing in it: PUT, DELETE, or a post that no button sends.
        if (context.HandlerMethod is null)
        {
            context.Result = StatusCode(StatusCodes.Status405MethodNotAllowed);
            return;
        }

        if (cookie.Read(HttpContext) is { } check)
            Take(check);
        if (FromElsewhere.AskAgain(this, cookie) is { } again)
        {
            context.Result = again;
            return;
        }

        if (HttpMethods.IsPost(Request.Method) && !ChecksTheTokenItself && !await FormTokenIsValidAsync())
        {
            context.Result = Ended();
            return;
        }

        await next();
    }

    /// <summary>From here on the page keeps to the region and the voice that it has.</summary>
    protected void SettleReader() => Reader.Become(Region.Id, Voice);

    /// <summary>Whether the form came from a page of ours. After "clear" in another tab it no longer can.</summary>
    protected Task<bool> FormTokenIsValidAsync() =>
        HttpContext.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(HttpContext);

    /// <summary>Takes over the check as it now is, and sends it to the browser.</summary>
    protected void SendToBrowser(SymptomCheck check)
    {
        Take(check);
        cookie.Write(HttpContext, check);
    }

    /// <summary>Whether the posted form belongs to the check under way, not to one that was cleared or begun anew in another tab.</summary>
    protected bool FormIsOfThisCheck() => Check is not null && Request.Form[CheckIdField] == Check.Id;

    /// <summary>Says that the check is over, with status 400; nothing that was sent is kept.</summary>
    protected ViewResult Ended() => new()
    {
        ViewName = "/Features/Triage/Ended.cshtml",
        StatusCode = StatusCodes.Status400BadRequest,
        ViewData = new ViewDataDictionary<bool>(MetadataProvider, new ModelStateDictionary())
        {
            Model = Check is not null,
        },
    };

    /// <summary>Address of a page of questions: its place among those that are asked.</summary>
    protected string AddressOf(string screenId) => TriageAddresses.OfPage(NumberOf(screenId));

    /// <summary>Number, from 1, of a page of questions among those that are asked.</summary>
    protected int NumberOf(string screenId) => AskedScreens.TakeWhile(screen => screen.Id != screenId).Count() + 1;

    /// <summary>
    /// Where a visitor goes next: the result at an emergency, the first question without an answer, else the look-through.
    /// </summary>
    protected string AddressAfter(TriageOutcome outcome) =>
        outcome.Disposition is Disposition.Emergency ? TriageAddresses.Result : AddressOfTheNext;

    /// <summary>The first page with a question without an answer, else the look-through.</summary>
    protected string AddressOfTheNext =>
        Questionnaire.MissingFrom(Check?.Response ?? QuestionnaireResponse.Empty) is [var next, ..]
            ? AddressOf(Questionnaire.ScreenOf(next).Id)
            : TriageAddresses.CheckAnswers;

    /// <summary>Whether nothing but doubts opened this page: it is answered, and shown only to somebody who asks for it.</summary>
    protected bool IsOnlyDoubted(Screen asked) =>
        Check is not null && asked.Groups.All(group => group.IsDoubted(Check.Response));

    /// <summary>Address of the page of questions before the one with this number; the start when there is none.</summary>
    protected string AddressBefore(int number) =>
        AskedScreens.Take(number - 1).LastOrDefault(asked => !IsOnlyDoubted(asked)) is { } before
            ? AddressOf(before.Id) : TriageAddresses.Start;

    /// <summary>The screens as the answers so far ask them, in order.</summary>
    protected IReadOnlyList<Screen> AskedScreens => Questionnaire.AskedScreens(Check?.Response ?? QuestionnaireResponse.Empty);

    private void Take(SymptomCheck check)
    {
        Check = check;
        Reader.Become(check.RegionId, check.Voice);
    }
}
