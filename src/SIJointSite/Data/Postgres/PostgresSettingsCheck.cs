using Microsoft.Extensions.Options;
using Npgsql;
using SIJointSite.Settings;

namespace SIJointSite.Data.Postgres;

/// <summary>Whether the site knows where its server is. What is said never repeats what was set, for that holds a password.</summary>
public sealed class PostgresSettingsCheck : IValidateOptions<DatabaseOptions>
{
    private const string Needed = "Database:ConnectionString must name the server and the database, such as "
        + "\"Host=db.example;Database=sijoint;Username=sijoint;Password=...\".";

    public ValidateOptionsResult Validate(string? name, DatabaseOptions options) =>
        IsComplete(options.ConnectionString) ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(Needed);

    private static bool IsComplete(string? set)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(set) is { Host.Length: > 0, Database.Length: > 0 };
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
