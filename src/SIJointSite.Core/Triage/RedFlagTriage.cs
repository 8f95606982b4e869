namespace SIJointSite.Core.Triage;

/// <summary>
/// Finds the most urgent level that the answers call for: the highest of every red flag, combination rule and floor.
/// Nothing averages, subtracts or cancels. Source: evidence/red-flags.md sections 5 and 11, evidence/form-invariants.md,
/// read 2026-11-24.
/// </summary>
public sealed class RedFlagTriage
{
    private readonly IReadOnlyList<RedFlag> flags;
    private readonly IReadOnlyList<CombinationRule> rules;
    private readonly CompiledClause[][] ruleClauses;
    private readonly IReadOnlyList<ReferralNote> notes;
    private readonly Dictionary<string, int> indexOfFlag;

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
        this.flags = flags;
        this.rules = rules;
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

        ruleClauses = [.. rules.Select(rule => rule.Clauses.Select(clause => Compile(rule.Id, clause)).ToArray())];
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

    /// <summary>Finds the level and its reasons.</summary>
    /// <param name="response">Answers so far. A blank item or an unknown code never counts as "no"; an item that is not asked does.</param>
    /// <returns>Decided at once for an emergency, otherwise only when every asked item is answered.</returns>
    public TriageOutcome Assess(QuestionnaireResponse response)
    {
        var certainties = new Certainty[flags.Count];
        List<TriageReason> reasons = [];
        var disposition = Disposition.SelfCare;
        int? seenWithinDays = null;

        for (var index = 0; index < flags.Count; index++)
        {
            var flag = flags[index];
            certainties[index] = CertaintyOf(flag, response);
            var level = certainties[index] switch
            {
                Certainty.Yes => flag.Disposition,
                Certainty.NotSure => flag.NotSureDisposition,
                _ => Disposition.SelfCare,
            };
            if (level is Disposition.SelfCare)
                continue;
            disposition = Max(disposition, level);
            if (level is Disposition.NonUrgent)
                seenWithinDays = Math.Min(flag.SeenWithinDays ?? DefaultDays, seenWithinDays ?? int.MaxValue);
            reasons.Add(new TriageReason(flag.Id, level, certainties[index], flag.Reason, flag.Source, flag.Advice, [.. flag.Conditions.Select(static condition => condition.LinkId)], IsCombination: false));
        }

        for (var index = 0; index < rules.Count; index++)
        {
            if (!Array.TrueForAll(ruleClauses[index], clause => clause.Holds(certainties)))
                continue;
            var rule = rules[index];
            disposition = Max(disposition, rule.Disposition);
            reasons.Add(new TriageReason(rule.Id, rule.Disposition, Certainty.Yes, rule.Reason, rule.Source, rule.Advice, LinkIdsOf(ruleClauses[index], certainties), IsCombination: true));
        }

        // Most urgent first; what the person said before what we made of it; otherwise as in the definition.
        TriageReason[] sorted = [.. reasons.OrderByDescending(static reason => reason.Disposition).ThenBy(static reason => reason.IsCombination)];
        ReferralNote[] raisedNotes = [.. notes.Where(note => Applies(note, certainties))];
        if (disposition is Disposition.Emergency)
            return new TriageOutcome.Decided(disposition, sorted, null, raisedNotes);

        var missing = Questionnaire.MissingFrom(response);
        if (missing.Count > 0)
        {
            var atLeast = Max(disposition, Disposition.NonUrgent);
            return new TriageOutcome.Incomplete(atLeast, sorted, DaysFor(atLeast, seenWithinDays), raisedNotes, missing);
        }

        return new TriageOutcome.Decided(disposition, sorted, DaysFor(disposition, seenWithinDays), raisedNotes);
    }

    /// <summary>Days within which to be seen when a definition gives none: the longest of "1-4 weeks".</summary>
    private const int DefaultDays = 28;

    private static int? DaysFor(Disposition disposition, int? seenWithinDays) =>
        disposition is Disposition.NonUrgent ? seenWithinDays ?? DefaultDays : null;

    private static Disposition Max(Disposition one, Disposition other) => one > other ? one : other;

    private Certainty CertaintyOf(RedFlag flag, QuestionnaireResponse response)
    {
        var least = Certainty.Yes;
        foreach (var condition in flag.Conditions)
        {
            var certainty = CertaintyOf(condition, response);
            if (certainty < least)
                least = certainty;
        }

        return least;
    }

    private Certainty CertaintyOf(FlagCondition condition, QuestionnaireResponse response)
    {
        if (!Questionnaire.IsAsked(Questionnaire.ScreenOf(condition.LinkId), response))
            return Certainty.No;
        var code = response.CodeOf(condition.LinkId);
        if (code is null || !Questionnaire.FindItem(condition.LinkId)!.Accepts(code))
            return Certainty.Unanswered;
        if (condition.YesCodes.Contains(code))
            return Certainty.Yes;
        return condition.NotSureCodes.Contains(code) ? Certainty.NotSure : Certainty.No;
    }

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
        public bool Holds(Certainty[] certainties)
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
