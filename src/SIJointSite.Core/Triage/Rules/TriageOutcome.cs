namespace SIJointSite.Core.Triage.Rules;

/// <summary>What the answers call for, and why.</summary>
/// <param name="Disposition">The most urgent level that any answer, rule or floor calls for.</param>
/// <param name="Reasons">Everything raised, most urgent first; empty only at self-care.</param>
/// <param name="SeenWithinDays">For see-a-clinician: days within which to be seen, the shortest of all reasons; else null.</param>
/// <param name="Notes">Sentences for the appointment.</param>
public abstract record TriageOutcome(
    Disposition Disposition,
    IReadOnlyList<TriageReason> Reasons,
    int? SeenWithinDays,
    IReadOnlyList<ReferralNote> Notes)
{
    /// <summary>A result that may be shown: everything asked was answered, or it is an emergency, which needs no more answers.</summary>
    public sealed record Decided(
        Disposition Disposition,
        IReadOnlyList<TriageReason> Reasons,
        int? SeenWithinDays,
        IReadOnlyList<ReferralNote> Notes)
        : TriageOutcome(Disposition, Reasons, SeenWithinDays, Notes);

    /// <summary>
    /// Not a result yet. <see cref="TriageOutcome.Disposition"/> is then the least it can become, and never below see-a-clinician.
    /// </summary>
    /// <param name="Disposition">Least level so far; at least <see cref="Disposition.NonUrgent"/>.</param>
    /// <param name="Reasons">Everything raised so far.</param>
    /// <param name="SeenWithinDays">As for a decided outcome, so far.</param>
    /// <param name="Notes">As for a decided outcome, so far.</param>
    /// <param name="MissingLinkIds">The items without an answer, in the order asked; never empty.</param>
    public sealed record Incomplete(
        Disposition Disposition,
        IReadOnlyList<TriageReason> Reasons,
        int? SeenWithinDays,
        IReadOnlyList<ReferralNote> Notes,
        IReadOnlyList<string> MissingLinkIds)
        : TriageOutcome(Disposition, Reasons, SeenWithinDays, Notes);
}
