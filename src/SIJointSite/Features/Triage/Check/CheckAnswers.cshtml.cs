using Microsoft.AspNetCore.Mvc;
using SIJointSite.Addresses;
using SIJointSite.Content.Safety;
using SIJointSite.Content.Texts;
using SIJointSite.Content.Triage;
using SIJointSite.Core.Triage.Form;
using SIJointSite.Core.Triage.Rules;

namespace SIJointSite.Features.Triage.Check;

/// <summary>Every answer in one list, each with a link to change it, before the result.</summary>
[PageUse(PageUse.HoldsAnswers, Section = SiteSection.SymptomCheck)]
public sealed class CheckAnswersModel(TriageDefinition definition, RegionSet regions, SymptomCheckCookie cookie, TriageTexts texts)
    : TriagePageModel(definition, regions, cookie)
{
    /// <summary>What was ticked or left open, page by page; groups with no tick, or nothing but "not sure", are left out.</summary>
    public IReadOnlyList<AnsweredGroup> Answers { get; private set; } = [];

    /// <summary>
    /// Where nothing but "not sure" was said: whole pages, or groups as their pages call them. A closer look stands below the page that
    /// it is of, which is named for those who hear each link by itself.
    /// </summary>
    public IReadOnlyList<(string Title, string? Of, string Address)> Doubts { get; private set; } = [];

    /// <summary>The pages without any such group, to change them.</summary>
    public IReadOnlyList<(string Title, string Address)> OtherPages { get; private set; } = [];

    /// <summary>Whether something was ticked on those pages: a line that opens, which is read back by what it has opened.</summary>
    public bool HasTicksElsewhere { get; private set; }

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
            .. pages.SelectMany(page => page.Screen.Groups.Select((group, place) => (Group: group, Place: place))
                .Where(shown => !IsUnsure(shown.Group))
                .Select(shown => new AnsweredGroup(
                    Voice.Speak(shown.Group.Topic ?? shown.Group.Legend),
                    AnswerWords.Of(shown.Group, Check.Response, Voice, texts.Answers, Definition),
                    TriageAddresses.OfGroup(page.Number, shown.Place + 1))))
                .Where(static answered => answered.Lines.Count > 0),
        ];
        Doubts = [.. pages.Where(page => page.Screen.Groups.Any(IsUnsure)).SelectMany(DoubtsOf)];
        var others = pages.Where(page => page.Screen.Groups.All(group => !IsUnsure(group)
            && AnswerWords.Of(group, Check.Response, Voice, texts.Answers, Definition).Count == 0)).ToList();
        OtherPages = [.. others.Select(page => (Voice.Speak(page.Screen.Title), TriageAddresses.OfPage(page.Number)))];
        HasTicksElsewhere = others.Exists(page => page.Screen.Items.Any(item => Check.Response.CodeOf(item.LinkId) is AnswerOption.Yes));
        IsComplete = outcome is TriageOutcome.Decided;
        return Page();

        // A page of closer looks has one link for all that only doubts have opened.
        IEnumerable<(string Title, string? Of, string Address)> DoubtsOf((Screen Screen, int Number) page)
        {
            if (page.Screen.Groups.FirstOrDefault(group => group.IsDoubted(Check.Response)) is { } doubted)
            {
                var opener = pages.First(other => other.Screen.Items.Any(item => item.LinkId == doubted.Line)).Screen;
                yield return (Voice.Speak(page.Screen.Title), Voice.Speak(opener.Title), TriageAddresses.OfPage(page.Number));
            }
            else if (page.Screen.Groups.Count > 1 && page.Screen.Groups.All(group => group.Line is null && IsUnsure(group)))
            {
                yield return (Voice.Speak(page.Screen.Title), null, TriageAddresses.OfPage(page.Number));
                yield break;
            }

            foreach (var (place, group) in page.Screen.Groups.Index())
            {
                if (IsUnsure(group) && !group.IsDoubted(Check.Response))
                    yield return (
                        Voice.Speak(group.Topic ?? group.Legend).Capitalise(), null, TriageAddresses.OfGroup(page.Number, place + 1));
            }
        }
    }

    private bool IsUnsure(ItemGroup group) => group.Items.All(item => Check!.Response.CodeOf(item.LinkId) is AnswerOption.NotSure);

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
