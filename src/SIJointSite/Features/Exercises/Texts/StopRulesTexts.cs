using SIJointSite.Features.Triage;

namespace SIJointSite.Features.Exercises.Texts;

/// <summary>Green, amber and red while exercising.</summary>
public sealed record StopRulesTexts
{
    public required string Heading { get; init; }
    [Holds(Strong = true)]
    public required string Green { get; init; }
    [Holds(Strong = true)]
    public required string Amber { get; init; }
    [Holds(Strong = true)]
    public required string Red { get; init; }
    public required string Breathe { get; init; }
}
