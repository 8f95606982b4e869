using System.ComponentModel.DataAnnotations;

namespace SIJointSite.Settings;

/// <summary>Where the site keeps what it stores, section "Database".</summary>
public sealed class DatabaseOptions
{
    public const string Section = "Database";

    public const string Sqlite = "sqlite";

    public const string Postgres = "postgres";

    /// <summary>Kind of database; SQLite is a file in the data folder and needs no server.</summary>
    [AllowedValues(Sqlite, Postgres, ErrorMessage = "Database:Engine must be \"sqlite\" or \"postgres\".")]
    public string Engine { get; set; } = Sqlite;

    /// <summary>How to reach a database server. Null: the engine needs none.</summary>
    public string? ConnectionString { get; set; }
}
