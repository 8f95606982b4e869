using SIJointSite.Core.Triage.Form;
using SIJointSite.Core.Triage.Rules.Compiled;

namespace SIJointSite.Core.Triage.Rules;

/// <summary>
/// Finds the most urgent level that the answers call for: the highest of every red flag, combination rule and floor.
/// Nothing averages, subtracts or cancels. Source: docs/evidence/red-flags.md sections 5 and 11, docs/evidence/form-invariants.md,
/// read 2026-11-24.
/// </summary>
public sealed class RedFlagTriage
{
    private readonly RedFlag[] flags;
    private readonly CombinationRule[] rules;
    private readonly IReadOnlyList<ReferralNote> notes;
    private readonly Dictionary<string, int> indexOfFlag;
    private readonly CompiledFlags compiledFlags;
    private readonly CompiledLevel[] levels;
    private readonly (TriageReason? Yes, TriageReason? NotSure)[] reasonsOfFlag;
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
                    throw new ArgumentException(
                        $"Red flag {flags[index].Id} asks for the unknown answer {unknown} of {condition.LinkId}.", nameof(flags));
            }
        }

        compiledFlags = new CompiledFlags(questionnaire, flags);
        levels = [.. new[] { Disposition.Emergency, Disposition.Urgent, Disposition.NonUrgent }.Select(level => new CompiledLevel(
            level, FlagsWhere(flag => flag.Disposition == level), FlagsWhere(flag => flag.NotSureDisposition == level)))];
        reasonsOfFlag = [.. flags.Select(static flag =>
            (ReasonOf(flag, flag.Disposition, Certainty.Yes), ReasonOf(flag, flag.NotSureDisposition, Certainty.NotSure)))];
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
        var raised = compiledFlags.RaisedBy(new AnswerSheet(Questionnaire, response));
        var disposition = LevelOf(raised);
        var reasons = ReasonsFor(raised);
        ReferralNote[] raisedNotes = [.. notes.Where(note => Applies(note, raised))];
        if (disposition is Disposition.Emergency)
            return new TriageOutcome.Decided(disposition, reasons, null, raisedNotes);

        int? days = disposition is Disposition.NonUrgent ? SeenWithinDays(raised) : null;
        return raised.IsComplete
            ? new TriageOutcome.Decided(disposition, reasons, days, raisedNotes)
            : new TriageOutcome.Incomplete(disposition, reasons, days, raisedNotes, Questionnaire.MissingFrom(response));
    }

    /// <summary>The level alone, as <see cref="Assess"/> finds it, without allocating.</summary>
    /// <param name="sheet">Answers so far, of the same questionnaire.</param>
    /// <returns>The level, or the least that it can become while answers are missing: never below see-a-clinician then.</returns>
    public Disposition LevelOf(AnswerSheet sheet) => LevelOf(compiledFlags.RaisedBy(sheet));

    private Disposition LevelOf(in CompiledFlags.Raised raised)
    {
        var level = raised.IsComplete ? Disposition.SelfCare : Disposition.NonUrgent;
        foreach (var compiled in levels)
        {
            if (compiled.Holds(raised))
            {
                level = compiled.Level;
                break;
            }
        }

        for (var index = 0; index < rules.Length && level < Disposition.Emergency; index++)
        {
            if (rules[index].Disposition > level && Holds(clausesOfRule[index], raised))
                level = rules[index].Disposition;
        }

        return level;
    }

    private static TriageReason? ReasonOf(RedFlag flag, Disposition level, Certainty certainty) => level is Disposition.SelfCare
        ? null
        : new TriageReason
        {
            Id = flag.Id,
            Disposition = level,
            Certainty = certainty,
            Text = flag.Reason,
            Source = flag.Source,
            Advice = flag.Advice,
            Position = flag.Position,
            RedFlagIds = [flag.Id],
            LinkIds = [.. flag.Conditions.Select(static condition => condition.LinkId)],
            IsCombination = false,
        };

    /// <summary>The reason that one red flag is; null when it raises nothing.</summary>
    private TriageReason? FindReason(int flag, in CompiledFlags.Raised raised)
    {
        var place = FlagSet.Of(flag);
        if (!raised.Possible.Overlaps(place))
            return null;
        return raised.Yes.Overlaps(place) ? reasonsOfFlag[flag].Yes : reasonsOfFlag[flag].NotSure;
    }

    /// <summary>Most urgent first; what the person said before what we made of it; otherwise as in the definition.</summary>
    private List<TriageReason> ReasonsFor(in CompiledFlags.Raised raised)
    {
        List<TriageReason> reasons = new(raised.Possible.Count + rules.Length);
        foreach (var level in levels)
        {
            for (var index = 0; index < flags.Length; index++)
            {
                if (FindReason(index, raised) is { } reason && reason.Disposition == level.Level)
                    reasons.Add(reason);
            }

            for (var index = 0; index < rules.Length; index++)
            {
                if (rules[index].Disposition == level.Level && Holds(clausesOfRule[index], raised))
                    reasons.Add(CombinationReason(rules[index], clausesOfRule[index], raised));
            }
        }

        return reasons;
    }

    private TriageReason CombinationReason(CombinationRule rule, CompiledClause[] clauses, in CompiledFlags.Raised raised)
    {
        List<string> causes = [];
        foreach (var clause in clauses)
        {
            foreach (var index in clause.Flags)
            {
                if (clause.CountedIn(raised).Overlaps(FlagSet.Of(index)) && !causes.Contains(flags[index].Id))
                    causes.Add(flags[index].Id);
            }
        }

        return new TriageReason
        {
            Id = rule.Id,
            Disposition = rule.Disposition,
            Certainty = Certainty.Yes,
            Text = rule.Reason,
            Source = rule.Source,
            Advice = rule.Advice,
            Position = rule.Position,
            RedFlagIds = causes,
            LinkIds = [],
            IsCombination = true,
        };
    }

    /// <summary>The shortest wait that any raised flag asks for; "soon" where one names none.</summary>
    private int SeenWithinDays(CompiledFlags.Raised raised) => flags
        .Where((_, index) => FindReason(index, raised) is { Disposition: Disposition.NonUrgent })
        .Select(static flag => flag.SeenWithinDays ?? SeenWithin.SoonDays)
        .DefaultIfEmpty(SeenWithin.SoonDays)
        .Min();

    private bool Applies(ReferralNote note, CompiledFlags.Raised raised)
    {
        bool IsSure(string id) => raised.Yes.Overlaps(FlagSet.Of(indexOfFlag[id]));
        if (!note.RequiredIds.Any(IsSure))
            return false;
        var count = note.CountedIds.Count(IsSure);
        return count >= note.AtLeast && count <= note.AtMost;
    }

    private static bool Holds(CompiledClause[] clauses, in CompiledFlags.Raised raised)
    {
        foreach (var clause in clauses)
        {
            if (!clause.Holds(raised))
                return false;
        }

        return true;
    }

    private FlagSet FlagsWhere(Func<RedFlag, bool> chosen)
    {
        var found = FlagSet.Empty;
        for (var index = 0; index < flags.Length; index++)
        {
            if (chosen(flags[index]))
                found |= FlagSet.Of(index);
        }

        return found;
    }

    private CompiledClause Compile(string ruleId, RuleClause clause)
    {
        int[] places = [.. clause.RedFlagIds.Select(id => IndexOf(ruleId, id))];
        return new CompiledClause(clause.AtLeast, places, FlagsWhere(flag => clause.RedFlagIds.Contains(flag.Id)), clause.NotSureCounts);
    }

    private int IndexOf(string ownerId, string flagId) => indexOfFlag.TryGetValue(flagId, out var index)
        ? index
        : throw new ArgumentException($"{ownerId} names the unknown red flag {flagId}.");
}
