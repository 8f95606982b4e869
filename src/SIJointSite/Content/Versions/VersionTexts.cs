using SIJointSite.Content.Texts;

namespace SIJointSite.Content.Versions;

/// <summary>The words round the version of a page, from <c>content/en/versions.yaml</c>.</summary>
public sealed record VersionTexts
{
    public required StampTexts Stamp { get; init; }
    public required PartTexts Part { get; init; }
    public required LinkTexts Link { get; init; }
    public required OldTexts Old { get; init; }
}

/// <summary>The version as it stands on its page.</summary>
public sealed record StampTexts
{
    [Placeholders("version", "date")]
    public required string Summary { get; init; }
    public required string Hint { get; init; }

    /// <summary>What a clinician copies into the notes.</summary>
    [Placeholders("title", "version", "date")]
    public required string Line { get; init; }

    /// <summary>The same for a plan of one's own.</summary>
    [Placeholders("version", "date", "exercises")]
    public required string PlanLine { get; init; }
    [Placeholders("title", "version")]
    public required string PlanExercise { get; init; }
    [Placeholders("line", "address")]
    public required string WithAddress { get; init; }
    public required string Copy { get; init; }
    public required string Copied { get; init; }
    public required string CopyFailed { get; init; }

    /// <summary>Leads to the page with link and QR code.</summary>
    public required string More { get; init; }
}

/// <summary>The small link beside a heading.</summary>
public sealed record PartTexts
{
    /// <summary>Read out before the heading.</summary>
    public required string Label { get; init; }
    public required string Copied { get; init; }
    public required string CopyFailed { get; init; }
    public required string More { get; init; }
}

/// <summary>The page that shows the link to another, with its QR code.</summary>
public sealed record LinkTexts
{
    public required string Title { get; init; }
    [Placeholders("title")]
    public required string Whole { get; init; }
    [Placeholders("title", "part")]
    public required string Part { get; init; }
    public required string AddressHeading { get; init; }
    public required string Copy { get; init; }
    public required string CopyFailed { get; init; }
    public required string Code { get; init; }
    public required string LineHeading { get; init; }
    public required string PartsHeading { get; init; }
    public required string All { get; init; }
    public required string MissingTitle { get; init; }
    public required string Missing { get; init; }
}

/// <summary>The page that shows an old text again.</summary>
public sealed record OldTexts
{
    [Placeholders("title")]
    public required string Title { get; init; }
    [Placeholders("date", "version", Link = true, Strong = true)]
    public required string Note { get; init; }
    public required string Pictures { get; init; }
    public required string MissingTitle { get; init; }
    public required string Missing { get; init; }
    public required string BrokenTitle { get; init; }
    public required string Broken { get; init; }
    [Placeholders("title")]
    public required string Current { get; init; }
    public required string Home { get; init; }
}
