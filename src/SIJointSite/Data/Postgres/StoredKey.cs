namespace SIJointSite.Data.Postgres;

/// <summary>A key that protects cookies and forms, as ASP.NET Core writes it.</summary>
public sealed class StoredKey
{
    /// <summary>Counts up, so that keys are read in the order in which they came.</summary>
    public long Id { get; init; }

    public required string Xml { get; init; }
}
