using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;

namespace SIJointSite.Data.Sqlite;

/// <summary>The embedded default: one file in the data folder, which must be on a local disk.</summary>
public sealed class SqliteEngine(SqliteFile file, ILogger<SqliteEngine> logger) : IDatabaseEngine
{
    private volatile bool isServing;
    private volatile bool isSuspect;

    public string Name => $"database {file.FullName}";

    /// <summary>
    /// SQLite blocks a thread for as long as it waits for a lock. So few may wait at once, or a stuck database would take the
    /// threads of the pages that need none.
    /// </summary>
    public int MostAtOnce => 4;

    public bool WritesOneAtATime => true;

    public string? WhyMissing =>
        file.Exists ? null : $"There is no database {file.FullName}. Set Site:DataFolder to the data folder of the site.";

    public IEnumerable<string> Warnings => file.Damaged.Select(static name =>
        $"The database was damaged. It was set aside as {name} and a new one begun. Bring back a backup with the verb \"restore\", "
        + "and rename or delete that file when you need it no more.");

    public bool IsStillTheSame => file.IsStillTheSame;

    public void BeginServing() => isServing = true;

    public async Task BringUpToDateAsync(SiteDbContext database, CancellationToken cancellationToken)
    {
        await file.UseAsync(cancellationToken);
        await using var held = await file.HoldAsync(cancellationToken);
        if (!file.IsStillTheSame)
        {
            ForgetConnections(database);
            file.AcceptAsTheSame();
        }

        try
        {
            await PrepareAsync(database, cancellationToken);
        }
        catch (Exception exception) when (isServing && IsDamage(exception))
        {
            SetAside(database, exception);
            await PrepareAsync(database, cancellationToken);
        }
    }

    /// <remarks>In the caller's transaction, so that rows that are not committed yet count too.</remarks>
    public Task<long> SizeAsync(SiteDbContext database, CancellationToken cancellationToken) =>
        database.Database.SqlQueryRaw<long>(
            "SELECT (page_count - freelist_count) * page_size AS Value "
            + "FROM pragma_page_count(), pragma_freelist_count(), pragma_page_size()").SingleAsync(cancellationToken);

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

    public bool IsRefusal(Exception exception) =>
        exception.GetBaseException() is not SqliteException { SqliteErrorCode: raw.SQLITE_BUSY or raw.SQLITE_LOCKED };

    public void NoteFault(Exception exception) => isSuspect |= IsDamage(exception);

    public Task BackUpAsync(SiteDbContext database, string target, CancellationToken cancellationToken)
    {
        SqliteBackup.Copy(file.FullName, target, database.Database.GetMigrations());
        return Task.CompletedTask;
    }

    public Task<string?> RestoreAsync(SiteDbContext database, string backup, CancellationToken cancellationToken) =>
        SqliteBackup.RestoreAsync(file, backup, database.Database.GetMigrations(), cancellationToken);

    private static bool IsDamage(Exception exception) =>
        exception.GetBaseException() is SqliteException { SqliteErrorCode: raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB };

    private async Task PrepareAsync(SiteDbContext database, CancellationToken cancellationToken)
    {
        file.KeepToOwner();
        if (isSuspect)
            await LookCloserAsync(database, cancellationToken);
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

    /// <summary>
    /// Damage was met, but perhaps in a file that another process has set aside since: what lies there now decides. So no connection
    /// from before may be used, and all of it is read.
    /// </summary>
    private async Task LookCloserAsync(SiteDbContext database, CancellationToken cancellationToken)
    {
        ForgetConnections(database);
        if (await database.Database.SqlQueryRaw<string>("PRAGMA integrity_check(1)").ToListAsync(cancellationToken) is not ["ok"])
            throw new SqliteException("The database does not pass its check.", raw.SQLITE_CORRUPT);
        isSuspect = false;
    }

    private void SetAside(SiteDbContext database, Exception exception)
    {
        ForgetConnections(database);
        try
        {
            var name = file.SetAside("damaged");
            isSuspect = false;
            logger.LogError(
                "The database was damaged ({Reason}). It was set aside as {File} and a new one begun. Bring back a backup with: "
                + "SIJointSite restore --from FILE", exception.GetBaseException().Message, name);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new IOException(
                $"The {Name} is damaged and cannot be renamed ({refused.Message}). Give this user the right to rename it, or move it away.",
                exception);
        }
    }

    private static void ForgetConnections(SiteDbContext database) =>
        SqliteConnection.ClearPool((SqliteConnection)database.Database.GetDbConnection());
}
