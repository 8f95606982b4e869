using SIJointSite.Content.Texts;
using SIJointSite.Core.Safety;

namespace SIJointSite.Content.Triage;

/// <summary>The words of an advice text that differ by reader: the numbers and places of the reader's region.</summary>
internal static class AdviceWords
{
    /// <summary>The words that an advice or result text may hold in braces, beside those of <see cref="Voice"/>.</summary>
    public static IReadOnlyList<string> All { get; } = ["emergency-number", "emergency-department", "urgent-advice", "crisis-line", "date"];

    /// <returns>The text for this reader.</returns>
    public static string Speak(string text, Voice voice, Region region, TriageTexts texts, DateOnly? date = null) => voice.Speak(text).Fill(
        ("emergency-number", region.EmergencyNumber),
        ("emergency-department", region.EmergencyDepartment),
        ("urgent-advice", region.UrgentAdviceFor(voice)),
        ("crisis-line", CrisisLineFor(region, texts)),
        ("date", date is { } day ? texts.Dates.Say(day) : ""));

    private static string CrisisLineFor(Region region, TriageTexts texts) => region.CrisisLine is not { } line
        ? texts.Outcome.NoCrisisLine.Fill(("emergency-number", region.EmergencyNumber))
        : line.IsNamedByItsNumber
        ? texts.Outcome.CrisisNamedLine.Fill(("name", line.Name))
        : texts.Outcome.CrisisLine.Fill(("name", line.Name), ("phone", line.Phone));
}
