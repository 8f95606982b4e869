namespace SIJointSite.Core.Triage.Rules;

/// <summary>One part of a combination: enough of some red flags. It can only ask for more, never for fewer, so no answer can undo
/// it.</summary>
/// <param name="AtLeast">How many of <paramref name="RedFlagIds"/> must hold; 1 or more.</param>
/// <param name="RedFlagIds">Ids of red flags.</param>
/// <param name="NotSureCounts">True when "not sure" is enough.</param>
public sealed record RuleClause(int AtLeast, IReadOnlyList<string> RedFlagIds, bool NotSureCounts);
