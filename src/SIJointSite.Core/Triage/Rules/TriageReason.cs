using SIJointSite.Core.Safety;

namespace SIJointSite.Core.Triage.Rules;

/// <summary>One thing that set the level, or would have set a lower one.</summary>
/// <param name="Id">Id of the red flag or rule.</param>
/// <param name="Disposition">The least level it calls for.</param>
/// <param name="Certainty">Yes or not sure.</param>
/// <param name="Text">The reason in words. May hold the words of <see cref="Voice"/>.</param>
/// <param name="Source">What carries the level.</param>
/// <param name="Advice">One more thing to do; null for none.</param>
/// <param name="RedFlagIds">The red flags that caused it: itself, or those that a rule counted.</param>
/// <param name="LinkIds">The items whose answers raised a red flag; empty for a rule, whose red flags have them.</param>
/// <param name="IsCombination">True for a rule over several answers.</param>
public sealed record TriageReason(
    string Id,
    Disposition Disposition,
    Certainty Certainty,
    string Text,
    string Source,
    string? Advice,
    IReadOnlyList<string> RedFlagIds,
    IReadOnlyList<string> LinkIds,
    bool IsCombination);
