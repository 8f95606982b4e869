namespace SIJointSite.Core.Articles;

/// <summary>Where a reader may go from the end of an article.</summary>
public sealed record NextStep
{
    /// <summary>What the reader may need now, such as "Not sure that it is safe?".</summary>
    public required string Need { get; init; }

    /// <summary>What the link says, as something to do.</summary>
    public required string Text { get; init; }

    /// <summary>A page of the site, beginning with a slash.</summary>
    public required string To { get; init; }

    /// <summary>Name of an exercise or position whose picture stands beside it; null for none.</summary>
    public string? Picture { get; init; }
}
