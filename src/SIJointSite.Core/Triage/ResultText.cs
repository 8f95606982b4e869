using SIJointSite.Core.Triage.Rules;

namespace SIJointSite.Core.Triage;

/// <summary>What a result says: the action first. No text names a disease or says that nothing is wrong.</summary>
public sealed record ResultText
{
    /// <summary>Kebab-case id for messages, such as "emergency-crisis".</summary>
    public required string Id { get; init; }

    /// <summary>The level that the text belongs to.</summary>
    public required Disposition Disposition { get; init; }

    /// <summary>The level in words, such as "Emergency".</summary>
    public required string Level { get; init; }

    /// <summary>The action.</summary>
    public required string Heading { get; init; }

    /// <summary>How soon, in one sentence.</summary>
    public required string HowSoon { get; init; }

    /// <summary>What to do, in order.</summary>
    public required IReadOnlyList<string> Steps { get; init; }

    /// <summary>What to bring and not to do on the way; empty when no one is being sent.</summary>
    public required IReadOnlyList<string> BeforeYouGo { get; init; }

    /// <summary>Heading above <see cref="BeforeYouGo"/>; null for the usual one.</summary>
    public string? BeforeHeading { get; init; }

    /// <summary>What to do when things change while waiting; empty for an emergency.</summary>
    public required IReadOnlyList<string> IfItGetsWorse { get; init; }

    /// <summary>First sentence at the desk or on the phone.</summary>
    public required string DeskOpening { get; init; }

    /// <summary>
    /// Ids of red flags and rules: the text takes the place of its level's when nothing else set the level. Empty: no such condition.
    /// </summary>
    public IReadOnlyList<string> OnlyFor { get; init; } = [];

    /// <summary>The same, when any of these set the level, whatever else did. Empty: no such condition.</summary>
    public IReadOnlyList<string> WhenAny { get; init; } = [];

    /// <summary>
    /// What is left of a text that is <see cref="OnlyFor"/> some reasons, as a step of the result, when others set the level too. Null:
    /// nothing.
    /// </summary>
    public string? BesideOthers { get; init; }

    /// <summary>Words of the button that calls the emergency number; null for the usual ones.</summary>
    public string? CallWords { get; init; }

    /// <summary>For whom the region's line for urgent advice is, where others are to call somebody else; null when it is for all.</summary>
    public string? LineIsFor { get; init; }

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
        Disposition.NonUrgent => today.AddDays(outcome.SeenWithinDays ?? SeenWithin.SoonDays),
        _ => today.AddDays(SelfCareLookAgainDays),
    };
}
