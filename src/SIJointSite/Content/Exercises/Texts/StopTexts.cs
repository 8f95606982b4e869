using SIJointSite.Core.Exercises;

namespace SIJointSite.Content.Exercises.Texts;

/// <summary>After "Stop, it hurts".</summary>
public sealed record StopTexts
{
    public required string Heading { get; init; }
    public required string LeaveOut { get; init; }
    public required string Finish { get; init; }
    public required string WrongButton { get; init; }
    public required string Mistake { get; init; }
}
