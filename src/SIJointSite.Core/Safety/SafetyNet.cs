namespace SIJointSite.Core.Safety;

/// <summary>
/// "Come back if": the emergency signs that every page can show, and what goes with a result that lets a person wait.
/// Source: docs/evidence/red-flags.md section 8, read 2026-11-24.
/// </summary>
/// <param name="Strip">The question at the top of every page.</param>
/// <param name="StripCall">What to do, the words of a link that calls the emergency number; holds {emergency-number}.</param>
/// <param name="EmergencySigns">The emergency list in short, in the order shown.</param>
/// <param name="Advice">Sentences shown with every self-care and see-a-clinician result.</param>
public sealed record SafetyNet(string Strip, string StripCall, IReadOnlyList<EmergencySign> EmergencySigns, IReadOnlyList<string> Advice);
