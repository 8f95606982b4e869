namespace SIJointSite.Core.Quality;

/// <summary>
/// One item of PEMAT-P, the Patient Education Materials Assessment Tool for printable materials (AHRQ), in our own words.
/// </summary>
public sealed record PematItem
{
    /// <summary>Number of the item in the tool.</summary>
    public required string Id { get; init; }

    /// <summary>Which of the two shares it counts for.</summary>
    public required PematDomain Domain { get; init; }

    /// <summary>What it asks.</summary>
    public required string Asks { get; init; }
}
