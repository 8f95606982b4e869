using SIJointSite.Content.Texts;

namespace SIJointSite.Content.Exercises.Texts;

/// <summary>Green, amber and red while exercising.</summary>
public sealed record StopRulesTexts
{
    public required string Heading { get; init; }
    [Placeholders(Strong = true)]
    public required string Green { get; init; }
    [Placeholders(Strong = true)]
    public required string Amber { get; init; }
    [Placeholders(Strong = true)]
    public required string Red { get; init; }
    public required string Breathe { get; init; }
}
