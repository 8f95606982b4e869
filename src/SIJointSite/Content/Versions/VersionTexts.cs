using SIJointSite.Content.Texts;

namespace SIJointSite.Content.Versions;

/// <summary>The words round the version of a page, from <c>content/en/versions.yaml</c>.</summary>
public sealed record VersionTexts
{
    public required StampTexts Stamp { get; init; }
    public required OldTexts Old { get; init; }
}

/// <summary>The version as it stands on its page.</summary>
public sealed record StampTexts
{
    [Placeholders("version", "date")]
    public required string Summary { get; init; }
    public required string Hint { get; init; }

    /// <summary>What a clinician copies into the notes.</summary>
    [Placeholders("title", "version", "date", "address")]
    public required string Line { get; init; }
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
