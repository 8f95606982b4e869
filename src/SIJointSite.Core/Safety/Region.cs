namespace SIJointSite.Core.Safety;

/// <summary>
/// Where the reader is. It changes phone numbers and words, never the level of a result.
/// Source: docs/evidence/red-flags.md section 9, read 2026-11-24.
/// </summary>
public sealed record Region
{
    /// <summary>Stable kebab-case id, such as "uk".</summary>
    public required string Id { get; init; }

    /// <summary>Name as shown in a list of choices.</summary>
    public required string Name { get; init; }

    /// <summary>The name in a sentence, such as "the United Kingdom"; null: as it is.</summary>
    public string? InSentence { get; init; }

    /// <summary>The name as a sentence says it.</summary>
    public string NameInSentence => InSentence ?? Name;

    /// <summary>
    /// Its countries as ISO 3166 names them in two letters, with blanks between, such as "FI SE"; "*" for all that no other region
    /// names; empty for a region that is only chosen by hand.
    /// </summary>
    public string Countries { get; init; } = "";

    /// <summary>The number to call; dialled as it stands.</summary>
    public required string EmergencyNumber { get; init; }

    /// <summary>Hours of the region's westernmost clocks from UTC, -12 to 14: a date made with it is never a day too late.</summary>
    public required double UtcOffsetHours { get; init; }

    /// <summary>One sentence on other numbers that work; null when there is nothing to add.</summary>
    public string? EmergencyNote { get; init; }

    /// <summary>What people there call the emergency department, with its article: "A&amp;E", "the emergency room".</summary>
    public required string EmergencyDepartment { get; init; }

    /// <summary>Whom to ask on the same day, as the end of a sentence: "phone NHS 111 or {your} GP". May hold the words of
    /// <see cref="Voice"/>.</summary>
    public required string UrgentAdviceWords { get; init; }

    /// <summary>The same-day advice line; null where a country has none.</summary>
    public PhoneLine? UrgentLine { get; init; }

    /// <summary>A line for people who might hurt themselves; null where none was verified.</summary>
    public PhoneLine? CrisisLine { get; init; }

    /// <summary>A line for people whom somebody hurts or frightens; null where none was seen.</summary>
    public PhoneLine? AbuseLine { get; init; }

    /// <summary>Whom to ask on the same day, as said to the person themselves.</summary>
    public string UrgentAdvice => UrgentAdviceFor(Voice.Self);

    /// <summary>The day there.</summary>
    /// <param name="utcNow">The moment, UTC.</param>
    public DateOnly DayAt(DateTime utcNow) => DateOnly.FromDateTime(utcNow.AddHours(UtcOffsetHours));

    /// <returns>Whom to ask on the same day, as said to the person or about another person.</returns>
    public string UrgentAdviceFor(Voice voice) => voice.Speak(UrgentAdviceWords);
}
