namespace SIJointSite.Core.Safety;

/// <summary>
/// Where the reader is. It changes phone numbers and words, never the level of a result.
/// Source: docs/evidence/red-flags.md section 9, read 2026-11-24.
/// </summary>
/// <param name="Id">Stable kebab-case id, such as "uk".</param>
/// <param name="Name">Name as shown in a list of choices.</param>
/// <param name="EmergencyNumber">The number to call; dialled as it stands.</param>
/// <param name="UtcOffsetHours">Hours of the region's westernmost clocks from UTC, -12 to 14: a date made with it is never a day too
/// late.</param>
/// <param name="EmergencyNote">One sentence on other numbers that work; null when there is nothing to add.</param>
/// <param name="EmergencyDepartment">What people there call the emergency department, with its article: "A&amp;E", "the emergency
/// room".</param>
/// <param name="UrgentAdviceWords">Whom to ask on the same day, as the end of a sentence: "phone NHS 111 or {your} GP".</param>
/// <param name="UrgentLine">The same-day advice line; null where a country has none.</param>
/// <param name="CrisisLine">A line for people who might hurt themselves; null where none was verified.</param>
/// <param name="AbuseLine">A line for people whom somebody hurts or frightens; null where none was seen.</param>
public sealed record Region(
    string Id,
    string Name,
    string EmergencyNumber,
    double UtcOffsetHours,
    string? EmergencyNote,
    string EmergencyDepartment,
    string UrgentAdviceWords,
    PhoneLine? UrgentLine,
    PhoneLine? CrisisLine,
    PhoneLine? AbuseLine = null)
{
    /// <summary>The day there.</summary>
    /// <param name="utcNow">The moment, UTC.</param>
    public DateOnly DayAt(DateTime utcNow) => DateOnly.FromDateTime(utcNow.AddHours(UtcOffsetHours));

    /// <summary>Whom to ask on the same day, as said to the person themselves.</summary>
    public string UrgentAdvice => UrgentAdviceFor(Voice.Self);

    /// <returns>Whom to ask on the same day, as said to the person or about another person.</returns>
    public string UrgentAdviceFor(Voice voice) => voice.Speak(UrgentAdviceWords);
}
