namespace SIJointSite.Core.Triage;

/// <summary>
/// Finds the most urgent level that the answers call for: the highest of every red flag, combination rule and floor.
/// Nothing averages, subtracts or cancels. Source: evidence/red-flags.md sections 5 and 11, evidence/form-invariants.md,
/// read 2026-11-24.
/// </summary>
public sealed class RedFlagTriage
{
    private readonly RedFlag[] flags;
    private readonly CombinationRule[] rules;
    private readonly IReadOnlyList<ReferralNote> notes;
    private readonly Dictionary<string, int> indexOfFlag;
    private readonly CompiledFlags compiledFlags;
    private readonly CompiledClause[][] clausesOfRule;

    /// <summary>Puts the definition together.</summary>
    /// <param name="questionnaire">The questions.</param>
    /// <param name="flags">Red flags over its items; ids unique.</param>
    /// <param name="rules">Combinations of those red flags.</param>
    /// <param name="notes">Sentences for the appointment.</param>
    /// <exception cref="ArgumentException">An id comes twice, or a flag, rule or note names something that does not exist.</exception>
    public RedFlagTriage(
        Questionnaire questionnaire,
        IReadOnlyList<RedFlag> flags,
        IReadOnlyList<CombinationRule> rules,
        IReadOnlyList<ReferralNote> notes)
    {
        Questionnaire = questionnaire;
        this.flags = [.. flags];
        this.rules = [.. rules];
        this.notes = notes;
        indexOfFlag = new Dictionary<string, int>(flags.Count);
        for (var index = 0; index < flags.Count; index++)
        {
            if (!indexOfFlag.TryAdd(flags[index].Id, index))
                throw new ArgumentException($"Red flag {flags[index].Id} comes twice.", nameof(flags));
            foreach (var condition in flags[index].Conditions)
            {
                if (questionnaire.FindItem(condition.LinkId) is not { } item)
                    throw new ArgumentException($"Red flag {flags[index].Id} asks for the unknown item {condition.LinkId}.", nameof(flags));
                if (condition.YesCodes.Concat(condition.NotSureCodes).FirstOrDefault(code => !item.Accepts(code)) is { } unknown)
                    throw new ArgumentException($"Red flag {flags[index].Id} asks for the unknown answer {unknown} of {condition.LinkId}.", nameof(flags));
            }
        }

        compiledFlags = new CompiledFlags(questionnaire, flags);
        clausesOfRule = [.. rules.Select(rule => rule.Clauses.Select(clause => Compile(rule.Id, clause)).ToArray())];
        foreach (var note in notes)
        {
            foreach (var id in note.RequiredIds.Concat(note.CountedIds))
                IndexOf(note.Id, id);
        }
    }

    /// <summary>The questions.</summary>
    public Questionnaire Questionnaire { get; }

    /// <summary>Every red flag, in the order of the definition.</summary>
    public IReadOnlyList<RedFlag> RedFlags => flags;

    /// <summary>Every combination rule, in the order of the definition.</summary>
    public IReadOnlyList<CombinationRule> Rules => rules;

    /// <summary>Every sentence for the appointment, in the order of the definition.</summary>
    public IReadOnlyList<ReferralNote> Notes => notes;

    /// <summary>Finds the level and its reasons.</summary>
    /// <param name="response">Answers so far. A blank item or an unknown code never counts as "no"; an item that is not asked does.</param>
    /// <returns>Decided at once for an emergency, otherwise only when every asked item is answered.</returns>
    public TriageOutcome Assess(QuestionnaireResponse response)
    {
        var certainties = new Certainty[flags.Length];
        var isComplete = compiledFlags.Weigh(new AnswerSheet(Questionnaire, response), certainties);
        var disposition = LevelOf(certainties, isComplete);
        var reasons = ReasonsFor(certainties);
        ReferralNote[] raisedNotes = [.. notes.Where(note => Applies(note, certainties))];
        if (disposition is Disposition.Emergency)
            return new TriageOutcome.Decided(disposition, reasons, null, raisedNotes);

        int? days = disposition is Disposition.NonUrgent ? SeenWithinDays(certainties) : null;
        return isComplete
            ? new TriageOutcome.Decided(disposition, reasons, days, raisedNotes)
            : new TriageOutcome.Incomplete(disposition, reasons, days, raisedNotes, Questionnaire.MissingFrom(response));
    }

    /// <summary>The level alone, as <see cref="Assess"/> finds it, without allocating.</summary>
    /// <param name="sheet">Answers so far, of the same questionnaire.</param>
    /// <returns>The level, or the least that it can become while answers are missing: never below see-a-clinician then.</returns>
    public Disposition LevelOf(AnswerSheet sheet)
    {
        Span<Certainty> certainties = stackalloc Certainty[flags.Length];
        var isComplete = compiledFlags.Weigh(sheet, certainties);
        return LevelOf(certainties, isComplete);
    }

    /// <summary>
    /// Days within which to be seen when the flag names none: somebody was not sure about a sign that would be urgent.
    /// The longest of "soon", evidence/red-flags.md section 1.
    /// </summary>
    private const int SoonDays = 7;

    private Disposition LevelOf(ReadOnlySpan<Certainty> certainties, bool isComplete)
    {
        var level = isComplete ? Disposition.SelfCare : Disposition.NonUrgent;
        for (var index = 0; index < certainties.Length; index++)
            level = Max(level, LevelOf(flags[index], certainties[index]));
        for (var index = 0; index < clausesOfRule.Length && level < Disposition.Emergency; index++)
        {
            if (rules[index].Disposition > level && Holds(clausesOfRule[index], certainties))
                level = rules[index].Disposition;
        }

        return level;
    }

    private static Disposition LevelOf(RedFlag flag, Certainty certainty) => certainty switch
    {
        Certainty.Yes => flag.Disposition,
        Certainty.NotSure => flag.NotSureDisposition,
        _ => Disposition.SelfCare,
    };

    /// <summary>Most urgent first; what the person said before what we made of it; otherwise as in the definition.</summary>
    private TriageReason[] ReasonsFor(Certainty[] certainties)
    {
        List<TriageReason> reasons = [];
        for (var index = 0; index < flags.Length; index++)
        {
            var flag = flags[index];
            if (LevelOf(flag, certainties[index]) is var level and not Disposition.SelfCare)
                reasons.Add(new TriageReason(flag.Id, level, certainties[index], flag.Reason, flag.Source, flag.Advice, [.. flag.Conditions.Select(static condition => condition.LinkId)], IsCombination: false));
        }

        for (var index = 0; index < rules.Length; index++)
        {
            var rule = rules[index];
            if (Holds(clausesOfRule[index], certainties))
                reasons.Add(new TriageReason(rule.Id, rule.Disposition, Certainty.Yes, rule.Reason, rule.Source, rule.Advice, LinkIdsOf(clausesOfRule[index], certainties), IsCombination: true));
        }

        return [.. reasons.OrderByDescending(static reason => reason.Disposition).ThenBy(static reason => reason.IsCombination)];
    }

    /// <summary>The shortest wait that any raised flag asks for.</summary>
    private int SeenWithinDays(Certainty[] certainties) => flags
        .Where((flag, index) => LevelOf(flag, certainties[index]) is Disposition.NonUrgent)
        .Select(static flag => flag.SeenWithinDays ?? SoonDays)
        .DefaultIfEmpty(SoonDays)
        .Min();

    private bool Applies(ReferralNote note, Certainty[] certainties)
    {
        if (!note.RequiredIds.Any(id => certainties[indexOfFlag[id]] is Certainty.Yes))
            return false;
        var count = note.CountedIds.Count(id => certainties[indexOfFlag[id]] is Certainty.Yes);
        return count >= note.AtLeast && count <= note.AtMost;
    }

    private string[] LinkIdsOf(CompiledClause[] clauses, Certainty[] certainties) =>
    [
        .. clauses.SelectMany(clause => clause.Flags.Where(index => certainties[index] >= clause.Least))
            .SelectMany(index => flags[index].Conditions)
            .Select(static condition => condition.LinkId)
            .Distinct(),
    ];

    private static Disposition Max(Disposition one, Disposition other) => one > other ? one : other;

    private static bool Holds(CompiledClause[] clauses, ReadOnlySpan<Certainty> certainties)
    {
        foreach (var clause in clauses)
        {
            if (!clause.Holds(certainties))
                return false;
        }

        return true;
    }

    private CompiledClause Compile(string ruleId, RuleClause clause) => new(
        clause.AtLeast,
        [.. clause.RedFlagIds.Select(id => IndexOf(ruleId, id))],
        clause.NotSureCounts ? Certainty.NotSure : Certainty.Yes);

    private int IndexOf(string ownerId, string flagId) => indexOfFlag.TryGetValue(flagId, out var index)
        ? index
        : throw new ArgumentException($"{ownerId} names the unknown red flag {flagId}.");

    /// <summary>A clause with the places of its red flags looked up once.</summary>
    private sealed record CompiledClause(int AtLeast, int[] Flags, Certainty Least)
    {
        public bool Holds(ReadOnlySpan<Certainty> certainties)
        {
            var count = 0;
            foreach (var index in Flags)
            {
                if (certainties[index] >= Least)
                    count++;
            }

            return count >= AtLeast;
        }
    }
}
