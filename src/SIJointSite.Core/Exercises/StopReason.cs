namespace SIJointSite.Core.Exercises;

/// <summary>Why somebody stopped an exercise, and the one next step. Source: evidence/facts.md F10, F12 and G12.</summary>
/// <param name="Id">Kebab-case, keeps its meaning for ever: diaries hold it.</param>
/// <param name="Label">What the person feels.</param>
/// <param name="Heading">The next step in a few words.</param>
/// <param name="Advice">The next step; words in square brackets lead to the symptom check, {emergency-number} is filled in.</param>
/// <param name="Ends">How much ends.</param>
/// <param name="ShowsEmergencyCard">Whether the emergency card goes with it.</param>
public sealed record StopReason(string Id, string Label, string Heading, string Advice, StopScope Ends, bool ShowsEmergencyCard);
