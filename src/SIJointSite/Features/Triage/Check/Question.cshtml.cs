using Microsoft.AspNetCore.Mvc;
using SIJointSite.Addresses;
using SIJointSite.Content.Safety;
using SIJointSite.Content.Texts;
using SIJointSite.Content.Triage;
using SIJointSite.Core.Safety;
using SIJointSite.Core.Triage.Form;
using SIJointSite.Core.Triage.Rules;
using SIJointSite.Features.Triage.Outcome;
using SIJointSite.Features.Triage.Tallies;

namespace SIJointSite.Features.Triage.Check;

/// <summary>
/// One screen of questions. The form token is checked here and not by the framework, because an emergency answer is shown
/// its result even when the token or the cookie is missing: showing advice harms no one, losing it might.
/// </summary>
[PageUse(PageUse.HoldsAnswers)]
public sealed class QuestionModel(
    TriageDefinition definition, RegionSet regions, SymptomCheckCookie cookie, OutcomeViews views, TriageTexts texts, TallyService tallies)
    : TriagePageModel(definition, regions, cookie)
{
    protected override bool ChecksTheTokenItself => true;

    public Screen Screen { get; private set; } = null!;

    /// <summary>Address of the page before; the start when this is the first.</summary>
    public string BackAddress { get; private set; } = TriageAddresses.Start;

    /// <summary>Which of the asked screens this is, from 1, and how many there are by what is known.</summary>
    public (int Number, int Count) Step { get; private set; }

    /// <summary>Whether later questions were answered before these.</summary>
    public bool LaterAnswersKept { get; private set; }

    /// <summary>An emergency that could not be kept, shown at once on this page.</summary>
    public OutcomeView? Emergency { get; private set; }

    public IReadOnlyList<ScreenReading.Fault> Faults { get; private set; } = [];

    /// <summary>The values chosen in a group, as they were sent or as they are kept.</summary>
    public Func<ItemGroup, IReadOnlyList<string>> ChosenIn { get; private set; } = static _ => [];

    public IActionResult OnGet(string screenId)
    {
        if (Questionnaire.FindScreen(screenId) is not { } screen)
            return NotFound();
        if (Check is null)
            return LocalRedirect(TriageAddresses.Start);
        if (!Questionnaire.IsAsked(screen, Check.Response))
            return LocalRedirect(AddressAfter(Definition.Triage.Assess(Check.Response)));

        // Earlier questions first, unless this screen was answered before and is only looked at again.
        var missing = Questionnaire.MissingFrom(Check.Response);
        var firstMissing = missing.Count > 0 ? Questionnaire.ScreenOf(missing[0]) : null;
        var isOpen = screen.Items.Any(item => missing.Contains(item.LinkId));
        if (isOpen && firstMissing is not null && firstMissing != screen)
            return LocalRedirect(AddressOf(firstMissing));

        LaterAnswersKept = isOpen && AskedScreens(Check.Response).SkipWhile(asked => asked != screen).Skip(1)
            .Any(later => later.Items.All(item => item.Accepts(Check.Response.CodeOf(item.LinkId))));
        Prepare(screen, group => ScreenReading.ValuesFor(group, Check.Response));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string screenId)
    {
        if (Questionnaire.FindScreen(screenId) is not { } screen)
            return NotFound();

        var reading = ScreenReading.Of(screen, groupId => [.. Request.Form[groupId].OfType<string>()]);
        var tokenIsValid = await FormTokenIsValidAsync();
        if (!tokenIsValid || !FormIsOfThisCheck())
        {
            var alone = Definition.Triage.Assess(QuestionnaireResponse.Empty.With(reading.Answers));
            if (alone is not TriageOutcome.Decided { Disposition: Disposition.Emergency })
                return Ended();
            Emergency = views.For(alone, Region, Voice, QuestionnaireResponse.Empty.With(reading.Answers));
            // Without a cookie there is no result page to count it, nor an id to know it by.
            if (Check is null)
                tallies.Count(Questionnaire.Version, Disposition.Emergency);
            Prepare(screen, static _ => []);
            return Page();
        }

        var response = Questionnaire.Prune(Check!.Response.With(reading.Answers));
        var outcome = Definition.Triage.Assess(response);
        if (reading.Faults.Count > 0 && !RaisesEmergency(reading))
        {
            Faults = reading.Faults;
            Response.StatusCode = StatusCodes.Status400BadRequest;
            Prepare(screen, group => [.. Request.Form[group.Id].OfType<string>()]);
            return Page();
        }

        SendToBrowser(Check.WithResponse(response));
        return LocalRedirect(AddressAfter(outcome));
    }

    /// <summary>Whether what was chosen here is an emergency by itself, whatever else on the page is still open.</summary>
    private bool RaisesEmergency(ScreenReading reading) =>
        Definition.Triage.Assess(QuestionnaireResponse.Empty.With(reading.Answers)).Disposition is Disposition.Emergency;

    private void Prepare(Screen screen, Func<ItemGroup, IReadOnlyList<string>> chosenIn)
    {
        Screen = screen;
        ChosenIn = chosenIn;
        var asked = AskedScreens(Check?.Response ?? QuestionnaireResponse.Empty);
        var index = asked.ToList().IndexOf(screen);
        Step = (index + 1, asked.Count);
        if (index > 0)
            BackAddress = AddressOf(asked[index - 1]);
    }

    /// <summary>What to say about a fault, beside the group and in the summary.</summary>
    public string MessageFor(ScreenReading.Fault fault)
    {
        var group = Screen.Groups.Single(group => group.Id == fault.GroupId);
        var about = Voice.Speak(group.Topic ?? group.Legend).Capitalise();
        return fault.Kind switch
        {
            ScreenReading.FaultKind.Missing => Voice.Speak(group.MissingMessage),
            ScreenReading.FaultKind.NoneWithOthers => texts.Question.NoneWithOthers.Fill(("question", about)),
            _ => texts.Question.NotUnderstood.Fill(("question", about)),
        };
    }

}
