using SIJointSite.Core.Triage.Rules;

namespace SIJointSite.Core.Triage;

/// <summary>What a result says: the action first. No text names a disease or says that nothing is wrong.</summary>
/// <param name="Disposition">The level that the text belongs to.</param>
/// <param name="Level">The level in words, such as "Emergency".</param>
/// <param name="Heading">The action.</param>
/// <param name="HowSoon">How soon, in one sentence.</param>
/// <param name="Steps">What to do, in order.</param>
/// <param name="BeforeYouGo">What to bring and not to do on the way; empty when no one is being sent.</param>
/// <param name="IfItGetsWorse">What to do when things change while waiting; empty for an emergency.</param>
/// <param name="DeskOpening">First sentence at the desk or on the phone.</param>
/// <param name="OnlyFor">
/// Ids of red flags and rules: the text takes the place of its level's when nothing else set the level. Empty: no such condition.
/// </param>
/// <param name="WhenAny">The same, when any of these set the level, whatever else did. Empty: no such condition.</param>
/// <param name="CallWords">Words of the button that calls the emergency number; null for the usual ones.</param>
public sealed record ResultText(
    Disposition Disposition,
    string Level,
    string Heading,
    string HowSoon,
    IReadOnlyList<string> Steps,
    IReadOnlyList<string> BeforeYouGo,
    IReadOnlyList<string> IfItGetsWorse,
    string DeskOpening,
    IReadOnlyList<string> OnlyFor,
    IReadOnlyList<string> WhenAny,
    string? CallWords)
{
    /// <summary>Whether this is the level's own text, for whatever set it.</summary>
    public bool IsGeneral => OnlyFor.Count == 0 && WhenAny.Count == 0;

    /// <returns>Whether the text was made for just these reasons.</returns>
    /// <param name="decidingIds">Ids of what set the level.</param>
    public bool IsMadeFor(IReadOnlyCollection<string> decidingIds) =>
        (OnlyFor.Count > 0 && decidingIds.All(OnlyFor.Contains)) || decidingIds.Any(WhenAny.Contains);

    /// <summary>Days after which a person at self-care looks again: the lower end of "2-3 weeks" (docs/evidence/red-flags.md section
    /// 8).</summary>
    public const int SelfCareLookAgainDays = 14;

    /// <summary>The day to look again.</summary>
    /// <param name="today">The day of the result.</param>
    /// <param name="outcome">The result.</param>
    /// <returns>Today for an emergency, tomorrow for urgent, the last day to be seen by for a clinician, two weeks on for
    /// self-care.</returns>
    public static DateOnly LookAgainOn(DateOnly today, TriageOutcome outcome) => outcome.Disposition switch
    {
        Disposition.Emergency => today,
        Disposition.Urgent => today.AddDays(1),
        Disposition.NonUrgent => today.AddDays(outcome.SeenWithinDays ?? 7),
        _ => today.AddDays(SelfCareLookAgainDays),
    };
}
