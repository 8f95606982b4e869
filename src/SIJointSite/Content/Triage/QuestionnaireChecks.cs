using SIJointSite.Core.Triage.Form;

namespace SIJointSite.Content.Triage;

/// <summary>Checks the questions for what a reader of YAML cannot see: ids that come twice, and screens out of reach.</summary>
internal sealed class QuestionnaireChecks(QuestionnaireFile questions, DefinitionFile file)
{
    private const int MostItemsInAGroup = 7;

    /// <summary>Values of the form, and pages that stand beside the screens.</summary>
    private static readonly HashSet<string> ReservedIds = [ItemGroup.NoneOfThese, AnswerOption.NotSure, "check-answers", "result", "clear"];

    private IEnumerable<ItemFile> Items =>
        questions.Screens.SelectMany(static screen => screen.Groups).SelectMany(static group => group.Items ?? []);

    private IEnumerable<ChoiceFile> Choices =>
        questions.Screens.SelectMany(static screen => screen.Groups).Select(static group => group.Choice).OfType<ChoiceFile>();

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
    }

    private void CheckScreens()
    {
        HashSet<string> asked = [];
        foreach (var screen in questions.Screens)
        {
            if (screen.EnableWhen is { } condition)
            {
                var options = Choices.FirstOrDefault(choice => choice.LinkId == condition.LinkId)?.Options;
                if (!asked.Contains(condition.LinkId))
                {
                    file.Add(screen.Id, $"screen {screen.Id} depends on {condition.LinkId}, which is not a single choice "
                        + "on an earlier screen, so it cannot be reached.");
                }

                if (condition.Codes.Count == 0)
                    file.Add(screen.Id, $"screen {screen.Id} depends on no answer, so it cannot be reached.");
                foreach (var code in condition.Codes.Where(code => options?.TrueForAll(option => option.Code != code) == true))
                    file.Add(screen.Id, $"screen {screen.Id} depends on the unknown answer {code}.");
            }

            foreach (var group in screen.Groups)
            {
                if (group.Items is null == group.Choice is null)
                    file.Add(group.Id, $"group {group.Id} must have either items or a choice.");
                if (group.Items is null != group.Topic is null)
                    file.Add(group.Id, $"group {group.Id}: a topic belongs to a checklist, and to each.");
                if (group.Items?.Count > MostItemsInAGroup)
                {
                    file.Add(
                        group.Id, $"group {group.Id} has {group.Items.Count} items; more than {MostItemsInAGroup} are not read. Split it.");
                }

                file.CheckWords(group.Id, [], group.Legend, group.Hint, group.Topic, group.Missing);
                file.CheckWords(group.Id, [], [group.Choice?.Why, .. group.Choice?.Options.Select(static option => option.Text) ?? []]);
                foreach (var item in group.Items ?? [])
                {
                    file.CheckWords(item.LinkId, [], item.Text, item.Hint, item.Meaning, item.Why, item.Reason, item.Say, item.IfOld);
                    file.CheckFilled(item.LinkId, item.Text, item.Why, item.Say, item.LooksFor, item.Source);
                    file.CheckWords(item.LinkId, AdviceWords.All, item.Advice);
                }
            }

            asked.UnionWith(screen.Groups.Select(static group => group.Choice?.LinkId).OfType<string>());
            file.CheckWords(screen.Id, [], screen.Title, screen.Hint);
        }

        foreach (var linkId in Items.Select(static item => item.LinkId).Concat(Choices.Select(static choice => choice.LinkId))
            .GroupBy(static id => id).Where(static ids => ids.Count() > 1))
            file.Add(linkId.Key, $"link id {linkId.Key} comes twice.");
        foreach (var id in Items.Select(static item => item.LinkId).Concat(questions.Screens.Select(static screen => screen.Id))
            .Where(ReservedIds.Contains))
            file.Add(id, $"the id {id} already means something to the form.");
    }
}
