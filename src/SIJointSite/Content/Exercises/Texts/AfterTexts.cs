using SIJointSite.Content.Texts;

namespace SIJointSite.Content.Exercises.Texts;

/// <summary>After the last exercise.</summary>
public sealed record AfterTexts
{
    public required string Heading { get; init; }
    public required string PainLegend { get; init; }
    public required string PainMissing { get; init; }
    public required string Worse { get; init; }
    [Placeholders(Link = true)]
    public required string Severe { get; init; }
    public required string NextDay { get; init; }
    public required string Keep { get; init; }
    public required string KeepHint { get; init; }
    public required string DoNotKeep { get; init; }
    [Placeholders(Link = true)]
    public required string Kept { get; init; }
    public required string NotKept { get; init; }
    public required string KeepFailed { get; init; }
    public required string Again { get; init; }
}
