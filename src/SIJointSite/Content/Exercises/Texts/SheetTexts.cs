using SIJointSite.Content.Texts;

namespace SIJointSite.Content.Exercises.Texts;

/// <summary>The sheet of paper of one or more exercises.</summary>
public sealed record SheetTexts
{
    public required string Print { get; init; }
    public required string PrintTwo { get; init; }
    public required string PrintLarge { get; init; }
    public required string Large { get; init; }
    public required string Usual { get; init; }
    [Placeholders("emergency-number")]
    public required string First { get; init; }
    [Placeholders(Strong = true)]
    public required string Pregnant { get; init; }
    [Placeholders(Strong = true)]
    public required string AskFirst { get; init; }
    [Placeholders("who", Strong = true)]
    public required string Caution { get; init; }
    public required string FilledIn { get; init; }
    public required string LookAgain { get; init; }
    public required string Think { get; init; }
    public required string Goal { get; init; }
    [Placeholders("why", Strong = true)]
    public required string Why { get; init; }
    public required string Call { get; init; }
    public required string Tick { get; init; }
    [Placeholders("number")]
    public required string Day { get; init; }
    [Placeholders(Strong = true)]
    public required string Change { get; init; }
    [Placeholders(Strong = true)]
    public required string Flare { get; init; }
    public required string Breathe { get; init; }
    [Placeholders(Strong = true)]
    public required string Book { get; init; }
    public required string Again { get; init; }
    public required string Code { get; init; }
    [Placeholders("version", "date")]
    public required string Version { get; init; }
}
