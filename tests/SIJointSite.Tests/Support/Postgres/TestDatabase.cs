using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace SIJointSite.Tests.Support.Postgres;

/// <summary>
/// The database of a data folder: SQLite's file in it, or, where PostgreSQL is asked for, a database of its name on that server. So
/// every test that stores something is a test of both.
/// </summary>
internal static partial class TestDatabase
{
    /// <summary>What a site is told that is to keep its rows where the tests look for them.</summary>
    public static IEnumerable<KeyValuePair<string, string>> SettingsFor(string dataFolder) => PostgresServer.IsAskedFor
        ? [new("Database:Engine", "postgres"), new("Database:ConnectionString", ConnectionStringOf(dataFolder))]
        : [];

    /// <summary>The same for a process, by the data folder among its arguments.</summary>
    public static IEnumerable<KeyValuePair<string, string>> SettingsOf(IEnumerable<string> arguments) =>
        DataFolderArgument().Match(string.Join(' ', arguments)) is { Success: true } match
            ? SettingsFor(match.Groups[1].Value).Select(static setting =>
                KeyValuePair.Create(setting.Key.Replace(":", "__", StringComparison.Ordinal), setting.Value))
            : [];

    /// <summary>A connection of the tests' own, which waits for nobody's pool.</summary>
    public static DbConnection Open(string dataFolder, SqliteOpenMode mode = SqliteOpenMode.ReadWrite)
    {
        DbConnection connection = PostgresServer.IsAskedFor
            ? new NpgsqlConnection($"{ConnectionStringOf(dataFolder)};Pooling=false")
            : new SqliteConnection($"Data Source={Path.Combine(dataFolder, "site.db")};Mode={mode};Pooling=False");
        connection.Open();
        return connection;
    }

    /// <summary>Name of the database in SQL, in its quotes.</summary>
    public static string QuotedNameOf(string dataFolder) => $"\"{Path.GetFileName(dataFolder)}\"";

    /// <summary>What the folder's own end does not take with it.</summary>
    public static void Leave(string dataFolder)
    {
        if (PostgresServer.IsAskedFor)
            PostgresServer.Leave(Path.GetFileName(dataFolder));
    }

    private static string ConnectionStringOf(string dataFolder) => PostgresServer.ConnectionStringTo(Path.GetFileName(dataFolder));

    [GeneratedRegex("Site:DataFolder[ =](\\S+)")]
    private static partial Regex DataFolderArgument();
}
