using System.Globalization;
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
    private readonly DefinitionFile questionnaireFile = new(questionnaireYaml);
    private readonly DefinitionFile rulesFile = new(rulesYaml);

    /// <exception cref="ContentException">Anything is wrong; all problems are listed.</exception>
    public TriageDefinition Read()
    {
        var questions = questionnaireFile.To<QuestionnaireFile>();
        var rules = rulesFile.To<RulesFile>();

        new QuestionnaireChecks(questions, questionnaireFile).Run();
        List<RedFlag> ofItems =
        [
            .. questions.Items.Where(static item => item.Flag is not null).Select(ToRedFlag),
        ];
        CheckLevels(ofItems, questionnaireFile);
        CheckLevels(rules.RedFlags, rulesFile);
        List<RedFlag> flags = [.. ofItems, .. rules.RedFlags];
        new RuleChecks(rules, questions, flags, rulesFile).Run();
        ThrowIfAny();

        try
        {
            var questionnaire = new Questionnaire(
                questions.Id, questions.Version, DateOf(questions.Date), [.. questions.Screens.Select(ToScreen)]);
            var triage = new RedFlagTriage(questionnaire, flags, rules.Rules, rules.Notes);
            ThrowIfAny();
            return new TriageDefinition(
                triage, [.. questions.History.Select(entry => new DefinitionChange(entry.Version, DateOf(entry.Date), entry.Note))],
                questions.Review);
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
        AnswerOptions = choice.Options.ConvertAll(static option => new AnswerOption(option.Code, option.Text)),
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

    private static EnableWhen? ToEnableWhen(List<EnableConditionFile>? conditions) => conditions is null
        ? null
        : new EnableWhen(conditions.ConvertAll(static condition => new EnableCondition(condition.LinkId, condition.Codes)));

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
        IsCrisis = item.IsCrisis,
        AsksFirst = item.AsksFirst,
        IfOld = item.IfOld,
    };

    private static void CheckLevels(IEnumerable<RedFlag> flags, DefinitionFile file)
    {
        foreach (var flag in flags)
        {
            if (flag.NotSureDisposition > flag.Disposition)
                file.Add(flag.Id, $"{flag.Id}: \"not sure\" is more urgent than \"yes\".");
            if (flag.Disposition >= Disposition.NonUrgent && flag.NotSureDisposition < Disposition.NonUrgent)
                file.Add(flag.Id, $"{flag.Id}: \"not sure\" must not reach self-care (form-invariants.md D3).");
            if (flag.SeenWithinDays is < 1 or > SeenWithin.LongestDays)
                file.Add(flag.Id, $"{flag.Id}: seenWithinDays must be 1 to {SeenWithin.LongestDays}.");
            if (flag.Disposition is Disposition.NonUrgent != flag.SeenWithinDays is not null)
                file.Add(flag.Id, $"{flag.Id}: seenWithinDays belongs to non-urgent, and only to it.");
        }
    }

    private DateOnly DateOf(string date)
    {
        if (DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed))
            return parsed;
        questionnaireFile.Add(date, $"date \"{date}\" is not of the form 2026-11-24.");
        return default;
    }

    private void ThrowIfAny()
    {
        ContentProblem[] problems = [.. questionnaireFile.Problems, .. rulesFile.Problems];
        if (problems.Length > 0)
            throw new ContentException(problems);
    }
}
