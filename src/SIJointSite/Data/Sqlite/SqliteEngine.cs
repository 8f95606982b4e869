using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SIJointSite.Settings;
using SQLitePCL;

namespace SIJointSite.Data.Sqlite;

/// <summary>The embedded default: one file in the data folder, which must be on a local disk.</summary>
public sealed class SqliteEngine(DataFolder folder, ILogger<SqliteEngine> logger) : IDatabaseEngine
{
    /// <summary>What a file that another process holds is called on Linux, macOS and Windows.</summary>
    private static readonly int[] SharingViolations = [11, 35, unchecked((int)0x80070020)];

    public string Name => $"database {File}";

    /// <summary>
    /// SQLite blocks a thread for as long as it waits for a lock. So few may wait at once, or a stuck database would take the
    /// threads of the pages that need none.
    /// </summary>
    public int MostAtOnce => 4;

    public bool WritesOneAtATime => true;

    public string? WhyMissing =>
        System.IO.File.Exists(File) ? null : $"There is no database {File}. Set Site:DataFolder to the data folder of the site.";

    /// <summary>Full path, whether or not it is there yet.</summary>
    public string File => Path.Combine(folder.Path, "site.db");

    public async Task BringUpToDateAsync(SiteDbContext database, CancellationToken cancellationToken)
    {
        await using var held = await HoldFileAsync(File + ".migrating", cancellationToken);
        // Opened for writing before anything is asked of it: a process that was killed while it made the file leaves a journal to roll
        // back, which EF Core, that looks whether there is a database through a connection that only reads, may not do.
        await database.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL;", cancellationToken);
        if (!(await database.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
            return;
        // A process that was killed while migrating leaves a row that EF Core would wait for without end.
        // The file lock above already keeps the others out, so the row can only be a leftover.
        await database.Database.ExecuteSqlRawAsync(
            "CREATE TABLE IF NOT EXISTS \"__EFMigrationsLock\" ("
            + "\"Id\" INTEGER NOT NULL CONSTRAINT \"PK___EFMigrationsLock\" PRIMARY KEY, "
            + "\"Timestamp\" TEXT NOT NULL); "
            + "DELETE FROM \"__EFMigrationsLock\";",
            cancellationToken);
        await database.Database.MigrateAsync(cancellationToken);
        logger.LogInformation("The database is up to date");
    }

    public async Task<bool> TryEmptyLogAsync(SiteDbContext database, CancellationToken cancellationToken)
    {
        await database.Database.OpenConnectionAsync(cancellationToken);
        try
        {
            await using var command = database.Database.GetDbConnection().CreateCommand();
            // The wait of this connection until it is opened again; the first column of the answer is 1 when a reader is in the way.
            command.CommandText = "PRAGMA busy_timeout=100; PRAGMA wal_checkpoint(TRUNCATE)";
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            await reader.NextResultAsync(cancellationToken);
            return await reader.ReadAsync(cancellationToken) && reader.GetInt64(0) == 0;
        }
        finally
        {
            await database.Database.CloseConnectionAsync();
        }
    }

    public bool IsPassing(Exception exception) =>
        exception.GetBaseException() is SqliteException { SqliteErrorCode: raw.SQLITE_BUSY or raw.SQLITE_LOCKED or raw.SQLITE_FULL };

    /// <summary>Keeps other processes out until disposed; the kernel lets go when a process dies.</summary>
    private static async Task<FileStream> HoldFileAsync(string path, CancellationToken cancellationToken)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException exception) when (attempt < 100 && SharingViolations.Contains(exception.HResult))
            {
                await Task.Delay(100, cancellationToken);
            }
        }
    }
}
