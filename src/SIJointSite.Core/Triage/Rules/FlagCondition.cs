namespace SIJointSite.Core.Triage.Rules;

/// <summary>What an answer must be for a red flag to be raised.</summary>
/// <param name="LinkId">The item.</param>
/// <param name="YesCodes">Answers that raise it.</param>
/// <param name="NotSureCodes">Answers that leave it open.</param>
public sealed record FlagCondition(string LinkId, IReadOnlyList<string> YesCodes, IReadOnlyList<string> NotSureCodes);
