using SIJointSite.Core.Safety;

namespace SIJointSite.Core.Triage.Rules;

/// <summary>One thing that set the level, or would have set a lower one.</summary>
public sealed record TriageReason
{
    /// <summary>Id of the red flag or rule.</summary>
    public required string Id { get; init; }

    /// <summary>The least level it calls for.</summary>
    public required Disposition Disposition { get; init; }

    /// <summary>Yes or not sure.</summary>
    public required Certainty Certainty { get; init; }

    /// <summary>The reason in words. May hold the words of <see cref="Voice"/>.</summary>
    public required string Text { get; init; }

    /// <summary>What carries the level.</summary>
    public required string Source { get; init; }

    /// <summary>One more thing to do; null for none.</summary>
    public string? Advice { get; init; }

    /// <summary>How to keep still until help comes; null when it does not matter.</summary>
    public string? Position { get; init; }

    /// <summary>The red flags that caused it: itself, or those that a rule counted.</summary>
    public required IReadOnlyList<string> RedFlagIds { get; init; }

    /// <summary>The items whose answers raised a red flag; empty for a rule, whose red flags have them.</summary>
    public required IReadOnlyList<string> LinkIds { get; init; }

    /// <summary>True for a rule over several answers.</summary>
    public required bool IsCombination { get; init; }
}
