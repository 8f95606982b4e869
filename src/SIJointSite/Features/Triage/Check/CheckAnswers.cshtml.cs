using Microsoft.AspNetCore.Mvc;
using SIJointSite.Addresses;
using SIJointSite.Content.Safety;
using SIJointSite.Content.Triage;
using SIJointSite.Core.Triage.Form;
using SIJointSite.Core.Triage.Rules;

namespace SIJointSite.Features.Triage.Check;

/// <summary>Every answer in one list, each with a link to change it, before the result.</summary>
[PageUse(PageUse.HoldsAnswers)]
public sealed class CheckAnswersModel(TriageDefinition definition, RegionSet regions, SymptomCheckCookie cookie, TriageTexts texts)
    : TriagePageModel(definition, regions, cookie)
{
    /// <summary>The screens that were asked, in order.</summary>
    public IReadOnlyList<Screen> Screens { get; private set; } = [];

    public bool IsComplete { get; private set; }

    public IActionResult OnGet()
    {
        if (Check is null)
            return LocalRedirect(TriageAddresses.Start);
        var outcome = Definition.Triage.Assess(Check.Response);
        if (Check.Response.Answers.Count == 0)
            return LocalRedirect(AddressAfter(outcome));
        Screens = AskedScreens(Check.Response);
        IsComplete = outcome is TriageOutcome.Decided;
        return Page();
    }

    public IActionResult OnPost()
    {
        if (!FormIsOfThisCheck())
            return Ended();
        // Having looked through them, the person stands by these answers for the running version.
        var check = Check! with { Response = Questionnaire.Prune(Check!.Response), Version = Questionnaire.Version };
        SendToBrowser(check);
        var outcome = Definition.Triage.Assess(check.Response);
        return LocalRedirect(outcome is TriageOutcome.Incomplete ? AddressAfter(outcome) : TriageAddresses.Result);
    }

    /// <summary>The answer to a group in the reader's own words, one line each.</summary>
    public IReadOnlyList<string> AnswersTo(ItemGroup group) => AnswerWords.Of(group, Check!.Response, Voice, texts.Answers);
}
