using SIJointSite.Content.Texts;

namespace SIJointSite.Content.Exercises.Texts;

/// <summary>What fits the exercises to the person.</summary>
public sealed record SetupTexts
{
    public required string Heading { get; init; }
    public required string ConditionsLegend { get; init; }
    public required string ConditionsHint { get; init; }
    public required string Equipment { get; init; }
    [Placeholders("title")]
    public required string LeftOut { get; init; }
    [Placeholders("title", "version")]
    public required string Changed { get; init; }
    [Placeholders("title")]
    public required string Careful { get; init; }
    [Placeholders("title")]
    public required string Agreed { get; init; }
    [Placeholders(Link = true)]
    public required string NothingLeft { get; init; }
    public required string PainLegend { get; init; }
    public required string PainMissing { get; init; }
    public required string AmountLegend { get; init; }
    public required string AmountUsual { get; init; }
    public required string AmountHalf { get; init; }
    public required string AmountHint { get; init; }
    public required string ContinueButton { get; init; }
    public required string Back { get; init; }
}
