using SIJointSite.Content.Texts;

namespace SIJointSite.Content.Triage.Cards;

/// <summary>The list of signs.</summary>
public sealed record RedFlagsTexts
{
    public required string Title { get; init; }
    public required string Description { get; init; }
    [Placeholders(Link = true)]
    public required string Lead { get; init; }
    [Placeholders("emergency-number")]
    public required string EmergencyHeading { get; init; }
    public required string UrgentLabel { get; init; }
    public required string UrgentHeading { get; init; }
    [Placeholders("urgent-advice")]
    public required string UrgentAdvice { get; init; }
    [Placeholders(Link = true)]
    public required string Card { get; init; }
    [Placeholders("name", Link = true)]
    public required string NumbersFirst { get; init; }
    public required string NumbersHeading { get; init; }
    [Placeholders("name")]
    public required string NumbersNow { get; init; }
    [Placeholders("name")]
    public required string NumbersUse { get; init; }
}

/// <summary>The card for the wallet.</summary>
public sealed record WalletCardTexts
{
    public required string Title { get; init; }
    public required string Description { get; init; }
    public required string Lead { get; init; }
    [Placeholders(Link = true)]
    public required string How { get; init; }
    [Placeholders("emergency-number", Strong = true)]
    public required string Heading { get; init; }
    [Placeholders("emergency-department")]
    public required string Foot { get; init; }
    [Placeholders("host", "version", "date")]
    public required string Edition { get; init; }
}
