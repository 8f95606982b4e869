using SIJointSite.Features.Triage;

namespace SIJointSite.Features.Exercises.Texts;

/// <summary>What comes before any exercise, for readers without script too.</summary>
public sealed record BeforeTexts
{
    [Holds(Link = true, Strong = true)]
    public required string First { get; init; }
    public required string WholeList { get; init; }
    public required string Heading { get; init; }
    [Holds("emergency-number", Link = true)]
    public required string Call { get; init; }
    [Holds(Link = true)]
    public required string Check { get; init; }
}
