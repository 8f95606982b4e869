using System.Globalization;
using SIJointSite.Content;
using SIJointSite.Core.Triage;

namespace SIJointSite.Features.Triage;

/// <summary>
/// Turns the two definition files into the engine's records and checks what a reader of YAML cannot: that levels, ids and
/// words exist, that "not sure" is offered where it matters, and that no question can be out of reach.
/// </summary>
internal sealed class DefinitionReader(string questionnaireText, string questionnaireName, string rulesText, string rulesName)
{
    private const int MostItemsInAGroup = 7;

    /// <summary>Values of the form, and pages that stand beside the screens.</summary>
    private static readonly HashSet<string> ReservedIds = [ItemGroup.NoneOfThese, AnswerOption.NotSure, "check-answers", "result", "clear"];

    private readonly List<ContentProblem> problems = [];

    /// <exception cref="ContentException">Anything is wrong; all problems are listed.</exception>
    public TriageDefinition Read()
    {
        var questions = YamlContent.Parse<QuestionnaireFile>(questionnaireText, questionnaireName);
        var rules = YamlContent.Parse<RulesFile>(rulesText, rulesName);

        CheckVersion(questions);
        CheckScreens(questions);
        List<RedFlag> flags =
        [
            .. ItemsOf(questions).Select(ToRedFlag),
            .. rules.RedFlags.Select(ToRedFlag),
        ];
        CheckIds(flags, rules);
        ThrowIfAny();

        try
        {
            var questionnaire = new Questionnaire(questions.Id, questions.Version, DateOf(questions.Date), [.. questions.Screens.Select(ToScreen)]);
            var triage = new RedFlagTriage(questionnaire, flags, [.. rules.Rules.Select(ToRule)], [.. rules.Notes.Select(ToNote)]);
            ThrowIfAny();
            return new TriageDefinition(
                triage, [.. questions.History.Select(entry => new DefinitionChange(entry.Version, DateOf(entry.Date), entry.Note))]);
        }
        catch (ArgumentException exception)
        {
            throw new ContentException(rulesName, 0, exception.Message);
        }
    }

    private void CheckVersion(QuestionnaireFile questions)
    {
        if (!System.Version.TryParse(questions.Version, out var version) || version.Build < 0 || version.Revision >= 0)
            AddQuestionProblem(questions.Version, $"version \"{questions.Version}\" is not of the form 1.2.3.");
        if (questions.History.FirstOrDefault()?.Version != questions.Version)
            AddQuestionProblem("history:", $"history must begin with a line about the running version {questions.Version}.");
    }

    private void CheckScreens(QuestionnaireFile questions)
    {
        HashSet<string> asked = [];
        foreach (var screen in questions.Screens)
        {
            if (screen.EnableWhen is { } condition)
            {
                var options = ChoicesOf(questions).FirstOrDefault(choice => choice.LinkId == condition.LinkId)?.Options;
                if (!asked.Contains(condition.LinkId))
                    AddQuestionProblem(screen.Id, $"screen {screen.Id} hangs on {condition.LinkId}, which is not a single choice on an earlier screen, so it cannot be reached.");
                if (condition.Codes.Count == 0)
                    AddQuestionProblem(screen.Id, $"screen {screen.Id} hangs on no answer, so it cannot be reached.");
                foreach (var code in condition.Codes.Where(code => options?.TrueForAll(option => option.Code != code) == true))
                    AddQuestionProblem(screen.Id, $"screen {screen.Id} hangs on the unknown answer {code}.");
            }

            foreach (var group in screen.Groups)
            {
                if (group.Items is null == group.Choice is null)
                    AddQuestionProblem(group.Id, $"group {group.Id} must have either items or a choice.");
                if (group.Items is null != group.Topic is null)
                    AddQuestionProblem(group.Id, $"group {group.Id}: a topic belongs to a checklist, and to each.");
                if (group.Items?.Count > MostItemsInAGroup)
                    AddQuestionProblem(group.Id, $"group {group.Id} has {group.Items.Count} items; more than {MostItemsInAGroup} are not read. Split it.");
                CheckSpoken(group.Id, group.Legend, group.Hint, group.Topic, group.Missing);
                CheckSpoken(group.Id, [group.Choice?.Why, .. group.Choice?.Options.Select(static option => option.Text) ?? []]);
                foreach (var item in group.Items ?? [])
                {
                    CheckSpoken(item.LinkId, item.Text, item.Hint, item.Meaning, item.Why, item.Reason, item.Say, item.IfOld);
                    CheckFilled(item.LinkId, item.Text, item.Why, item.Say, item.LooksFor, item.Source);
                    CheckWords(item.LinkId, AdviceWords.All, questionnaireName, questionnaireText, item.Advice);
                }
            }

            asked.UnionWith(screen.Groups.Select(static group => group.Choice?.LinkId).OfType<string>());
            CheckSpoken(screen.Id, screen.Title, screen.Hint);
        }

        foreach (var linkId in ItemsOf(questions).Select(static item => item.LinkId).Concat(ChoicesOf(questions).Select(static choice => choice.LinkId)).GroupBy(static id => id).Where(static ids => ids.Count() > 1))
            AddQuestionProblem(linkId.Key, $"link id {linkId.Key} comes twice.");
        foreach (var id in ItemsOf(questions).Select(static item => item.LinkId).Concat(questions.Screens.Select(static screen => screen.Id)).Where(ReservedIds.Contains))
            AddQuestionProblem(id, $"the id {id} already means something to the form.");
    }

    private void CheckIds(List<RedFlag> flags, RulesFile rules)
    {
        var known = flags.Select(static flag => flag.Id).ToHashSet();
        foreach (var twice in flags.GroupBy(static flag => flag.Id).Where(static ids => ids.Count() > 1))
            problems.Add(new ContentProblem(rulesName, LineOf(rulesText, twice.Key), $"red flag {twice.Key} comes twice."));
        foreach (var rule in rules.Rules)
        {
            CheckKnown(rule.Id, rule.All.SelectMany(static clause => clause.Of), known);
            if (rule.All.Exists(static clause => clause.AtLeast < 1 || clause.AtLeast > clause.Of.Count))
                problems.Add(new ContentProblem(rulesName, LineOf(rulesText, rule.Id), $"{rule.Id} asks for more or fewer red flags than it names."));
            CheckWords(rule.Id, AdviceWords.All, rulesName, rulesText, rule.Reason, rule.Advice);
            CheckRuleFilled(rule.Id, rule.Reason, rule.Source);
        }

        foreach (var note in rules.Notes)
        {
            CheckKnown(note.Id, note.Required.Concat(note.Counted), known);
            CheckWords(note.Id, AdviceWords.All, rulesName, rulesText, note.Text);
            CheckRuleFilled(note.Id, note.Text, note.Source);
        }

        foreach (var flag in rules.RedFlags)
        {
            CheckWords(flag.Id, [], rulesName, rulesText, flag.Reason, flag.Say, flag.IfOld);
            CheckWords(flag.Id, AdviceWords.All, rulesName, rulesText, flag.Advice);
            CheckRuleFilled(flag.Id, flag.Reason, flag.Say, flag.LooksFor, flag.Source);
        }
    }

    private void CheckKnown(string owner, IEnumerable<string> ids, HashSet<string> known)
    {
        foreach (var id in ids.Where(id => !known.Contains(id)))
            problems.Add(new ContentProblem(rulesName, LineOf(rulesText, owner), $"{owner} names the unknown red flag {id}."));
    }

    private void CheckSpoken(string owner, params IEnumerable<string?> texts) => CheckWords(owner, [], questionnaireName, questionnaireText, texts);

    /// <summary>A word in braces that nobody speaks would be shown to the reader as it stands.</summary>
    private void CheckWords(string owner, IEnumerable<string> words, string file, string fileText, params IEnumerable<string?> texts)
    {
        foreach (var text in texts.OfType<string>())
        {
            if (TextRules.UnknownWordIn(text, words) is { } unknown)
                problems.Add(new ContentProblem(file, LineOf(fileText, owner), $"{owner} holds a word in braces that nobody speaks: {unknown}"));
        }
    }

    private void CheckFilled(string owner, params IEnumerable<string> texts)
    {
        if (texts.Any(string.IsNullOrWhiteSpace))
            AddQuestionProblem(owner, $"{owner} has an empty text.");
    }

    private void CheckRuleFilled(string owner, params IEnumerable<string> texts)
    {
        if (texts.Any(string.IsNullOrWhiteSpace))
            problems.Add(new ContentProblem(rulesName, LineOf(rulesText, owner), $"{owner} has an empty text."));
    }

    private static Screen ToScreen(ScreenFile screen) => new(
        screen.Id,
        screen.Title,
        screen.Hint,
        screen.EnableWhen is { } condition ? new EnableWhen(condition.LinkId, condition.Codes) : null,
        screen.Groups.ConvertAll(ToGroup));

    private static ItemGroup ToGroup(GroupFile group) => group.Choice is { } choice
        ? new ItemGroup(group.Id, group.Legend, group.Hint, IsChecklist: false,
            [new Item(choice.LinkId, group.Legend, group.Hint, null, choice.Why, choice.Options.ConvertAll(static option => new AnswerOption(option.Code, option.Text)))],
            group.Missing)
        : new ItemGroup(group.Id, group.Legend, group.Hint, IsChecklist: true,
            [.. group.Items!.Select(static item => new Item(item.LinkId, item.Text, item.Hint, item.Meaning, item.Why, AnswerOption.Checklist))],
            group.Missing,
            group.Topic);

    private RedFlag ToRedFlag(ItemFile item) => ToRedFlag(
        new RedFlagFile
        {
            Id = item.Flag,
            When = [new ConditionFile { LinkId = item.LinkId, Yes = [AnswerOption.Yes], NotSure = [AnswerOption.NotSure] }],
            Level = item.Level,
            NotSure = item.NotSure,
            Days = item.Days,
            Reason = item.Reason ?? item.Text,
            Say = item.Say,
            LooksFor = item.LooksFor,
            Source = item.Source,
            Advice = item.Advice,
            Crisis = item.Crisis,
            AskFirst = item.AskFirst,
            IfOld = item.IfOld,
        },
        questionnaireName,
        questionnaireText);

    private RedFlag ToRedFlag(RedFlagFile flag) => ToRedFlag(flag, rulesName, rulesText);

    private RedFlag ToRedFlag(RedFlagFile flag, string file, string text)
    {
        var level = LevelOf(flag.Level, flag.Id, file, text);
        var notSure = flag.NotSure is null ? NotSureLevelFor(level) : LevelOf(flag.NotSure, flag.Id, file, text);
        if (notSure > level)
            problems.Add(new ContentProblem(file, LineOf(text, flag.Id), $"{flag.Id}: \"not sure\" is more urgent than \"yes\"."));
        if (level >= Disposition.NonUrgent && notSure < Disposition.NonUrgent)
            problems.Add(new ContentProblem(file, LineOf(text, flag.Id), $"{flag.Id}: \"not sure\" must not reach self-care (form-invariants.md D3)."));
        if (flag.Days is < 1 or > 28)
            problems.Add(new ContentProblem(file, LineOf(text, flag.Id), $"{flag.Id}: days must be 1 to 28."));
        if (level is Disposition.NonUrgent != flag.Days is not null)
            problems.Add(new ContentProblem(file, LineOf(text, flag.Id), $"{flag.Id}: days belong to non-urgent, and only to it."));
        return new RedFlag(
            flag.Id,
            flag.When.ConvertAll(static condition => new FlagCondition(condition.LinkId, condition.Yes, condition.NotSure ?? [])),
            level, notSure, flag.Days, flag.Reason, flag.Say, flag.LooksFor, flag.Source, flag.Advice, flag.Crisis, flag.AskFirst, flag.IfOld);
    }

    /// <summary>One level lower than "yes", but a sign that needs a clinician never falls to self-care (form-invariants.md D2, D3).</summary>
    private static Disposition NotSureLevelFor(Disposition level) => level switch
    {
        Disposition.Emergency => Disposition.Urgent,
        Disposition.Urgent or Disposition.NonUrgent => Disposition.NonUrgent,
        _ => Disposition.SelfCare,
    };

    private CombinationRule ToRule(RuleFile rule) => new(
        rule.Id,
        rule.All.ConvertAll(static clause => new RuleClause(clause.AtLeast, clause.Of, clause.NotSureCounts)),
        LevelOf(rule.Level, rule.Id, rulesName, rulesText),
        rule.Reason, rule.Source, rule.Advice);

    private static ReferralNote ToNote(NoteFile note) => new(note.Id, note.Required, note.Counted, note.AtLeast, note.AtMost, note.Text, note.Source);

    private Disposition LevelOf(string level, string owner, string file, string text)
    {
        switch (level)
        {
            case "emergency": return Disposition.Emergency;
            case "urgent": return Disposition.Urgent;
            case "non-urgent": return Disposition.NonUrgent;
            case "none": return Disposition.SelfCare;
            default:
                problems.Add(new ContentProblem(file, LineOf(text, owner), $"{owner}: level \"{level}\" is none of emergency, urgent, non-urgent, none."));
                return Disposition.Emergency;
        }
    }

    private DateOnly DateOf(string date)
    {
        if (DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed))
            return parsed;
        AddQuestionProblem(date, $"date \"{date}\" is not of the form 2026-11-24.");
        return default;
    }

    private void AddQuestionProblem(string near, string reason) =>
        problems.Add(new ContentProblem(questionnaireName, LineOf(questionnaireText, near), reason));

    private void ThrowIfAny()
    {
        if (problems.Count > 0)
            throw new ContentException(problems);
    }

    private static IEnumerable<ItemFile> ItemsOf(QuestionnaireFile questions) =>
        questions.Screens.SelectMany(static screen => screen.Groups).SelectMany(static group => group.Items ?? []);

    private static IEnumerable<ChoiceFile> ChoicesOf(QuestionnaireFile questions) =>
        questions.Screens.SelectMany(static screen => screen.Groups).Select(static group => group.Choice).OfType<ChoiceFile>();

    /// <summary>Line of the first mention of an id in quotes, else of the text itself; 0 when it is nowhere.</summary>
    private static int LineOf(string text, string id) => TextRules.LineOf(text, $"\"{id}\"") is var line and > 0 ? line : TextRules.LineOf(text, id);
}
