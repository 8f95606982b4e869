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
        List<RedFlag> flags =
        [
            .. questions.Screens.SelectMany(static screen => screen.Groups).SelectMany(static group => group.Items ?? [])
                .Where(static item => item.Flag is not null).Select(ToRedFlag),
            .. rules.RedFlags.Select(ToRedFlag),
        ];
        new RuleChecks(rules, flags, rulesFile).Run();
        ThrowIfAny();

        try
        {
            var questionnaire = new Questionnaire(
                questions.Id, questions.Version, DateOf(questions.Date), [.. questions.Screens.Select(ToScreen)]);
            var triage = new RedFlagTriage(questionnaire, flags, rules.Rules, rules.Notes);
            ThrowIfAny();
            return new TriageDefinition(
                triage, [.. questions.History.Select(entry => new DefinitionChange(entry.Version, DateOf(entry.Date), entry.Note))]);
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

    private RedFlag ToRedFlag(ItemFile item) => ToRedFlag(
        new RedFlagFile
        {
            Id = item.Flag!,
            When = [new ConditionFile { LinkId = item.LinkId, Yes = [AnswerOption.Yes], NotSure = [AnswerOption.NotSure] }],
            Level = item.Level!,
            NotSure = item.NotSure,
            Days = item.Days,
            Reason = item.Reason ?? item.Text,
            Say = item.Say!,
            LooksFor = item.LooksFor!,
            Source = item.Source!,
            Advice = item.Advice,
            Crisis = item.Crisis,
            AskFirst = item.AskFirst,
            IfOld = item.IfOld,
        },
        questionnaireFile);

    private RedFlag ToRedFlag(RedFlagFile flag) => ToRedFlag(flag, rulesFile);

    private static RedFlag ToRedFlag(RedFlagFile flag, DefinitionFile file)
    {
        var level = LevelOf(flag.Level, flag.Id, file);
        var notSure = flag.NotSure is null ? NotSureLevelFor(level) : LevelOf(flag.NotSure, flag.Id, file);
        if (notSure > level)
            file.Add(flag.Id, $"{flag.Id}: \"not sure\" is more urgent than \"yes\".");
        if (level >= Disposition.NonUrgent && notSure < Disposition.NonUrgent)
            file.Add(flag.Id, $"{flag.Id}: \"not sure\" must not reach self-care (form-invariants.md D3).");
        if (flag.Days is < 1 or > 28)
            file.Add(flag.Id, $"{flag.Id}: days must be 1 to 28.");
        if (level is Disposition.NonUrgent != flag.Days is not null)
            file.Add(flag.Id, $"{flag.Id}: days belong to non-urgent, and only to it.");
        return new RedFlag(
            flag.Id,
            flag.When.ConvertAll(static condition => new FlagCondition(condition.LinkId, condition.Yes, condition.NotSure ?? [])),
            level, notSure, flag.Days, flag.Reason, flag.Say, flag.LooksFor, flag.Source, flag.Advice, flag.Crisis, flag.AskFirst,
                flag.IfOld);
    }

    /// <summary>One level lower than "yes", but a sign that needs a clinician never falls to self-care (form-invariants.md D2,
    /// D3).</summary>
    private static Disposition NotSureLevelFor(Disposition level) => level switch
    {
        Disposition.Emergency => Disposition.Urgent,
        Disposition.Urgent or Disposition.NonUrgent => Disposition.NonUrgent,
        _ => Disposition.SelfCare,
    };

    /// <remarks>"none" is no level of a result: the flag counts only together with others.</remarks>
    private static Disposition LevelOf(string level, string owner, DefinitionFile file)
    {
        if (level == "none")
            return Disposition.SelfCare;
        if (level != DispositionCodes.CodeOf(Disposition.SelfCare) && DispositionCodes.TryParse(level, out var disposition))
            return disposition;
        file.Add(owner, $"{owner}: level \"{level}\" is none of emergency, urgent, non-urgent, none.");
        return Disposition.Emergency;
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
