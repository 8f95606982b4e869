namespace SIJointSite.Core.Exercises;

/// <summary>Why a person stopped an exercise, and the one next step. Source: docs/evidence/facts.md F10, F12 and G12.</summary>
public sealed record StopReason
{
    /// <summary>Kebab-case, keeps its meaning for ever: diaries hold it.</summary>
    public required string Id { get; init; }

    /// <summary>What the person feels.</summary>
    public required string Label { get; init; }

    /// <summary>The next step in a few words.</summary>
    public required string Heading { get; init; }

    /// <summary>The next step; words in square brackets lead to the symptom check, {emergency-number} is filled in.</summary>
    public required string Advice { get; init; }

    /// <summary>How much ends.</summary>
    public required StopScope Ends { get; init; }

    /// <summary>Whether the emergency card goes with it.</summary>
    public bool ShowsEmergencyCard { get; init; }
}
