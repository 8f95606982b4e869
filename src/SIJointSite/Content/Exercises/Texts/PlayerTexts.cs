using SIJointSite.Content.Texts;

namespace SIJointSite.Content.Exercises.Texts;

/// <summary>The player itself.</summary>
public sealed record PlayerTexts
{
    public required string Label { get; init; }
    [Placeholders("number", "count", "title")]
    public required string Place { get; init; }
    public required string Ready { get; init; }
    public required string GetReady { get; init; }
    public required string Hold { get; init; }
    public required string Rest { get; init; }
    public required string SwapSides { get; init; }
    public required string Paused { get; init; }
    public required string Stopped { get; init; }
    public required string Done { get; init; }
    public required string Right { get; init; }
    public required string Left { get; init; }
    [Placeholders("number", "count")]
    public required string Repetition { get; init; }
    [Placeholders("number", "count")]
    public required string NextRepetition { get; init; }
    [Placeholders("time")]
    public required string TimeLeft { get; init; }
    public required string PressStart { get; init; }
    public required string Relax { get; init; }
    public required string Start { get; init; }
    public required string Pause { get; init; }
    public required string GoOn { get; init; }
    public required string Again { get; init; }
    public required string Back { get; init; }
    public required string Skip { get; init; }
    public required string Next { get; init; }
    public required string Restart { get; init; }
    public required string Stop { get; init; }
    public required string BigOn { get; init; }
    public required string BigOff { get; init; }
    public required string Asleep { get; init; }
    public required string SkippedAll { get; init; }
}
