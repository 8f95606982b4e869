using SIJointSite.Content.Texts;

namespace SIJointSite.Content.Exercises.Texts;

/// <summary>What a screen reader says.</summary>
public sealed record StatusTexts
{
    [Placeholders("title")]
    public required string GetReady { get; init; }
    [Placeholders("title", "side")]
    public required string GetReadySide { get; init; }
    [Placeholders("phase", "number")]
    public required string Hold { get; init; }
    [Placeholders("phase")]
    public required string Relax { get; init; }
    [Placeholders("side")]
    public required string SwapSides { get; init; }
    public required string TenSeconds { get; init; }
    public required string Paused { get; init; }
    public required string GoingOn { get; init; }
    public required string Stopped { get; init; }
    public required string Done { get; init; }
}
