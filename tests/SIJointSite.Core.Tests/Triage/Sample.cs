using SIJointSite.Core.Triage.Form;
using SIJointSite.Core.Triage.Rules;

namespace SIJointSite.Core.Tests.Triage;

/// <summary>
/// A small definition with one of everything: each level, a floor on two answers, a hidden screen, rules and notes. Made anew
/// at each use, so that a test which changes the code in one place (mutation testing) never sees what was made before.
/// </summary>
internal static class Sample
{
    public static Item Sign(string linkId) => new()
    {
        LinkId = linkId,
        Text = $"{{You}} have {linkId}",
        WhyWeAsk = "Why.",
        AnswerOptions = AnswerOption.Checklist,
    };

    public static Item Choice(string linkId, params string[] codes) => new()
    {
        LinkId = linkId,
        Text = linkId,
        WhyWeAsk = "Why.",
        AnswerOptions = [.. codes.Select(code => new AnswerOption { Code = code, Text = code })],
    };

    public static ItemGroup Checklist(string id, params string[] linkIds) => new()
    {
        Id = id,
        Legend = id,
        IsChecklist = true,
        Items = [.. linkIds.Select(Sign)],
        MissingMessage = "Tick or choose none.",
    };

    public static ItemGroup Single(string id, Item item) =>
        new() { Id = id, Legend = id, IsChecklist = false, Items = [item], MissingMessage = "Choose one." };

    public static Screen Page(string id, params ItemGroup[] groups) => new() { Id = id, Title = id, Groups = groups };

    public static EnableWhen When(string linkId, params string[] codes) => new([Condition(linkId, codes)]);

    public static EnableCondition Condition(string linkId, params string[] codes) => new() { LinkId = linkId, Codes = codes };

    public static Questionnaire Questionnaire => new("sample", "1.0.0", new DateOnly(2026, 11, 24),
    [
        Page("first", Checklist("signs", "numb", "fever", "tingling"), Checklist("facts", "thin-bones", "bump")),
        Page("about", Single("age", Choice("age-band", "adult", "older")),
            Single("pregnancy", Choice("pregnant", "no", "yes", "not-sure"))),
        Page("pregnancy-signs", Checklist("pregnancy-list", "bleeding")) with { EnableWhen = When("pregnant", "yes", "not-sure") },
        Page("pattern", Checklist("long", "worse", "first-time")),
    ]);

    public static FlagCondition OnTick(string linkId) => new() { LinkId = linkId, YesCodes = ["yes"], NotSureCodes = ["not-sure"] };

    public static RedFlag Flag(string id, string linkId, LeastLevel level, LeastLevel notSure, int? days = null, string? advice = null) =>
        new()
        {
            Id = id,
            Conditions = [OnTick(linkId)],
            Level = level,
            NotSure = notSure,
            SeenWithinDays = days,
            Reason = $"Reason {id}",
            Say = $"say {id}",
            LooksFor = $"looks for {id}",
            Source = $"source {id}",
            Advice = advice,
        };

    public static IReadOnlyList<RedFlag> Flags { get; } =
    [
        Flag("E1", "numb", LeastLevel.Emergency, LeastLevel.Urgent, advice: "Advice E1"),
        Flag("U1", "fever", LeastLevel.Urgent, LeastLevel.NonUrgent),
        Flag("S1", "tingling", LeastLevel.NonUrgent, LeastLevel.NonUrgent, 14),
        Flag("R1", "thin-bones", LeastLevel.None, LeastLevel.None),
        Flag("R2", "bump", LeastLevel.None, LeastLevel.None),
        Flag("S2", "worse", LeastLevel.NonUrgent, LeastLevel.NonUrgent, 3),
        Flag("E2", "bleeding", LeastLevel.Emergency, LeastLevel.Urgent),
        Flag("F1", "first-time", LeastLevel.NonUrgent, LeastLevel.NonUrgent, 7) with
        {
            Conditions = [new FlagCondition { LinkId = "age-band", YesCodes = ["older"] }, OnTick("first-time")],
        },
        Flag("P1", "pregnant", LeastLevel.NonUrgent, LeastLevel.None, 28),
    ];

    public static IReadOnlyList<CombinationRule> Rules { get; } =
    [
        Rule("K1", LeastLevel.Urgent, new RuleClause { AtLeast = 2, RedFlagIds = ["R1", "R2", "S1"] }),
        Rule("K2", LeastLevel.Emergency, new RuleClause { RedFlagIds = ["U1"] }, new RuleClause { RedFlagIds = ["R1", "R2"] }) with
        {
            Advice = "Advice K2",
        },
        Rule("K3", LeastLevel.Emergency, new RuleClause { RedFlagIds = ["E1", "E2"], NotSureCounts = true },
            new RuleClause { RedFlagIds = ["S1"] }),
    ];

    public static IReadOnlyList<ReferralNote> Notes { get; } =
    [
        new()
        {
            Id = "N1", RequiredIds = ["S1"], CountedIds = ["R1", "R2", "S2"], AtLeast = 2, AtMost = 3, Text = "Two or three",
            Source = "source N1",
        },
        new()
        {
            Id = "N2", RequiredIds = ["S1", "S2"], CountedIds = ["R1", "R2", "S2"], AtLeast = 0, AtMost = 1, Text = "None or one",
            Source = "source N2",
        },
    ];

    private static CombinationRule Rule(string id, LeastLevel level, params RuleClause[] clauses) =>
        new() { Id = id, Clauses = clauses, Level = level, Reason = $"Reason {id}", Source = $"source {id}" };

    public static RedFlagTriage Triage => new(Questionnaire, Flags, Rules, Notes);

    /// <summary>Every item at its calm answer, those of the hidden screen left out.</summary>
    public static QuestionnaireResponse Calm => new(Questionnaire.Items
        .Where(item => item.LinkId != "bleeding")
        .Select(item => KeyValuePair.Create(item.LinkId, item.LinkId is "age-band" ? "adult" : "no")));

    /// <summary>The calm answers but for these: "fever" is yes, "fever?" not sure, "fever-" no answer, "age-band=older" that
    /// code.</summary>
    public static QuestionnaireResponse With(params string[] changes)
    {
        var response = Calm;
        foreach (var change in changes)
        {
            response = change switch
            {
                _ when change.Split('=') is [var linkId, var code] => response.With(linkId, code),
                [.. var linkId, '?'] => response.With(linkId, AnswerOption.NotSure),
                [.. var linkId, '-'] => response.Without(linkId),
                _ => response.With(change, AnswerOption.Yes),
            };
        }

        return response;
    }
}
