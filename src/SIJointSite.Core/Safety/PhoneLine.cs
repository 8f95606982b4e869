namespace SIJointSite.Core.Safety;

/// <summary>A telephone service that a reader can be sent to.</summary>
public sealed record PhoneLine
{
    /// <summary>What people call it, such as "NHS 111".</summary>
    public required string Name { get; init; }

    /// <summary>The number as it is written in that country, with spaces.</summary>
    public required string Phone { get; init; }

    /// <summary>One sentence on when it works or for whom; null when there is nothing to add.</summary>
    public string? Note { get; init; }

    /// <summary>Whether the name already says the number, as in "NHS 111".</summary>
    public bool IsNamedByItsNumber => Name.Contains(Phone, StringComparison.Ordinal);
}
