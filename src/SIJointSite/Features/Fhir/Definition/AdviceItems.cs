using Hl7.Fhir.Model;
using SIJointSite.Content.Triage;
using SIJointSite.Core.Safety;
using SIJointSite.Core.Triage.Form;
using SIJointSite.Core.Triage.Rules;
using Form = Hl7.Fhir.Model.Questionnaire;
using Items = System.Collections.Generic.List<Hl7.Fhir.Model.Questionnaire.ItemComponent>;

namespace SIJointSite.Features.Fhir.Definition;

/// <summary>
/// What to do, as texts that show while certain answers stand, for renderers that work out no outcome. They hang on the answers alone, by
/// plain conditions that every renderer knows: any of several answers shows a text, and groups within groups say "and".
/// </summary>
internal sealed class AdviceItems(TriageDefinition definition, Func<Disposition, string> headingOf, EnableWhenWriter conditions)
{
    private static readonly Disposition[] Levels = [Disposition.Emergency, Disposition.Urgent, Disposition.NonUrgent];

    private readonly RedFlagTriage triage = definition.Triage;

    public Items Write()
    {
        Items items = [];
        foreach (var level in Levels)
        {
            var code = DispositionCodes.CodeOf(level);
            items.Add(Nest($"advice-{code}", [AnswersOf(triage.RedFlags.Where(static flag => flag.Conditions.Count == 1)
                .SelectMany(flag => Counting(flag, flag.Disposition == level, flag.NotSureDisposition == level)))], headingOf(level)));
            foreach (var flag in triage.RedFlags.Where(flag => flag.Conditions.Count > 1
                && (flag.Disposition == level || flag.NotSureDisposition == level)))
            {
                items.Add(Nest($"advice-{code}-{flag.Id}", ChainOf(flag, flag.NotSureDisposition == level),
                    $"{headingOf(level)}. {Voice.Self.Speak(flag.Reason)}."));
            }

            foreach (var rule in triage.Rules.Where(rule => rule.Disposition == level))
            {
                items.AddRange(WaysOf(rule).Index().Select(way => Nest(
                    $"advice-{rule.Id}-{way.Index + 1}", way.Item, $"{headingOf(level)}. {Voice.Self.Speak(rule.Reason)}")));
            }
        }

        return items;
    }

    /// <summary>Every way in which a rule can hold, each a chain of which all must hold, and of each link any answer.</summary>
    private IEnumerable<EnableCondition[][]> WaysOf(CombinationRule rule) => rule.Clauses
        .Select(WaysOf)
        .Aggregate<IEnumerable<EnableCondition[][]>, IEnumerable<EnableCondition[][]>>(
            [[]], static (before, next) => before.SelectMany(_ => next, static (one, other) => (EnableCondition[][])[.. one, .. other]));

    private IEnumerable<EnableCondition[][]> WaysOf(RuleClause clause)
    {
        var flags = clause.RedFlagIds.Select(id => triage.RedFlags.Single(flag => flag.Id == id)).ToList();
        if (clause.AtLeast > 1)
            return Choose(flags, clause.AtLeast).Select(some => some.SelectMany(flag => ChainOf(flag, clause.NotSureCounts)).ToArray());
        var single = flags.Where(static flag => flag.Conditions.Count == 1).ToList();
        var joined = flags.Except(single).Select(flag => ChainOf(flag, clause.NotSureCounts));
        return single.Count == 0 ? joined
            : joined.Prepend([AnswersOf(single.SelectMany(flag => Counting(flag, yes: true, clause.NotSureCounts)))]);
    }

    private static EnableCondition[][] ChainOf(RedFlag flag, bool orNotSure) =>
        [.. flag.Conditions.Select(condition => AnswersOf([Counting(condition, yes: true, orNotSure)]))];

    private static IEnumerable<EnableCondition> Counting(RedFlag flag, bool yes, bool notSure) =>
        flag.Conditions.Select(condition => Counting(condition, yes, notSure));

    private static EnableCondition Counting(FlagCondition condition, bool yes, bool notSure) => new()
    {
        LinkId = condition.LinkId,
        Codes = [.. yes ? condition.YesCodes : [], .. notSure ? condition.NotSureCodes : []],
    };

    private static EnableCondition[] AnswersOf(IEnumerable<EnableCondition> conditions) =>
        [.. conditions.GroupBy(static condition => condition.LinkId, static condition => condition.Codes,
            static (linkId, codes) => new EnableCondition
            {
                LinkId = linkId,
                Codes = [.. codes.SelectMany(static some => some).Distinct()],
            })];

    private Form.ItemComponent Nest(string linkId, ReadOnlySpan<EnableCondition[]> chain, string text)
    {
        var item = chain.Length == 1
            ? new Form.ItemComponent { LinkId = linkId, Text = text, Type = Form.QuestionnaireItemType.Display }
            : new Form.ItemComponent
            {
                LinkId = linkId,
                Type = Form.QuestionnaireItemType.Group,
                Item = [Nest(linkId + "-and", chain[1..], text)],
            };
        conditions.Write(item, chain[0]);
        return item;
    }

    private static IEnumerable<RedFlag[]> Choose(List<RedFlag> flags, int count) => count == 0 ? [[]]
        : flags.Index().SelectMany(
            first => Choose(flags[(first.Index + 1)..], count - 1), static (first, rest) => (RedFlag[])[first.Item, .. rest]);
}
