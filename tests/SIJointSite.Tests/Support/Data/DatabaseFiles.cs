using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using SIJointSite.Tests.Support.Postgres;

namespace SIJointSite.Tests.Support.Data;

/// <summary>Looks at the site's database from outside, as somebody who has stolen the disk would.</summary>
internal static class DatabaseFiles
{
    /// <summary>
    /// Whether the bytes stand anywhere in SQLite's file, its log or its index of the log; on PostgreSQL, in what was saved.
    /// </summary>
    public static bool DatabaseContains(this SiteFactory site, ReadOnlySpan<byte> bytes)
    {
        var stored = PostgresServer.IsAskedFor
            ? Read(
                site.DataFolder,
                "SELECT \"Id\" || \"Sealed\" || coalesce(\"LinkFile\", '') FROM \"SavedChecks\"",
                static row => (byte[])row[0])
            : Directory.GetFiles(site.DataFolder, "site.db*").Select(ReadShared);
        foreach (var content in stored)
        {
            if (content.AsSpan().IndexOf(bytes) >= 0)
                return true;
        }

        return false;
    }

    public static long CountRows(this SiteFactory site) => CountRows(site.DataFolder);

    public static long CountRows(string dataFolder, string table = "SavedChecks") =>
        Assert.Single(Read(dataFolder, $"SELECT COUNT(*) FROM \"{table}\"", static row => row.GetInt64(0)));

    /// <summary>Number of the page at which a table begins, from 1.</summary>
    public static long RootPageOf(string dataFolder, string table) =>
        Assert.Single(Read(dataFolder, $"SELECT rootpage FROM sqlite_master WHERE name = '{table}'", static row => row.GetInt64(0)));

    /// <summary>The tallies as "day version result count", one line each, in order of day.</summary>
    public static string[] ReadTallies(this SiteFactory site) => ReadLines(
        site.DataFolder,
        "SELECT \"Date\", \"QuestionnaireVersion\", \"Disposition\", \"Count\" FROM \"DailyTallies\"",
        static row => $"{DayOf(row)} {row[1]} {row[2]} {row[3]}");

    /// <summary>The answers to “Was this page useful?” as "day page part yes count", one line each, in order.</summary>
    public static string[] ReadUsefulTallies(this SiteFactory site) => ReadLines(
        site.DataFolder,
        "SELECT \"Date\", \"Page\", \"Part\", \"IsUseful\", \"Count\" FROM \"UsefulTallies\"",
        static row =>
            $"{DayOf(row)} {row[1]} {(row.GetString(2) is "" ? "-" : row[2])} {(row.GetBoolean(3) ? "yes" : "no")} {row[4]}");

    /// <summary>The sealed bytes of the one saved row.</summary>
    public static byte[] ReadOnlyRow(this SiteFactory site) =>
        Assert.Single(Read(site.DataFolder, "SELECT \"Sealed\" FROM \"SavedChecks\"", static row => (byte[])row[0]));

    /// <summary>
    /// Leaves nothing there that can be opened, and that does not heal by itself, as a disk that is gone would; PostgreSQL lets nobody in.
    /// </summary>
    public static void BreakDatabase(this SiteFactory site)
    {
        if (PostgresServer.IsAskedFor)
        {
            LockOut(site.DataFolder);
            return;
        }

        while (!TryBreak(Path.Combine(site.DataFolder, "site.db")))
            SqliteConnection.ClearAllPools();
        // What the site opened in the background meanwhile would go on reading a file that is gone.
        SqliteConnection.ClearAllPools();
    }

    /// <summary>False when something of the site has made a new database in the moment in which there was none.</summary>
    private static bool TryBreak(string database)
    {
        try
        {
            foreach (var file in Directory.GetFiles(Path.GetDirectoryName(database)!, Path.GetFileName(database) + "*"))
                File.Delete(file);
            Directory.CreateDirectory(database);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    /// <summary>PostgreSQL ends every connection to the database and lets none in.</summary>
    public static void LockOut(string dataFolder)
    {
        PostgresServer.Execute($"ALTER DATABASE {TestDatabase.QuotedNameOf(dataFolder)} ALLOW_CONNECTIONS false");
        PostgresServer.Disconnect(Path.GetFileName(dataFolder));
    }

    /// <summary>Undoes <see cref="LockOut"/>.</summary>
    public static void LetIn(string dataFolder) =>
        PostgresServer.Execute($"ALTER DATABASE {TestDatabase.QuotedNameOf(dataFolder)} ALLOW_CONNECTIONS true");

    /// <summary>A row that expires at this time, put in behind the site's back.</summary>
    public static void AddSavedCheck(string dataFolder, DateTime expiresAt) =>
        AddSavedCheck(dataFolder, RandomNumberGenerator.GetBytes(32), RandomNumberGenerator.GetBytes(64), expiresAt);

    /// <summary>A row with these bytes, as an older or newer version of the site would have left it. It expires in a year.</summary>
    public static void AddSavedCheck(string dataFolder, byte[] id, byte[] sealedBytes) =>
        AddSavedCheck(dataFolder, id, sealedBytes, new DateTime(2027, 11, 24, 0, 0, 0, DateTimeKind.Utc));

    private static void AddSavedCheck(string dataFolder, byte[] id, byte[] sealedBytes, DateTime expiresAt) => Execute(
        dataFolder,
        "INSERT INTO \"SavedChecks\" (\"Id\", \"Sealed\", \"ExpiresAt\") VALUES (@id, @sealed, @expires)",
        ("@id", id), ("@sealed", sealedBytes), ("@expires", expiresAt));

    /// <summary>Changes the database from outside, as another program would.</summary>
    public static void Execute(string dataFolder, string sql, params (string Name, object Value)[] parameters)
    {
        using var connection = TestDatabase.Open(dataFolder);
        using var command = CommandOn(connection, sql);
        foreach (var (name, value) in parameters)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }

        command.ExecuteNonQuery();
    }

    /// <summary>Has the database refuse to delete saved results, until <see cref="AllowDeletes"/>.</summary>
    public static void RefuseDeletes(string dataFolder) => Refuse(dataFolder, "DELETE");

    public static void AllowDeletes(string dataFolder) => Allow(dataFolder, "DELETE");

    /// <summary>Has the database refuse to save results, until <see cref="AllowInserts"/>.</summary>
    public static void RefuseInserts(string dataFolder) => Refuse(dataFolder, "INSERT");

    public static void AllowInserts(string dataFolder) => Allow(dataFolder, "INSERT");

    private static void Refuse(string dataFolder, string what) => Execute(
        dataFolder,
        PostgresServer.IsAskedFor
            ? $"""
                CREATE FUNCTION refuse{what}() RETURNS trigger AS $$ BEGIN RAISE EXCEPTION 'refused by a test'; END $$ LANGUAGE plpgsql;
                CREATE TRIGGER refuse{what} BEFORE {what} ON "SavedChecks" FOR EACH ROW EXECUTE FUNCTION refuse{what}()
                """
            : $"CREATE TRIGGER refuse{what} BEFORE {what} ON SavedChecks BEGIN SELECT RAISE(FAIL, 'refused by a test'); END");

    private static void Allow(string dataFolder, string what) => Execute(
        dataFolder, PostgresServer.IsAskedFor ? $"DROP FUNCTION refuse{what} CASCADE" : $"DROP TRIGGER refuse{what}");

    /// <summary>Keeps every writer out until disposed, as a backup program that hangs would.</summary>
    public static DbConnection Lock(string dataFolder) => OpenAndRun(
        dataFolder, PostgresServer.IsAskedFor ? "BEGIN; LOCK TABLE \"SavedChecks\"" : "BEGIN EXCLUSIVE");

    /// <summary>Reads and does not end: until disposed, SQLite keeps in its log what was there at this moment.</summary>
    public static DbConnection HoldReader(string dataFolder) => OpenAndRun(dataFolder, "BEGIN; SELECT COUNT(*) FROM \"SavedChecks\"");

    private static DbConnection OpenAndRun(string dataFolder, string sql)
    {
        var connection = TestDatabase.Open(dataFolder);
        using var command = CommandOn(connection, sql);
        command.ExecuteScalar();
        return connection;
    }

    private static string DayOf(DbDataReader row) =>
        row.GetFieldValue<DateOnly>(0).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string[] ReadLines(string dataFolder, string sql, Func<DbDataReader, string> lineOf) =>
        [.. Read(dataFolder, sql, lineOf).Order(StringComparer.Ordinal)];

    private static List<T> Read<T>(string dataFolder, string sql, Func<DbDataReader, T> read)
    {
        // A connection that may write would mend the file, and empty the log when it closes.
        using var connection = TestDatabase.Open(dataFolder, SqliteOpenMode.ReadOnly);
        using var command = CommandOn(connection, sql);
        using var reader = command.ExecuteReader();
        List<T> rows = [];
        while (reader.Read())
            rows.Add(read(reader));
        return rows;
    }

    private static DbCommand CommandOn(DbConnection connection, string sql)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are written in the tests.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command;
    }

    private static byte[] ReadShared(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
