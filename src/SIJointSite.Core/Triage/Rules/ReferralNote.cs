namespace SIJointSite.Core.Triage.Rules;

/// <summary>
/// A sentence for the appointment that depends on how many signs of a pattern are present. It never changes the level,
/// which is why it, unlike a rule, may have an upper bound. Source: NICE NG65, docs/evidence/red-flags.md K10-K12, read 2026-11-24.
/// </summary>
/// <param name="Id">Id in the evidence, such as "K10".</param>
/// <param name="RequiredIds">Red flags of which at least one must be raised.</param>
/// <param name="CountedIds">Red flags that are counted.</param>
/// <param name="AtLeast">Least count, inclusive.</param>
/// <param name="AtMost">Greatest count, inclusive.</param>
/// <param name="Text">What to ask for.</param>
/// <param name="Source">Guideline or study that carries it.</param>
public sealed record ReferralNote(
    string Id,
    IReadOnlyList<string> RequiredIds,
    IReadOnlyList<string> CountedIds,
    int AtLeast,
    int AtMost,
    string Text,
    string Source);
