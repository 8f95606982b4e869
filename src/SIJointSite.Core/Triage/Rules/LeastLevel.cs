namespace SIJointSite.Core.Triage.Rules;

/// <summary>
/// The level that a red flag or a rule calls for at least, as the definition names it. Each has the value of its
/// <see cref="Disposition"/>.
/// </summary>
public enum LeastLevel
{
    /// <summary>None by itself: it counts only together with others.</summary>
    None = (int)Disposition.SelfCare,

    /// <summary>See a clinician.</summary>
    NonUrgent = (int)Disposition.NonUrgent,

    /// <summary>Get advice today.</summary>
    Urgent = (int)Disposition.Urgent,

    /// <summary>Call the emergency number now.</summary>
    Emergency = (int)Disposition.Emergency,
}
