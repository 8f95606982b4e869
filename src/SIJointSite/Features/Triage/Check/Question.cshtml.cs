using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
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
[PageUse(PageUse.HoldsAnswers, Section = SiteSection.SymptomCheck)]
public sealed class QuestionModel(
    TriageDefinition definition, RegionSet regions, SymptomCheckCookie cookie, OutcomeViews views, TriageTexts texts, TallyService tallies,
    TriageLimits limits)
    : TriagePageModel(definition, regions, cookie)
{
    protected override bool ChecksTheTokenItself => true;

    public Screen Screen { get; private set; } = null!;

    /// <summary>Address of the page before; the start when this is the first.</summary>
    public string BackAddress { get; private set; } = TriageAddresses.Start;

    /// <summary>
    /// Whether the page's heading is its question: a screen with one group by its definition. Where only one group of several is asked,
    /// that group keeps its own heading.
    /// </summary>
    public bool IsOneQuestion => Questionnaire.FindScreen(Screen.Id)!.Groups.Count == 1;

    /// <summary>Which of the pages that everybody is asked this is, in words; a page that an answer has added has no number.</summary>
    public string Step { get; private set; } = "";

    /// <summary>Whether later questions were answered before these.</summary>
    public bool LaterAnswersKept { get; private set; }

    /// <summary>An emergency that could not be kept, shown at once on this page.</summary>
    public OutcomeView? Emergency { get; private set; }

    public IReadOnlyList<ScreenReading.Fault> Faults { get; private set; } = [];

    /// <summary>The values chosen in a group, as they were sent or as they are kept.</summary>
    public Func<ItemGroup, IReadOnlyList<string>> ChosenIn { get; private set; } = static _ => [];

    /// <param name="place">Number of the page among those that are asked.</param>
    public IActionResult OnGet(string place)
    {
        var isNumber = int.TryParse(place, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        if (!isNumber && !TriageAddresses.IsFormer(place))
            return NotFound();
        if (Check is null)
            return LocalRedirect(TriageAddresses.Start);
        var asked = AskedScreens;
        if (number < 1 || number > asked.Count)
            return LocalRedirect(AddressAfter(Definition.Triage.Assess(Check.Response)));

        // Earlier questions first, unless this screen was answered before and is only looked at again.
        var screen = asked[number - 1];
        var missing = Questionnaire.MissingFrom(Check.Response);
        var isOpen = screen.Items.Any(item => missing.Contains(item.LinkId));
        if (isOpen && Questionnaire.ScreenOf(missing[0]).Id != screen.Id)
            return LocalRedirect(AddressOf(Questionnaire.ScreenOf(missing[0]).Id));

        LaterAnswersKept = isOpen && asked.Skip(number)
            .Any(later => !IsOnlyDoubted(later) && later.Items.All(item => item.Accepts(Check.Response.CodeOf(item.LinkId))));
        Prepare(screen, group => ScreenReading.ValuesFor(group, Check.Response));
        return Page();
    }

    /// <param name="screen">Id of the screen that the form shows; its place may have moved since.</param>
    /// <param name="upTo">Id of the group whose button was pressed; null for the last button.</param>
    public async Task<IActionResult> OnPostAsync(string? screen, string? upTo)
    {
        // A form without its page's name still says what it holds, and an emergency in it must not be lost.
        var whole = Questionnaire.FindScreen(screen)
            ?? Questionnaire.Screens.FirstOrDefault(other => other.Groups.Any(group => Request.Form.ContainsKey(group.Id)));
        if (whole is null)
            return Ended();

        var before = Check?.Response ?? QuestionnaireResponse.Empty;
        var reading = ScreenReading.Of(Questionnaire, whole, before, groupId => [.. Request.Form[groupId].OfType<string>()]);
        if (!await FormTokenIsValidAsync() || !FormIsOfThisCheck())
            return AloneOrEnded(whole, reading);

        var response = Questionnaire.Prune(reading.Response);
        var raised = EmergenciesOf(Definition.Triage.Assess(response)).ToList();
        if (EmergenciesIn(reading).Except(raised).Any())
        {
            // What could be read is kept, and what was told before is told again beside it, unless that makes it a question not asked.
            SendToBrowser(Check!.WithResponse(response));
            var together = response.With(reading.Posted);
            var isTold = !EmergenciesIn(reading).Except(EmergenciesOf(Definition.Triage.Assess(together))).Any();
            return ShowAlone(whole, isTold ? together : QuestionnaireResponse.Empty.With(reading.Posted));
        }

        // Who was told of the emergency and goes on to add detail is not sent back to it after each page, only for another emergency.
        var isNews = raised.Except(EmergenciesOf(Definition.Triage.Assess(before))).Any();
        var faults = FaultsUpTo(upTo, whole, reading);
        if (faults.Count > 0 && !isNews)
        {
            Faults = faults;
            Response.StatusCode = StatusCodes.Status400BadRequest;
            // What is asked on this page may follow from what was just chosen on it.
            var shown = Questionnaire.AskedScreens(reading.Response).FirstOrDefault(asked => asked.Id == whole.Id) ?? whole;
            Prepare(shown, group => [.. Request.Form[group.Id].OfType<string>()]);
            return Page();
        }

        SendToBrowser(Check!.WithResponse(response));
        if (isNews)
            return LocalRedirect(TriageAddresses.Result);
        var isHalf = upTo is not null && Questionnaire.MissingFrom(response) is [var next, ..]
            && whole.Items.Any(item => item.LinkId == next);
        return LocalRedirect(isHalf ? AddressBehind(upTo!, whole) : AddressOfTheNext);
    }

    private static IEnumerable<string> EmergenciesOf(TriageOutcome outcome) =>
        outcome.Reasons.Where(static reason => reason.Disposition is Disposition.Emergency).Select(static reason => reason.Id);

    /// <summary>A form that belongs to no check under way is not used, but an emergency in it is shown at once.</summary>
    private IActionResult AloneOrEnded(Screen screen, ScreenReading reading)
    {
        if (!EmergenciesIn(reading).Any())
            return Ended();
        // Without a cookie there is no result page to count it, nor an id to know it by.
        if (Check is null && limits.CountedWithoutACheck.Take(HttpContext))
            tallies.Count(Questionnaire.Version, Disposition.Emergency);
        // Else a choice that the device keeps would change the numbers of the page here and there.
        SettleReader();
        return ShowAlone(screen, QuestionnaireResponse.Empty.With(reading.Posted));
    }

    /// <summary>Shows an emergency that cannot be kept, in the place of the form.</summary>
    private PageResult ShowAlone(Screen screen, QuestionnaireResponse answers)
    {
        var alone = Definition.Triage.Assess(answers);
        Emergency = views.For(alone, Region, Voice, answers);
        Prepare(screen, static _ => []);
        return Page();
    }

    /// <summary>The faults that hold the form up. Behind the button that was pressed, nothing needs to be answered yet.</summary>
    private static List<ScreenReading.Fault> FaultsUpTo(string? groupId, Screen screen, ScreenReading reading)
    {
        var places = screen.Groups.Select(static (group, place) => (group.Id, place)).ToDictionary();
        var last = groupId is not null && places.TryGetValue(groupId, out var place) ? place : places.Count;
        return [.. reading.Faults.Where(fault => places[fault.GroupId] <= last || fault.Kind is not ScreenReading.FaultKind.Missing)];
    }

    private string AddressBehind(string groupId, Screen screen) => TriageAddresses.OfGroup(
        NumberOf(screen.Id), AskedScreens.Single(asked => asked.Id == screen.Id).Groups.TakeWhile(group => group.Id != groupId)
            .Count() + 2);

    /// <summary>
    /// The emergencies in what was chosen here by itself, whatever else on the page is still open or contradicts it, and even where
    /// another tab has made it a question that is no longer asked.
    /// </summary>
    private IEnumerable<string> EmergenciesIn(ScreenReading reading) =>
        EmergenciesOf(Definition.Triage.Assess(QuestionnaireResponse.Empty.With(reading.Posted)));

    private void Prepare(Screen screen, Func<ItemGroup, IReadOnlyList<string>> chosenIn)
    {
        Screen = screen;
        ChosenIn = chosenIn;
        var ofAll = Questionnaire.Screens.Where(Questionnaire.IsAskedOfAll).Select(static asked => asked.Id).ToList();
        Step = ofAll.IndexOf(screen.Id) is >= 0 and var place
            ? texts.Question.Step.Fill(("number", place + 1), ("count", ofAll.Count)) : texts.Question.StepMore;
        BackAddress = AddressBefore(NumberOf(screen.Id));
    }

    /// <summary>A group as it is shown.</summary>
    /// <param name="place">Its place on the page, from 0.</param>
    public GroupView ViewOf(int place)
    {
        var group = Screen.Groups[place];
        var fault = Faults.FirstOrDefault(fault => fault.GroupId == group.Id);
        return new GroupView(
            group, TriageAddresses.GroupId(place + 1), Voice, ChosenIn(group),
                ExplainsNotSure: place == 0 && Questionnaire.Screens[0].Id == Screen.Id,
            fault is null ? null : MessageFor(fault),
            IsOneQuestion ? (Voice.Speak(Screen.Title), Screen.Hint, Step) : null,
            AskWhen: SamePageConditionOf(group),
            IsDoubted: Check is not null && group.IsDoubted(Check.Response));
    }

    /// <summary>Address of a fault's group on this page.</summary>
    public string AddressOf(ScreenReading.Fault fault) =>
        $"#{TriageAddresses.GroupId(Screen.Groups.TakeWhile(group => group.Id != fault.GroupId).Count() + 1)}-1";

    /// <summary>What to say about a fault, beside the group and in the summary.</summary>
    public string MessageFor(ScreenReading.Fault fault)
    {
        var group = Screen.Groups.Single(group => group.Id == fault.GroupId);
        return fault.Kind switch
        {
            ScreenReading.FaultKind.Missing => Voice.Speak(group.MissingMessage),
            ScreenReading.FaultKind.NoneWithOthers => texts.Question.NoneWithOthers.Fill(("question", Voice.Speak(group.Legend))),
            _ => texts.Question.NotUnderstood.Fill(("question", Voice.Speak(group.Legend))),
        };
    }

    /// <summary>
    /// For a group that an answer on the same page may hide: the answers that ask it, for the script, as "item=code code" a line.
    /// Null when nothing on this page decides.
    /// </summary>
    private string? SamePageConditionOf(ItemGroup group) =>
        group.EnableWhen is { } enableWhen && enableWhen.AnyOf.Any(condition =>
            condition.LinkId != group.Items[0].LinkId && Screen.Items.Any(item => item.LinkId == condition.LinkId))
            ? string.Join('\n', enableWhen.AnyOf.Select(condition =>
                $"{GroupOf(condition.LinkId)}={string.Join(' ', condition.Codes)}"))
            : null;

    private string? GroupOf(string linkId) =>
        Screen.Groups.FirstOrDefault(group => group.Items.Any(item => item.LinkId == linkId))?.Id;
}
