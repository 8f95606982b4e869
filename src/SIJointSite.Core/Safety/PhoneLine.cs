namespace SIJointSite.Core.Safety;

/// <summary>A telephone service that a reader can be sent to.</summary>
/// <param name="Name">What people call it, such as "NHS 111".</param>
/// <param name="Phone">The number as it is written in that country, with spaces.</param>
/// <param name="Note">One sentence on when it works or for whom; null when there is nothing to add.</param>
public sealed record PhoneLine(string Name, string Phone, string? Note)
{
    /// <summary>Whether the name already says the number, as in "NHS 111".</summary>
    public bool IsNamedByItsNumber => Name.Contains(Phone, StringComparison.Ordinal);
}
