using SIJointSite.Features.Triage;

namespace SIJointSite.Features.Exercises.Texts;

/// <summary>What a screen reader says.</summary>
public sealed record StatusTexts
{
    [Holds("title")]
    public required string GetReady { get; init; }
    [Holds("title", "side")]
    public required string GetReadySide { get; init; }
    [Holds("phase", "number")]
    public required string Hold { get; init; }
    [Holds("phase")]
    public required string Relax { get; init; }
    [Holds("side")]
    public required string SwapSides { get; init; }
    public required string TenSeconds { get; init; }
    public required string Paused { get; init; }
    public required string GoingOn { get; init; }
    public required string Stopped { get; init; }
    public required string Done { get; init; }
}
