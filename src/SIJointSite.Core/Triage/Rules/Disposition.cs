namespace SIJointSite.Core.Triage.Rules;

/// <summary>
/// How soon a person needs help. Ordered: a greater value is more urgent, and the most urgent one that anything calls for wins.
/// Source: docs/evidence/red-flags.md section 1, read 2026-11-24.
/// </summary>
public enum Disposition
{
    /// <summary>Look after yourself, with a date to look again. Only when every question was answered and nothing was raised.</summary>
    SelfCare = 0,

    /// <summary>See a clinician: within days or weeks, as <see cref="TriageOutcome.SeenWithinDays"/> says.</summary>
    NonUrgent = 1,

    /// <summary>Get advice today, within 24 hours.</summary>
    Urgent = 2,

    /// <summary>Call the emergency number now: minutes to hours.</summary>
    Emergency = 3,
}
