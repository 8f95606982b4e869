namespace SIJointSite.Core.Safety;

/// <summary>
/// "Come back if": the emergency signs that every page can show, and what goes with a result that lets a person wait.
/// Source: docs/evidence/red-flags.md section 8, read 2026-11-24.
/// </summary>
public sealed record SafetyNet
{
    /// <summary>The question at the top of every page.</summary>
    public required string Strip { get; init; }

    /// <summary>What to do, the words of a link that calls the emergency number; holds {emergency-number}.</summary>
    public required string StripCall { get; init; }

    /// <summary>The emergency list in short, in the order shown.</summary>
    public required IReadOnlyList<EmergencySign> EmergencySigns { get; init; }

    /// <summary>Sentences shown with every self-care and see-a-clinician result.</summary>
    public required IReadOnlyList<string> Advice { get; init; }
}
