namespace SIJointSite.Content.Exercises.Texts;

/// <summary>Why not to start today.</summary>
public sealed record RefusedTexts
{
    public required string Heading { get; init; }
    public required string Some { get; init; }
    public required string Unsure { get; init; }
    public required string Severe { get; init; }
    public required string Check { get; init; }
    public required string Hurt { get; init; }
    public required string Again { get; init; }
}
