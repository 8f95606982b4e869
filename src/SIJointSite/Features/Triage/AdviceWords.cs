using System.Globalization;
using SIJointSite.Core.Triage;

namespace SIJointSite.Features.Triage;

/// <summary>The words of an advice text that differ by reader: the numbers and places of the reader's region.</summary>
internal static class AdviceWords
{
    /// <summary>The words that an advice or result text may hold in braces, beside those of <see cref="Voice"/>.</summary>
    public static IReadOnlyList<string> All { get; } = ["{emergency-number}", "{emergency-department}", "{urgent-advice}", "{crisis-line}", "{date}"];

    /// <returns>The text for this reader.</returns>
    public static string Speak(string text, Voice voice, Region region, DateOnly? date = null) => voice.Speak(text)
        .Replace("{emergency-number}", region.EmergencyNumber, StringComparison.Ordinal)
        .Replace("{emergency-department}", region.EmergencyDepartment, StringComparison.Ordinal)
        .Replace("{urgent-advice}", region.UrgentAdvice, StringComparison.Ordinal)
        .Replace("{crisis-line}", region.CrisisLine is { } line ? $"Or talk to {line.Name}: {line.Phone}." : "", StringComparison.Ordinal)
        .Replace("{date}", date?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) ?? "", StringComparison.Ordinal);
}
