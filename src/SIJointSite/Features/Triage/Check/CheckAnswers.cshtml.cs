using Microsoft.AspNetCore.Mvc;
using SIJointSite.Addresses;
using SIJointSite.Content.Safety;
using SIJointSite.Content.Triage;
using SIJointSite.Core.Triage.Form;
using SIJointSite.Core.Triage.Rules;

namespace SIJointSite.Features.Triage.Check;

/// <summary>Every answer in one list, each with a link to change it, before the result.</summary>
[PageUse(PageUse.HoldsAnswers, Section = SiteSection.SymptomCheck)]
public sealed class CheckAnswersModel(TriageDefinition definition, RegionSet regions, SymptomCheckCookie cookie, TriageTexts texts)
    : TriagePageModel(definition, regions, cookie)
{
    /// <summary>Each page of questions with what was said on it.</summary>
    public IReadOnlyList<AnsweredPage> Pages { get; private set; } = [];

    /// <summary>Address of the last page of questions.</summary>
    public string BackAddress => AddressBefore(AskedScreens.Count + 1);

    public bool IsComplete { get; private set; }

    /// <summary>A page of questions.</summary>
    /// <param name="Name">Its name, which no other page has.</param>
    /// <param name="Address">Where to change it.</param>
    /// <param name="Groups">What was ticked or left open; groups with no tick are left out.</param>
    /// <param name="Note">That nothing was ticked, or nothing but "not sure" was said; null when the groups say it all.</param>
    public sealed record AnsweredPage(string Name, string Address, IReadOnlyList<AnsweredGroup> Groups, string? Note);

    /// <summary>One group that says something.</summary>
    /// <param name="Legend">Its heading.</param>
    /// <param name="Lines">The answers in the reader's own words.</param>
    /// <param name="Address">Where to change them: the group. Null where it is the only one of its page.</param>
    public sealed record AnsweredGroup(string Legend, IReadOnlyList<string> Lines, string? Address);

    public IActionResult OnGet()
    {
        if (Check is null)
            return LocalRedirect(TriageAddresses.Start);
        var outcome = Definition.Triage.Assess(Check.Response);
        if (Check.Response.Answers.Count == 0)
            return LocalRedirect(AddressAfter(outcome));
        Pages = [.. AskedScreens.Select((screen, index) => PageOf(screen, index + 1))];
        IsComplete = outcome is TriageOutcome.Decided;
        return Page();
    }

    private AnsweredPage PageOf(Screen screen, int number)
    {
        // What only doubts have opened is answered, and needs no lines of its own.
        var shown = screen.Groups.Index().Where(group => !group.Item.IsDoubted(Check!.Response)).ToList();
        var isUnsure = shown.TrueForAll(group => group.Item.Items.All(item => CodeOf(item) is AnswerOption.NotSure));
        AnsweredGroup[] groups = isUnsure ? [] :
        [
            .. shown.Select(group => new AnsweredGroup(
                Voice.Speak(group.Item.Topic ?? group.Item.Legend),
                AnswerWords.Of(group.Item, Check!.Response, Voice, texts.Answers, Definition),
                screen.Groups.Count > 1 ? TriageAddresses.OfGroup(number, group.Index + 1) : null))
                .Where(static group => group.Lines.Count > 0),
        ];
        // A line that opens a closer look is read back there, so its page is not said to have nothing.
        var isClear = groups.Length == 0 && !screen.Items.Any(item => CodeOf(item) is AnswerOption.Yes);
        return new AnsweredPage(
            Voice.Speak(screen.Name ?? screen.Title), TriageAddresses.OfPage(number), groups,
            isUnsure ? texts.CheckAnswers.NotSure : isClear ? texts.CheckAnswers.NothingTicked : null);
    }

    private string? CodeOf(Item item) => Check!.Response.CodeOf(item.LinkId);

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
