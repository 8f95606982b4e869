using System.ComponentModel.DataAnnotations;

namespace SIJointSite.Settings;

/// <summary>Where the site keeps what it stores, section "Database".</summary>
public sealed class DatabaseOptions : IValidatableObject
{
    public const string Section = "Database";

    public const string Sqlite = "sqlite";

    public const string Postgres = "postgres";

    /// <summary>Kind of database; SQLite is a file in the data folder and needs no server.</summary>
    [AllowedValues(Sqlite, Postgres, ErrorMessage = "Database:Engine must be \"sqlite\" or \"postgres\".")]
    public string Engine { get; set; } = Sqlite;

    /// <summary>How to reach a database server. Null: the engine needs none.</summary>
    public string? ConnectionString { get; set; }

    /// <summary>Whoever names a server means it: rows must not go into a file that nobody keeps.</summary>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Engine == Sqlite && !string.IsNullOrWhiteSpace(ConnectionString))
        {
            yield return new ValidationResult(
                "Database:ConnectionString is set, and Database:Engine is \"sqlite\", which needs none. Set Database:Engine to "
                + "\"postgres\", or leave the connection string out.");
        }
    }
}
