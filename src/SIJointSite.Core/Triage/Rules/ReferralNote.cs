namespace SIJointSite.Core.Triage.Rules;

/// <summary>
/// A sentence for the appointment that depends on how many signs of a pattern are present. It never changes the level,
/// which is why it, unlike a rule, may have an upper bound. Source: NICE NG65, docs/evidence/red-flags.md K10-K12, read 2026-11-24.
/// </summary>
public sealed record ReferralNote
{
    /// <summary>Id in the evidence, such as "K10".</summary>
    public required string Id { get; init; }

    /// <summary>Red flags of which at least one must be raised.</summary>
    public required IReadOnlyList<string> RequiredIds { get; init; }

    /// <summary>Red flags that are counted.</summary>
    public required IReadOnlyList<string> CountedIds { get; init; }

    /// <summary>Least count, inclusive.</summary>
    public required int AtLeast { get; init; }

    /// <summary>Greatest count, inclusive.</summary>
    public required int AtMost { get; init; }

    /// <summary>What to ask for.</summary>
    public required string Text { get; init; }

    /// <summary>Guideline or study that carries it.</summary>
    public required string Source { get; init; }
}
