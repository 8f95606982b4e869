namespace SIJointSite.Data;

/// <summary>How often one answer to “Was this page useful?” came on one day. Nothing in it belongs to a person: no words, address,
/// region or time of day.</summary>
public sealed class UsefulTally
{
    /// <summary>Day in UTC.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Address of the page that was asked about, such as <c>/exercises/bridge</c>.</summary>
    public required string Page { get; init; }

    /// <summary>Id of the heading of the part that was not useful; empty for the whole page, and whenever it was useful.</summary>
    public required string Part { get; init; }

    /// <summary>Whether it was useful.</summary>
    public required bool IsUseful { get; init; }

    /// <summary>Answers of this kind on this day.</summary>
    public required long Count { get; init; }
}
