namespace SIJointSite.Core.Triage.Rules;

/// <summary>
/// Days within which to be seen by a clinician. Source: docs/evidence/red-flags.md section 1, read 2026-11-24: "soon" is about 2 to 7
/// days, all else 1 to 4 weeks.
/// </summary>
public static class SeenWithin
{
    /// <summary>The longest of "soon": also for who was not sure about a sign that would be urgent.</summary>
    public const int SoonDays = 7;

    /// <summary>The longest of all.</summary>
    public const int LongestDays = 28;
}
