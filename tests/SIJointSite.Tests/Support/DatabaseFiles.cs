using Microsoft.Data.Sqlite;

namespace SIJointSite.Tests.Support;

/// <summary>Looks at the site's database from outside, as somebody who has stolen the disk would.</summary>
internal static class DatabaseFiles
{
    /// <summary>Whether the bytes stand anywhere in the database, its log or its index of the log.</summary>
    public static bool DatabaseContains(this SiteFactory site, ReadOnlySpan<byte> bytes)
    {
        foreach (var file in Directory.GetFiles(site.DataFolder, "site.db*"))
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            var content = new byte[stream.Length];
            stream.ReadExactly(content);
            if (content.AsSpan().IndexOf(bytes) >= 0)
                return true;
        }

        return false;
    }

    public static long CountRows(this SiteFactory site) => CountRows(site.DataFolder);

    public static long CountRows(string dataFolder) => (long)Ask(dataFolder, "SELECT COUNT(*) FROM SavedChecks");

    /// <summary>Number of the page at which a table begins, from 1.</summary>
    public static long RootPageOf(string dataFolder, string table) =>
        (long)Ask(dataFolder, $"SELECT rootpage FROM sqlite_master WHERE name = '{table}'");

    /// <summary>The tallies as "day version result count", one line each, in order of day.</summary>
    public static string[] ReadTallies(this SiteFactory site) =>
        (Ask(
            site.DataFolder,
            """
            SELECT GROUP_CONCAT(line, char(10)) FROM (
              SELECT Date || ' ' || QuestionnaireVersion || ' ' || Disposition || ' ' || Count AS line FROM DailyTallies ORDER BY line)
            """) as string)?.Split('\n') ?? [];

    /// <summary>The answers to “Was this page useful?” as "day page part yes count", one line each, in order.</summary>
    public static string[] ReadUsefulTallies(this SiteFactory site) =>
        (Ask(
            site.DataFolder,
            """
            SELECT GROUP_CONCAT(line, char(10)) FROM (
              SELECT Date || ' ' || Page || ' ' || iif(Part = '', '-', Part) || ' ' || iif(IsUseful, 'yes', 'no') || ' ' || Count AS line
              FROM UsefulTallies ORDER BY line)
            """) as string)?.Split('\n') ?? [];

    /// <summary>The sealed bytes of the one saved row.</summary>
    public static byte[] ReadOnlyRow(this SiteFactory site) => (byte[])Ask(site.DataFolder, "SELECT Sealed FROM SavedChecks");

    /// <summary>Leaves nothing there that can be opened, and that does not heal by itself, as a disk that is gone would.</summary>
    public static void BreakDatabase(this SiteFactory site)
    {
        SqliteConnection.ClearAllPools();
        foreach (var file in Directory.GetFiles(site.DataFolder, "site.db*"))
            File.Delete(file);
        Directory.CreateDirectory(Path.Combine(site.DataFolder, "site.db"));
    }

    /// <summary>A row that expires at this time, put in behind the site's back.</summary>
    public static void AddSavedCheck(string dataFolder, DateTime expiresAt) =>
        Execute(
            dataFolder,
            $"INSERT INTO SavedChecks (Id, Sealed, ExpiresAt) VALUES (randomblob(32), randomblob(64), '{expiresAt:yyyy-MM-dd HH:mm:ss}')");

    /// <summary>A row with these bytes, as an older or newer version of the site would have left it. It expires in a year.</summary>
    public static void AddSavedCheck(string dataFolder, byte[] id, byte[] sealedBytes) => Execute(
        dataFolder,
        $"INSERT INTO SavedChecks (Id, Sealed, ExpiresAt) VALUES (x'{Convert.ToHexString(id)}', x'{Convert.ToHexString(sealedBytes)}', "
        + "'2027-11-24 00:00:00')");

    /// <summary>Changes the database from outside, as another program would.</summary>
    public static void Execute(string dataFolder, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(dataFolder, "site.db")};Mode=ReadWrite;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are written in the tests.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    /// <summary>Reads and does not end: until disposed, SQLite keeps in its log what was there at this moment.</summary>
    public static SqliteConnection HoldReader(string dataFolder)
    {
        var connection = new SqliteConnection($"Data Source={Path.Combine(dataFolder, "site.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "BEGIN; SELECT COUNT(*) FROM SavedChecks";
        command.ExecuteScalar();
        return connection;
    }

    private static object Ask(string dataFolder, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(dataFolder, "site.db")};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are written in the tests.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command.ExecuteScalar()!;
    }
}
