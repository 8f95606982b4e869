using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using SIJointSite.Addresses;
using SIJointSite.Content.Safety;
using SIJointSite.Content.Triage;
using SIJointSite.Core.Safety;
using SIJointSite.Core.Triage;
using SIJointSite.Core.Triage.Form;
using SIJointSite.Core.Triage.Rules;
using SIJointSite.Features.Triage.Saved;
using SIJointSite.Features.Triage.Tallies;

namespace SIJointSite.Features.Triage.Outcome;

/// <summary>The result: the action first, then why, what to say, and what to do if things change.</summary>
[PageUse(PageUse.HoldsAnswers, Section = SiteSection.SymptomCheck)]
public sealed class ResultModel(
    TriageDefinition definition, RegionSet regions, SymptomCheckCookie cookie, OutcomeViews views, TriageTexts texts, SavedCheckStore store,
    IOptions<TriageOptions> saving, TallyService tallies, TriageLimits limits, NeutralWords neutral, FhirAddresses names,
    TimeProvider clock)
    : TriagePageModel(definition, regions, cookie)
{
    public OutcomeView Outcome { get; private set; } = null!;

    public IReadOnlyList<Region> AllRegions => Regions.All;

    /// <summary>The next question without an answer, for an emergency that came before all were asked; null when there is none.</summary>
    public string? AddDetailAddress { get; private set; }

    /// <summary>Whether this copy of the site saves results at all.</summary>
    public bool CanSave => saving.Value.Saving;

    /// <summary>Days that a saved result is kept.</summary>
    public int KeepDays => saving.Value.KeepDays;

    /// <summary>Whether saving was tried just now and did not work.</summary>
    public bool SavingFailed { get; private set; }

    /// <summary>The code of the saved result; null until it is saved.</summary>
    public ReferenceCode? SavedCode =>
        Check is { SavedUntil: not null } && ReferenceCode.TryParse(Check.ReferenceCode, out var code) ? code : null;

    public IActionResult OnGet()
    {
        if (FindOutcome() is { } elsewhere)
            return elsewhere;
        var shown = Check!;
        // The code is made before it is asked for, so that pressing "Save" twice at once gives the same one.
        if (CanSave && shown.ReferenceCode is null)
            shown = shown with { ReferenceCode = SavedCheckStore.NewCode().Places };
        // A HEAD shows no one anything.
        if (tallies.IsOn && !shown.IsTallied && HttpMethods.IsGet(Request.Method))
        {
            if (limits.CountedChecks.Take(HttpContext))
                tallies.CountOnce(shown.Id, Questionnaire.Version, Outcome.Disposition);
            shown = shown with { IsTallied = true };
        }

        if (shown != Check)
            SendToBrowser(shown);
        return Page();
    }

    /// <summary>Saves for a clinician, only because the person asked for it. The result shows whether or not that works.</summary>
    public async Task<IActionResult> OnPostSaveAsync(CancellationToken cancellationToken)
    {
        if (!FormIsOfThisCheck())
            return Ended();
        if (FindOutcome() is { } elsewhere)
            return elsewhere;
        if (!CanSave)
            return BadRequest();

        // A code of this request's own would let one cookie, sent again and again, write a row each time.
        if (!ReferenceCode.TryParse(Check!.ReferenceCode, out var code))
            return LocalRedirect(TriageAddresses.ResultSave);
        if (limits.Saves.Refuse(HttpContext) is { } tooMany)
            return tooMany;
        var result = ToSavedResult();
        if (await store.SaveAsync(code, result, () => WriteBundle(result), cancellationToken) is { } until)
        {
            SendToBrowser(Check with { SavedUntil = until });
            return LocalRedirect(TriageAddresses.ResultSaved);
        }

        SavingFailed = true;
        Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        return Page();
    }

    /// <summary>Other phone numbers; the level stays.</summary>
    public IActionResult OnPostRegion(string? region)
    {
        if (!FormIsOfThisCheck())
            return Ended();
        if (Regions.Find(region) is { } chosen)
        {
            SendToBrowser(Check! with { RegionId = chosen.Id });
            return LocalRedirect(TriageAddresses.Result);
        }

        ModelState.AddModelError("region", texts.Result.RegionUnknown);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return FindOutcome() is { } elsewhere ? elsewhere : Page();
    }

    private byte[] WriteBundle(SavedResult result) => SavedCheckBundle.Write(neutral.In(result), names, neutral);

    private SavedResult ToSavedResult() => new()
    {
        QuestionnaireId = Questionnaire.Id,
        Version = Questionnaire.Version,
        Date = Outcome.Date,
        BegunAt = new DateTimeOffset(Check!.StartedAt, TimeSpan.Zero),
        SavedAt = clock.GetUtcNow(),
        ForSomeoneElse = Check.ForSomeoneElse,
        RegionId = Region.Id,
        Disposition = Outcome.Disposition,
        Level = Outcome.Level,
        Heading = Outcome.Heading,
        LookAgainOn = Outcome.LookAgainOn,
        Rules = Outcome.Rules,
        DeskWords = [.. Outcome.DeskWords, .. Outcome.DeskMore],
        Answers =
        [
            .. from screen in AskedScreens
               from list in screen.Groups
               from item in list.Items
               let option = item.FindOption(Check.Response.CodeOf(item.LinkId))
               where option is not null
               select new SavedAnswer(
                   screen.Id,
                   Voice.Speak(screen.Title),
                   item.LinkId,
                   neutral.QuestionOf(item.LinkId, Voice.Speak(item.Text), Voice),
                   option.Code,
                   Voice.Speak(option.Text),
                   list.IsChecklist ? list.Id : null),
        ],
        NotAnswered =
        [
            .. Questionnaire.MissingFrom(Check.Response)
                .Select(linkId => neutral.QuestionOf(linkId, Voice.Speak(Questionnaire.FindItem(linkId)!.Text), Voice)),
        ],
    };

    /// <returns>Where to go instead when there is no result to show; null when there is.</returns>
    private LocalRedirectResult? FindOutcome()
    {
        if (Check is null)
            return LocalRedirect(TriageAddresses.Start);
        var outcome = Definition.Triage.Assess(Check.Response);
        if (outcome is TriageOutcome.Incomplete)
            return LocalRedirect(AddressAfter(outcome));
        if (IsOfAnotherVersion && outcome.Disposition is not Disposition.Emergency)
            return LocalRedirect(TriageAddresses.CheckAnswers);

        Outcome = views.For(outcome, Region, Voice, Check.Response);
        if (Questionnaire.MissingFrom(Check.Response) is [var next, ..])
            AddDetailAddress = AddressOf(Questionnaire.ScreenOf(next).Id);
        return null;
    }
}
