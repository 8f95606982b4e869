using Microsoft.Data.Sqlite;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Support.Data;
using SIJointSite.Tests.Triage.Check;

namespace SIJointSite.Tests.Data;

/// <summary>What a process that was killed while it made the database has left behind.</summary>
[Trait("Database", "Sqlite")]
public sealed class KilledStartTests : IDisposable
{
    private const int ReadOnly = 8;

    private readonly SiteFactory site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Start_JournalOfAKilledProcess_IsRolledBackAndSavingWorks()
    {
        LeaveAHotJournal();
        var exception = Assert.Throws<SqliteException>(() => site.CountRows());

        await Visitor.SaveAsync(site.CreateBrowser(), "U01");

        Assert.Equal(ReadOnly, exception.SqliteErrorCode & 0xff);
        Assert.Equal(1, site.CountRows());
    }

    /// <summary>Half of a transaction is in the file, and the journal that undoes it beside it: copied while it was under way.</summary>
    private void LeaveAHotJournal()
    {
        var elsewhere = Directory.CreateTempSubdirectory("sijoint-journal-");
        var file = Path.Combine(elsewhere.FullName, "site.db");
        using (var connection = new SqliteConnection($"Data Source={file};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText =
                """
                CREATE TABLE Leftover (Bytes BLOB);
                WITH RECURSIVE Number(N) AS (VALUES (1) UNION ALL SELECT N + 1 FROM Number WHERE N < 20)
                INSERT INTO Leftover SELECT randomblob(3000) FROM Number;
                PRAGMA cache_size=1;
                BEGIN IMMEDIATE;
                UPDATE Leftover SET Bytes = randomblob(3000);
                """;
            command.ExecuteNonQuery();
            foreach (var name in new[] { "site.db", "site.db-journal" })
                File.Copy(Path.Combine(elsewhere.FullName, name), Path.Combine(site.DataFolder, name));
        }

        elsewhere.Delete(recursive: true);
    }
}
