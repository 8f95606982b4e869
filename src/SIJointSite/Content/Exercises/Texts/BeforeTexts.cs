using SIJointSite.Content.Texts;

namespace SIJointSite.Content.Exercises.Texts;

/// <summary>What comes before any exercise, for readers without script too.</summary>
public sealed record BeforeTexts
{
    [Placeholders(Link = true, Strong = true)]
    public required string First { get; init; }
    public required string WholeList { get; init; }
    public required string Heading { get; init; }
    [Placeholders("emergency-number", Link = true)]
    public required string Call { get; init; }
    [Placeholders(Link = true)]
    public required string Check { get; init; }
}
