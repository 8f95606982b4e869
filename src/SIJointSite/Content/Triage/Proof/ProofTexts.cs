using SIJointSite.Content.Texts;

namespace SIJointSite.Content.Triage.Proof;

/// <summary>The words of the page that shows how the symptom check decides, from <c>content/en/triage/proof.yaml</c>.</summary>
public sealed record ProofTexts
{
    public required string Title { get; init; }
    public required string Description { get; init; }
    [Placeholders("version", "date")]
    public required string Lead { get; init; }
    public required string Rule { get; init; }

    /// <summary>Heads of columns that several tables have.</summary>
    public required string Rules { get; init; }
    public required string When { get; init; }
    public required string Level { get; init; }
    public required string LooksFor { get; init; }
    public required string Source { get; init; }
    public required string Why { get; init; }

    [Placeholders("level", "days")]
    public required string SeenWithin { get; init; }
    public required StoryTexts Stories { get; init; }
    public required QuestionTableTexts Questions { get; init; }
    public required FoldedTableTexts Choices { get; init; }
    public required RuleTableTexts Together { get; init; }
    public required ConditionTexts Conditions { get; init; }
    public required ProvedTexts Proved { get; init; }
    public required LimitTexts Limits { get; init; }
    public required string Versions { get; init; }
}

/// <summary>How the check does on its test stories.</summary>
public sealed record StoryTexts
{
    [Placeholders("count")]
    public required string Title { get; init; }
    [Placeholders("review")]
    public required string Text { get; init; }
    public required string Found { get; init; }
    [Placeholders("found", "count")]
    public required string FoundOf { get; init; }
    public required string TooLow { get; init; }
    public required string TooHigh { get; init; }
    public required string ByLevel { get; init; }
    public required string WantedLevel { get; init; }
    public required string Stories { get; init; }
    public required string SameLevel { get; init; }
    [Placeholders("count")]
    public required string All { get; init; }
    public required string Label { get; init; }
    public required string Story { get; init; }
    public required string Answers { get; init; }
    public required string Wanted { get; init; }
    public required string Result { get; init; }
    [Placeholders("level")]
    public required string IsTooLow { get; init; }
    [Placeholders("level")]
    public required string IsTooHigh { get; init; }
}

/// <summary>The tables of the questions.</summary>
public sealed record QuestionTableTexts
{
    public required string Title { get; init; }
    public required string Text { get; init; }
    [Placeholders("condition")]
    public required string AskedWhen { get; init; }
    [Placeholders("line")]
    public required string OpensWhen { get; init; }
    public required string Sign { get; init; }
    public required string NotSure { get; init; }
    public required string OpensMore { get; init; }
}

/// <summary>A table that is folded.</summary>
public record FoldedTableTexts
{
    public required string Title { get; init; }
    public required string Fold { get; init; }
    public required string Label { get; init; }
}

/// <summary>The table of rules.</summary>
public sealed record RuleTableTexts : FoldedTableTexts
{
    [Placeholders("required", "least", "most", "counted")]
    public required string Note { get; init; }
}

/// <summary>What machines have proved.</summary>
public sealed record ProvedTexts
{
    public required string Title { get; init; }
    public required string Text { get; init; }
    public required IReadOnlyList<string> Points { get; init; }
}

/// <summary>What the check cannot do.</summary>
public sealed record LimitTexts
{
    public required string Title { get; init; }
    public required IReadOnlyList<string> Points { get; init; }

    /// <summary>After what is said of its review.</summary>
    public required string Device { get; init; }
}
