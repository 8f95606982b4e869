using SIJointSite.Content.Texts;

namespace SIJointSite.Content.Exercises.Texts;

/// <summary>The sheet of paper of one or more exercises.</summary>
public sealed record SheetTexts
{
    public required string Print { get; init; }
    [Placeholders("emergency-number")]
    public required string First { get; init; }
    public required string Tick { get; init; }
    [Placeholders("number")]
    public required string Day { get; init; }
    public required string Again { get; init; }
    public required string Code { get; init; }
}
