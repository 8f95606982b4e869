using Microsoft.AspNetCore.Mvc.RazorPages;
using SIJointSite.Addresses;
using SIJointSite.Content.Texts;
using SIJointSite.Content.Triage;
using SIJointSite.Content.Triage.Proof;
using SIJointSite.Core.Triage.Form;
using SIJointSite.Core.Triage.Proof;
using SIJointSite.Core.Triage.Rules;

namespace SIJointSite.Features.Triage.Proof;

/// <summary>The decision table as it runs, its history, and how it does on the public test stories.</summary>
[PageUse(PageUse.Listed, Section = SiteSection.SymptomCheck)]
public sealed class AboutModel(TriageDefinition definition, TriageScore score, ResultTextSet texts, ProofTexts words) : PageModel
{
    public TriageDefinition Definition => definition;

    public RedFlagTriage Triage => definition.Triage;

    public Questionnaire Questionnaire => definition.Questionnaire;

    public TriageScore Score => score;

    /// <summary>The levels, most urgent first.</summary>
    public IReadOnlyList<Disposition> Levels { get; } =
        [Disposition.Emergency, Disposition.Urgent, Disposition.NonUrgent, Disposition.SelfCare];

    /// <summary>Red flags on single choices and on several answers, which no row of a screen shows.</summary>
    public IEnumerable<RedFlag> DerivedFlags => Triage.RedFlags.Where(flag => FlagOf(flag.Conditions[0].LinkId)?.Id != flag.Id);

    private readonly HashSet<string> ticks =
    [
        .. definition.Questionnaire.Screens.SelectMany(static screen => screen.Groups).Where(static group => group.IsChecklist)
            .SelectMany(static group => group.Items).Select(static item => item.LinkId),
    ];

    public string LevelOf(Disposition disposition) => texts.For(disposition).Level;

    /// <summary>The level in words; a dash for a fact that counts only together with others.</summary>
    public string LevelOrNone(Disposition disposition) => disposition is Disposition.SelfCare ? "–" : LevelOf(disposition);

    /// <summary>The level of a red flag, with the days within which to be seen.</summary>
    public string LevelOf(RedFlag flag) => flag.SeenWithinDays is { } days
        ? words.SeenWithin.Fill(("level", LevelOrNone(flag.Disposition)), ("days", days)) : LevelOrNone(flag.Disposition);

    /// <summary>The level of a story's result, and whether it is too low or too high.</summary>
    public string LevelOf(TriageScore.Result result)
    {
        var level = LevelOf(result.Level);
        return result.IsUnderTriaged ? words.Stories.IsTooLow.Fill(("level", level))
            : result.IsOverTriaged ? words.Stories.IsTooHigh.Fill(("level", level)) : level;
    }

    /// <summary>The red flag of a line of a checklist.</summary>
    public RedFlag? FlagOf(string linkId) => Triage.RedFlags.FirstOrDefault(flag =>
        flag.Conditions is [var condition]
        && condition.LinkId == linkId
        && ticks.Contains(linkId)
        && condition.YesCodes is [AnswerOption.Yes]
        && condition.NotSureCodes is [AnswerOption.NotSure]);

    /// <summary>What a story's person answers otherwise than "no" and the calm choices.</summary>
    public IEnumerable<string> AnswersOf(TriageStory story) =>
        from item in Questionnaire.Items
        let code = story.Response.CodeOf(item.LinkId)
        where code is not AnswerOption.No && Questionnaire.IsAsked(item.LinkId, story.Response)
        select code is AnswerOption.Yes ? FlagOf(item.LinkId)?.Id ?? item.LinkId : $"{FlagOf(item.LinkId)?.Id ?? item.LinkId}: {code}";
}
