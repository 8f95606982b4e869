using SIJointSite.Content.Texts;
using SIJointSite.Core.Safety;
using SIJointSite.Core.Triage.Rules;

namespace SIJointSite.Content.Exercises.Texts;

/// <summary>The emergency and urgent signs before the exercises.</summary>
public sealed record GateTexts
{
    public required string Heading { get; init; }
    public required string Question { get; init; }
    public required IReadOnlyList<string> UrgentFlags { get; init; }
    public required IReadOnlyList<string> UrgentRules { get; init; }
    public required string UrgentTogether { get; init; }
    [Placeholders(Link = true)]
    public required string WholeList { get; init; }
    public required string None { get; init; }
    public required string Some { get; init; }
    public required string Unsure { get; init; }

    /// <summary>The urgent signs, as the symptom check words them.</summary>
    public IEnumerable<string> UrgentSignsOf(RedFlagTriage triage) =>
        UrgentFlags.Select(id => Voice.Self.Speak(triage.RedFlags.First(flag => flag.Id == id).Reason)).Append(UrgentTogether);
}
