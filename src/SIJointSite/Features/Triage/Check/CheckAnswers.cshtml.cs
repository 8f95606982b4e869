using Microsoft.AspNetCore.Mvc;
using SIJointSite.Addresses;
using SIJointSite.Content.Safety;
using SIJointSite.Content.Triage;
using SIJointSite.Core.Triage.Rules;

namespace SIJointSite.Features.Triage.Check;

/// <summary>Every answer in one list, each with a link to change it, before the result.</summary>
[PageUse(PageUse.HoldsAnswers)]
public sealed class CheckAnswersModel(TriageDefinition definition, RegionSet regions, SymptomCheckCookie cookie, TriageTexts texts)
    : TriagePageModel(definition, regions, cookie)
{
    /// <summary>What was ticked, not sure or left open, page by page; groups in which nothing was ticked are left out.</summary>
    public IReadOnlyList<AnsweredGroup> Answers { get; private set; } = [];

    /// <summary>The pages without any such group, to change them.</summary>
    public IReadOnlyList<(string Title, string Address)> OtherPages { get; private set; } = [];

    public bool IsComplete { get; private set; }

    /// <summary>One group that says something.</summary>
    /// <param name="Legend">Its heading.</param>
    /// <param name="Lines">The answers in the reader's own words.</param>
    /// <param name="Address">Where to change them: the group on its page.</param>
    public sealed record AnsweredGroup(string Legend, IReadOnlyList<string> Lines, string Address);

    public IActionResult OnGet()
    {
        if (Check is null)
            return LocalRedirect(TriageAddresses.Start);
        var outcome = Definition.Triage.Assess(Check.Response);
        if (Check.Response.Answers.Count == 0)
            return LocalRedirect(AddressAfter(outcome));
        var pages = AskedScreens.Select((screen, index) => (Screen: screen, Number: index + 1)).ToList();
        Answers =
        [
            .. pages.SelectMany(page => page.Screen.Groups.Select((group, place) => new AnsweredGroup(
                    Voice.Speak(group.Topic ?? group.Legend),
                    AnswerWords.Of(group, Check.Response, Voice, texts.Answers, Definition),
                    TriageAddresses.OfGroup(page.Number, place + 1))))
                .Where(static answered => answered.Lines.Count > 0),
        ];
        OtherPages =
        [
            .. pages.Where(page => page.Screen.Groups.All(group =>
                    AnswerWords.Of(group, Check.Response, Voice, texts.Answers, Definition).Count == 0))
                .Select(page => (Voice.Speak(page.Screen.Title), TriageAddresses.OfPage(page.Number))),
        ];
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
}
