using SIJointSite.Core.Triage.Form;

namespace SIJointSite.Content.Triage;

/// <summary>Checks the questions for what a reader of YAML cannot see: ids that come twice, and screens out of reach.</summary>
internal sealed class QuestionnaireChecks(QuestionnaireFile questions, DefinitionPlace file)
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
            file.At("version").Add($"version \"{questions.Version}\" is not of the form 1.2.3.");
        if (questions.History is not [{ } newest, ..] || newest.Version != questions.Version)
            file.At("history").Add($"history must begin with a line about the running version {questions.Version}.");
        if (questions.Review is { } review && review.Version != questions.Version)
            file.At("review").Add(
                $"review is of version {review.Version}, and {questions.Version} runs, which nobody has reviewed. Take it out.");
    }

    private void CheckScreens()
    {
        HashSet<string> asked = [];
        foreach (var (screen, place) in file.Each("screens", questions.Screens))
        {
            CheckConditions(place, screen.Id, screen.EnableWhen, asked);
            place.CheckWords(screen.Id, [], screen.Title, screen.Name, screen.Hint);
            foreach (var (group, ofGroup) in place.Each("groups", screen.Groups))
                CheckGroup(ofGroup, group, asked);
        }

        CheckIds();
    }

    private void CheckIds()
    {
        var screens = file.Each("screens", questions.Screens).ToArray();
        var groups = screens.SelectMany(static screen => screen.Place.Each("groups", screen.Entry.Groups)).ToArray();
        var items = questions.ItemsAt(file).ToArray();
        foreach (var (linkId, place) in DoublesOf(
        [
            .. items.Select(static item => (item.Entry.LinkId, item.Place)),
            .. groups.Where(static group => group.Entry.Choice is not null)
                .Select(static group => (group.Entry.Choice!.LinkId, group.Place.At("choice", "linkId"))),
        ]))
            place.Add($"link id {linkId} comes twice.");
        foreach (var (id, place) in DoublesOf(
        [
            .. screens.Select(static screen => (screen.Entry.Id, screen.Place)),
            .. groups.Select(static group => (group.Entry.Id, group.Place)),
        ]))
            place.Add($"{id} is the id of two screens or groups.");
        foreach (var (item, place) in items.Where(static item => ReservedIds.Contains(item.Entry.LinkId)))
            place.Add($"the id {item.LinkId} already means something to the form.");
        var opened = questions.Groups.Select(static group => group.Line).OfType<string>().ToHashSet();
        foreach (var (line, place) in items.Where(item => item.Entry.Flag is null && !opened.Contains(item.Entry.LinkId)))
            place.Add($"{line.LinkId} has no flag and opens no group, so ticking it would do nothing.");
    }

    private void CheckGroup(DefinitionPlace place, GroupFile group, HashSet<string> asked)
    {
        if (group.Items is null == group.Choice is null)
            place.Add($"group {group.Id} must have either items or a choice.");
        if (group.Items is not null && group.Topic is null)
            place.Add($"group {group.Id}: each checklist needs a topic.");
        if (group.Items?.Count > MostItemsInAGroup)
            place.Add($"group {group.Id} has {group.Items.Count} items; more than {MostItemsInAGroup} are not read. Split it.");
        if (group.Line is not null && group.EnableWhen is not null)
            place.Add($"group {group.Id} is opened by its line, so it has no enableWhen of its own.");
        if (group.Line is { } line)
            CheckLine(place, group, line, asked);
        CheckConditions(place, group.Id, group.EnableWhen, asked);
        place.CheckWords(group.Id, [], group.Legend, group.Hint, group.Topic, group.Missing);
        place.CheckWords(group.Id, [],
            [group.Choice?.Why, .. group.Choice?.Options.SelectMany(static option => new[] { option.Text, option.Hint }) ?? []]);
        foreach (var (item, ofItem) in place.Each("items", group.Items))
        {
            CheckConditions(ofItem, item.LinkId, item.EnableWhen, [.. asked, item.LinkId]);
            CheckItem(ofItem, item);
            asked.Add(item.LinkId);
        }

        if (group.Choice is { } choice)
        {
            // A choice may go on being asked for as long as its own answer stands.
            asked.Add(choice.LinkId);
        }
    }

    /// <summary>The members of a line are read only by those who tick it, so the line must name each of them.</summary>
    private void CheckLine(DefinitionPlace place, GroupFile group, string line, HashSet<string> asked)
    {
        if (questions.Items.FirstOrDefault(item => item.LinkId == line) is not { } opener || !asked.Contains(line))
        {
            place.Add($"group {group.Id} is opened by {line}, which is not a tick on an earlier place, so it cannot be reached.");
            return;
        }

        foreach (var (item, ofItem) in place.Each("items", group.Items))
        {
            if (item.Named is null)
                ofItem.Add($"{item.LinkId} stands behind {line}: say in `named` with which words of that line.");
            else if (!opener.Text.Contains(item.Named, StringComparison.OrdinalIgnoreCase))
                ofItem.Add($"{item.LinkId}: the line {line} does not name it, for it does not say \"{item.Named}\".");
        }
    }

    private static void CheckItem(DefinitionPlace place, ItemFile item)
    {
        place.CheckWords(item.LinkId, [], item.Text, item.Hint, item.Meaning, item.Why, item.Reason, item.Say, item.IfOld);
        place.CheckWords(item.LinkId, AdviceWords.All, item.Advice, item.Position);
        if (item.Hint?.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length > MostWordsInAHint)
            place.Add($"{item.LinkId}: the hint has more than {MostWordsInAHint} words. Move what is left out to `meaning`.");
        if (item.Flag is not null
            && (item.Level is null || item.Why is null || item.Say is null || item.LooksFor is null || item.Source is null))
            place.Add($"{item.LinkId} has a flag, so it needs level, why, say, looksFor and source.");
    }

    private void CheckConditions(DefinitionPlace place, string owner, IReadOnlyList<EnableCondition>? conditions, HashSet<string> asked)
    {
        if (conditions is { Count: 0 })
            place.Add($"{owner} depends on no answer, so it cannot be reached.");
        foreach (var condition in conditions ?? [])
        {
            var isOwn = questions.Groups.FirstOrDefault(group => group.Id == owner)?.Choice?.LinkId == condition.LinkId;
            if (!asked.Contains(condition.LinkId) && !isOwn)
                place.Add($"{owner} depends on {condition.LinkId}, which is not asked before it, so it cannot be reached.");
            if (condition.Codes.Count == 0)
                place.Add($"{owner} depends on no answer, so it cannot be reached.");
            foreach (var code in condition.Codes.Except(questions.FindCodesOf(condition.LinkId) ?? condition.Codes))
                place.Add($"{owner} depends on the unknown answer {code}.");
        }
    }

    private static IEnumerable<(string Id, DefinitionPlace Place)> DoublesOf(IEnumerable<(string Id, DefinitionPlace Place)> ids) =>
        ids.GroupBy(static id => id.Id).SelectMany(static same => same.Skip(1));
}
