using SIJointSite.Core.Triage.Form;

namespace SIJointSite.Content.Triage;

/// <summary>Checks the questions for what a reader of YAML cannot see: ids that come twice, and screens out of reach.</summary>
internal sealed class QuestionnaireChecks(QuestionnaireFile questions, DefinitionFile file)
{
    /// <summary>The signs of the rest of the body stand on the first page, singly and flat: 14 of them. No list may be longer.</summary>
    private const int MostItemsInAGroup = 14;

    private const int MostWordsInAHint = 12;

    /// <summary>Values of the form.</summary>
    private static readonly HashSet<string> ReservedIds = [ItemGroup.NoneOfThese, AnswerOption.NotSure];

    public void Run()
    {
        CheckVersion();
        CheckScreens();
    }

    private void CheckVersion()
    {
        if (!System.Version.TryParse(questions.Version, out var version) || version.Build < 0 || version.Revision >= 0)
            file.Add(questions.Version, $"version \"{questions.Version}\" is not of the form 1.2.3.");
        if (questions.History.FirstOrDefault()?.Version != questions.Version)
            file.Add("history:", $"history must begin with a line about the running version {questions.Version}.");
        if (questions.Review is { } review && review.Version != questions.Version)
            file.Add(
                "review:", $"review is of version {review.Version}, and {questions.Version} runs, which nobody has reviewed. Take it out.");
    }

    private void CheckScreens()
    {
        HashSet<string> asked = [];
        foreach (var screen in questions.Screens)
        {
            CheckConditions(screen.Id, screen.EnableWhen, asked);
            file.CheckWords(screen.Id, [], screen.Title, screen.Hint);
            foreach (var group in screen.Groups)
                CheckGroup(group, asked);
        }

        foreach (var linkId in DoublesOf(questions.Items.Select(static item => item.LinkId)
            .Concat(questions.Choices.Select(static choice => choice.LinkId))))
            file.Add(linkId, $"link id {linkId} comes twice.");
        foreach (var id in DoublesOf(questions.Screens.Select(static screen => screen.Id)
            .Concat(questions.Groups.Select(static group => group.Id))))
            file.Add(id, $"{id} is the id of two screens or groups.");
        foreach (var id in questions.Items.Select(static item => item.LinkId).Where(ReservedIds.Contains))
            file.Add(id, $"the id {id} already means something to the form.");
        var opened = questions.Groups.Select(static group => group.Line).OfType<string>().ToHashSet();
        foreach (var line in questions.Items.Where(item => item.Flag is null && !opened.Contains(item.LinkId)))
            file.Add(line.LinkId, $"{line.LinkId} has no flag and opens no group, so ticking it would do nothing.");
    }

    private void CheckGroup(GroupFile group, HashSet<string> asked)
    {
        if (group.Items is null == group.Choice is null)
            file.Add(group.Id, $"group {group.Id} must have either items or a choice.");
        if (group.Items is not null && group.Topic is null)
            file.Add(group.Id, $"group {group.Id}: each checklist needs a topic.");
        if (group.Items?.Count > MostItemsInAGroup)
            file.Add(group.Id, $"group {group.Id} has {group.Items.Count} items; more than {MostItemsInAGroup} are not read. Split it.");
        if (group.Line is not null && group.EnableWhen is not null)
            file.Add(group.Id, $"group {group.Id} is opened by its line, so it has no enableWhen of its own.");
        if (group.Line is { } line)
            CheckLine(group, line, asked);
        CheckConditions(group.Id, group.EnableWhen, asked);
        file.CheckWords(group.Id, [], group.Legend, group.Hint, group.Topic, group.Missing);
        file.CheckWords(group.Id, [], [group.Choice?.Why, .. group.Choice?.Options.Select(static option => option.Text) ?? []]);
        foreach (var item in group.Items ?? [])
        {
            CheckConditions(item.LinkId, item.EnableWhen, [.. asked, item.LinkId]);
            CheckItem(item);
            asked.Add(item.LinkId);
        }

        if (group.Choice is { } choice)
        {
            // A choice may go on being asked for as long as its own answer stands.
            asked.Add(choice.LinkId);
        }
    }

    /// <summary>The members of a line are read only by those who tick it, so the line must name each of them.</summary>
    private void CheckLine(GroupFile group, string line, HashSet<string> asked)
    {
        if (questions.Items.FirstOrDefault(item => item.LinkId == line) is not { } opener || !asked.Contains(line))
        {
            file.Add(group.Id, $"group {group.Id} is opened by {line}, which is not a tick on an earlier place, so it cannot be reached.");
            return;
        }

        foreach (var item in group.Items ?? [])
        {
            if (item.Named is null)
                file.Add(item.LinkId, $"{item.LinkId} stands behind {line}: say in `named` with which words of that line.");
            else if (!opener.Text.Contains(item.Named, StringComparison.OrdinalIgnoreCase))
                file.Add(item.LinkId, $"{item.LinkId}: the line {line} does not name it, for it does not say \"{item.Named}\".");
        }
    }

    private void CheckItem(ItemFile item)
    {
        file.CheckWords(item.LinkId, [], item.Text, item.Hint, item.Meaning, item.Why, item.Reason, item.Say, item.IfOld);
        file.CheckWords(item.LinkId, AdviceWords.All, item.Advice);
        if (item.Hint?.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length > MostWordsInAHint)
            file.Add(item.LinkId, $"{item.LinkId}: the hint has more than {MostWordsInAHint} words. Move what is left out to `meaning`.");
        if (item.Flag is not null
            && (item.Level is null || item.Why is null || item.Say is null || item.LooksFor is null || item.Source is null))
            file.Add(item.LinkId, $"{item.LinkId} has a flag, so it needs level, why, say, looksFor and source.");
    }

    private void CheckConditions(string owner, List<EnableConditionFile>? conditions, HashSet<string> asked)
    {
        if (conditions is { Count: 0 })
            file.Add(owner, $"{owner} depends on no answer, so it cannot be reached.");
        foreach (var condition in conditions ?? [])
        {
            var isOwn = questions.Groups.FirstOrDefault(group => group.Id == owner)?.Choice?.LinkId == condition.LinkId;
            if (!asked.Contains(condition.LinkId) && !isOwn)
                file.Add(owner, $"{owner} depends on {condition.LinkId}, which is not asked before it, so it cannot be reached.");
            if (condition.Codes.Count == 0)
                file.Add(owner, $"{owner} depends on no answer, so it cannot be reached.");
            foreach (var code in condition.Codes.Except(questions.FindCodesOf(condition.LinkId) ?? condition.Codes))
                file.Add(owner, $"{owner} depends on the unknown answer {code}.");
        }
    }

    private static IEnumerable<string> DoublesOf(IEnumerable<string> ids) =>
        ids.GroupBy(static id => id).Where(static same => same.Count() > 1).Select(static same => same.Key);
}
