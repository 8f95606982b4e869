namespace SIJointSite.Core.Triage.Rules;

/// <summary>Signs that mean more together than alone. The result is at least <paramref name="Disposition"/> when every clause
/// holds.</summary>
/// <param name="Id">Id in the evidence, such as "K4".</param>
/// <param name="Clauses">All must hold.</param>
/// <param name="Disposition">Least level.</param>
/// <param name="Reason">Why the combination matters, one sentence in plain words.</param>
/// <param name="Source">Guideline, study or "choice" that carries the level.</param>
/// <param name="Advice">One more thing to do; null for none.</param>
public sealed record CombinationRule(
    string Id,
    IReadOnlyList<RuleClause> Clauses,
    Disposition Disposition,
    string Reason,
    string Source,
    string? Advice);
