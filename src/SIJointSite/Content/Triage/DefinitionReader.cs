using SIJointSite.Content.Files;
using SIJointSite.Core.Triage.Form;
using SIJointSite.Core.Triage.Rules;

namespace SIJointSite.Content.Triage;

/// <summary>
/// Turns the two definition files into the engine's records and checks what a reader of YAML cannot: that levels, ids and
/// words exist, that "not sure" is offered where it matters, and that no question can be out of reach.
/// </summary>
public sealed class DefinitionReader(YamlFile questionnaireYaml, YamlFile rulesYaml)
{
    private readonly List<ContentProblem> problems = [];

    /// <exception cref="ContentException">Anything is wrong; all problems are listed.</exception>
    public TriageDefinition Read()
    {
        var questions = questionnaireYaml.To<QuestionnaireFile>();
        var rules = rulesYaml.To<RulesFile>();
        var questionsFile = new DefinitionPlace(questionnaireYaml, problems);
        var rulesFile = new DefinitionPlace(rulesYaml, problems);

        new QuestionnaireChecks(questions, questionsFile).Run();
        List<(RedFlag Flag, DefinitionPlace Place)> flags =
        [
            .. questions.ItemsAt(questionsFile).Where(static item => item.Entry.Flag is not null)
                .Select(static item => (ToRedFlag(item.Entry), item.Place)),
            .. rulesFile.Each("redFlags", rules.RedFlags),
        ];
        CheckLevels(flags);
        new RuleChecks(rules, questions, flags, rulesFile).Run();
        if (problems.Count > 0)
            throw new ContentException(problems);

        try
        {
            var questionnaire = new Questionnaire(
                questions.Id, questions.Version, questions.Date, [.. questions.Screens.Select(ToScreen)]);
            var triage = new RedFlagTriage(questionnaire, [.. flags.Select(static flag => flag.Flag)], rules.Rules, rules.Notes);
            return new TriageDefinition(triage, questions.History, questions.Review);
        }
        catch (ArgumentException exception)
        {
            throw new ContentException(questionnaireYaml.Name, 0, exception.Message);
        }
    }

    private static Screen ToScreen(ScreenFile screen) => new()
    {
        Id = screen.Id,
        Title = screen.Title,
        Name = screen.Name,
        Hint = screen.Hint,
        EnableWhen = ToEnableWhen(screen.EnableWhen),
        Groups = screen.Groups.ConvertAll(ToGroup),
    };

    private static ItemGroup ToGroup(GroupFile group) => new()
    {
        Id = group.Id,
        Legend = group.Legend,
        Hint = group.Hint,
        IsChecklist = group.Choice is null,
        Items = group.Choice is { } choice ? [ToItem(group, choice)] : group.Items!.ConvertAll(ToItem),
        MissingMessage = group.Missing,
        Topic = group.Topic,
        HasContinue = group.Continue,
        Line = group.Line,
        EnableWhen = ToEnableWhen(group.EnableWhen),
    };

    private static Item ToItem(GroupFile group, ChoiceFile choice) => new()
    {
        LinkId = choice.LinkId,
        Text = group.Legend,
        Hint = group.Hint,
        WhyWeAsk = choice.Why,
        AnswerOptions = choice.Options,
    };

    private static Item ToItem(ItemFile item) => new()
    {
        LinkId = item.LinkId,
        Text = item.Text,
        Hint = item.Hint,
        Meaning = item.Meaning,
        WhyWeAsk = item.Why,
        AnswerOptions = AnswerOption.Checklist,
        EnableWhen = ToEnableWhen(item.EnableWhen),
    };

    private static EnableWhen? ToEnableWhen(IReadOnlyList<EnableCondition>? conditions) =>
        conditions is null ? null : new EnableWhen(conditions);

    private static RedFlag ToRedFlag(ItemFile item) => new()
    {
        Id = item.Flag!,
        Conditions =
        [
            new FlagCondition { LinkId = item.LinkId, YesCodes = [AnswerOption.Yes], NotSureCodes = [AnswerOption.NotSure] },
        ],
        // That it is missing was said by the checks of the questions.
        Level = item.Level ?? LeastLevel.None,
        NotSure = item.NotSure,
        SeenWithinDays = item.SeenWithinDays,
        Reason = item.Reason ?? item.Text,
        Say = item.Say!,
        LooksFor = item.LooksFor!,
        Source = item.Source!,
        Advice = item.Advice,
        Position = item.Position,
        IsCrisis = item.IsCrisis,
        AsksFirst = item.AsksFirst,
        IfOld = item.IfOld,
    };

    private static void CheckLevels(IEnumerable<(RedFlag Flag, DefinitionPlace Place)> flags)
    {
        foreach (var (flag, place) in flags)
        {
            if (flag.NotSureDisposition > flag.Disposition)
                place.Add($"{flag.Id}: \"not sure\" is more urgent than \"yes\".");
            if (flag.Disposition >= Disposition.NonUrgent && flag.NotSureDisposition < Disposition.NonUrgent)
                place.Add($"{flag.Id}: \"not sure\" must not reach self-care (form-invariants.md D3).");
            if (flag.SeenWithinDays is < 1 or > SeenWithin.LongestDays)
                place.Add($"{flag.Id}: seenWithinDays must be 1 to {SeenWithin.LongestDays}.");
            if (flag.Disposition is Disposition.NonUrgent != flag.SeenWithinDays is not null)
                place.Add($"{flag.Id}: seenWithinDays belongs to non-urgent, and only to it.");
        }
    }
}
