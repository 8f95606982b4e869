using SIJointSite.Content.Texts;
using SIJointSite.Core.Triage.Form;
using SIJointSite.Core.Triage.Rules;

namespace SIJointSite.Content.Triage.Proof;

/// <summary>Puts the conditions of questions, red flags and rules into words.</summary>
public sealed record ConditionTexts
{
    public required string And { get; init; }
    public required string Or { get; init; }
    public required string OrElse { get; init; }
    [Placeholders("question", "answers")]
    public required string Is { get; init; }
    [Placeholders("ids")]
    public required string AnyOf { get; init; }
    [Placeholders("count", "ids")]
    public required string AtLeast { get; init; }
    [Placeholders("condition")]
    public required string OrNotSure { get; init; }
    [Placeholders("condition", "answers")]
    public required string NotSure { get; init; }

    /// <returns>When a rule holds: "U01 and any of R_INF1, R_INF2".</returns>
    public string Say(CombinationRule rule) => string.Join(And, rule.Clauses.Select(clause =>
    {
        var ids = string.Join(", ", clause.RedFlagIds);
        var words = (clause.RedFlagIds.Count, clause.AtLeast) switch
        {
            (1, _) => ids,
            (_, 1) => AnyOf.Fill(("ids", ids)),
            _ => AtLeast.Fill(("count", clause.AtLeast), ("ids", ids)),
        };
        return clause.NotSureCounts ? OrNotSure.Fill(("condition", words)) : words;
    }));

    /// <returns>When something is asked: "age-band is 50-to-59 or 60-to-64, or past-cancer is yes".</returns>
    public string Say(EnableWhen enableWhen) =>
        string.Join(OrElse, enableWhen.AnyOf.Select(condition => Say(condition.LinkId, condition.Codes)));

    /// <returns>What a red flag on choices depends on: "age-band is 65-or-over".</returns>
    public string Say(RedFlag flag) => string.Join(And, flag.Conditions.Select(condition =>
    {
        var words = Say(condition.LinkId, condition.YesCodes);
        return condition.NotSureCodes.Count == 0 ? words
            : NotSure.Fill(("condition", words), ("answers", string.Join(Or, condition.NotSureCodes)));
    }));

    private string Say(string linkId, IEnumerable<string> codes) => Is.Fill(("question", linkId), ("answers", string.Join(Or, codes)));
}
