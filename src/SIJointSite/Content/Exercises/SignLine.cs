using SIJointSite.Content.Safety;
using SIJointSite.Core.Safety;
using SIJointSite.Core.Triage.Rules;

namespace SIJointSite.Content.Exercises;

/// <summary>A short line before the exercises that opens into the red flags it stands for.</summary>
public sealed record SignLine
{
    /// <summary>What somebody reads who opens nothing.</summary>
    public required string Line { get; init; }

    /// <summary>Red flags of the symptom check, such as "E01".</summary>
    public required IReadOnlyList<string> RedFlagIds { get; init; }

    /// <summary>Rules of the symptom check for signs that count only together.</summary>
    public IReadOnlyList<string> RuleIds { get; init; } = [];

    /// <summary>What the rules say, in words; null without rules.</summary>
    public string? Together { get; init; }

    /// <summary>The signs in words: those of the emergency card as there, the others as the symptom check words them.</summary>
    public IEnumerable<string> SignsOf(EmergencyCard card, RedFlagTriage triage)
    {
        foreach (var sign in card.AllSigns.Where(sign => sign.RedFlagIds.Intersect(RedFlagIds).Any()))
            yield return sign.Text;
        foreach (var flag in triage.RedFlags.Where(flag => flag.Disposition is not Disposition.Emergency && RedFlagIds.Contains(flag.Id)))
            yield return Voice.Self.Speak(flag.Reason);
        if (Together is not null)
            yield return Together;
    }
}
