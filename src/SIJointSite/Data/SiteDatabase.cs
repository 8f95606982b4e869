using Microsoft.EntityFrameworkCore;
using SIJointSite.Settings;

namespace SIJointSite.Data;

/// <summary>
/// Opens the database, bringing it up to date first. A database that fails does not stop the site: reading and the symptom
/// check need none, and the next use tries again.
/// </summary>
public sealed class SiteDatabase(IServiceScopeFactory scopes, DataFolder folder, ILogger<SiteDatabase> logger) : IDisposable
{
    /// <summary>
    /// SQLite blocks a thread for as long as it waits for a lock. So few may wait at once, or a stuck database would take the
    /// threads of the pages that need none.
    /// </summary>
    public const int MostAtOnce = 4;

    /// <summary>
    /// How long the others wait, without a thread; with SQLite's own three seconds no answer takes much more than six, and a
    /// delete, which empties the log as well, not much more than nine.
    /// </summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(3);

    private static readonly TimeSpan LongestEmptying = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(50);

    /// <summary>What a file that another process holds is called on Linux, macOS and Windows.</summary>
    private static readonly int[] SharingViolations = [11, 35, unchecked((int)0x80070020)];

    private readonly SemaphoreSlim places = new(MostAtOnce, MostAtOnce);
    private readonly SemaphoreSlim migrating = new(1, 1);
    private volatile bool isUpToDate;
    private volatile bool logHoldsDeletedRows;

    /// <summary>Runs work on a context of its own.</summary>
    /// <exception cref="System.Data.Common.DbException">The database is down, locked, full or corrupt.</exception>
    /// <exception cref="TimeoutException">Too many others wait for it.</exception>
    public async Task<T> RunAsync<T>(Func<SiteDbContext, CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        await EnterAsync(places, cancellationToken);
        try
        {
            return await RunInPlaceAsync(work, cancellationToken);
        }
        finally
        {
            places.Release();
        }
    }

    private async Task<T> RunInPlaceAsync<T>(Func<SiteDbContext, CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<SiteDbContext>();
        await BringUpToDateAsync(database, cancellationToken);
        try
        {
            return await work(database, cancellationToken);
        }
        catch (Exception exception) when (DatabaseFaults.Includes(exception))
        {
            // Perhaps the file was replaced or restored from an older backup: look again at the next use. Never the other way
            // round: a merely locked database must not take back what another caller found at the same time.
            if (!DatabaseFaults.IsPassing(exception))
                isUpToDate = false;
            throw;
        }
    }

    /// <summary>
    /// Whether rows were deleted whose bytes the write-ahead log may still hold. A process that dies with this forgets it; the
    /// purge at the next start empties the log in any case.
    /// </summary>
    public bool LogHoldsDeletedRows => logHoldsDeletedRows;

    /// <summary>
    /// Overwrites what the write-ahead log still holds of deleted rows. A reader can keep it from being emptied, so this tries
    /// for about three seconds, with a place of its own each time and never for long on a thread.
    /// </summary>
    /// <returns>Whether it is empty; if not, <see cref="LogHoldsDeletedRows"/> stays set for a later try.</returns>
    public async Task<bool> EmptyLogAsync(CancellationToken cancellationToken)
    {
        // Before the first try, not after the last: a delete that fails to empty it meanwhile must not be forgotten.
        logHoldsDeletedRows = false;
        var isEmpty = false;
        try
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            patience.CancelAfter(LongestEmptying);
            while (!(isEmpty = await RunAsync(TryEmptyLogAsync, patience.Token)))
                await Task.Delay(BetweenTries, patience.Token);
        }
        catch (Exception exception) when (
            DatabaseFaults.Includes(exception)
            || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            logger.LogWarning("The database's log still holds deleted results: {Reason}", exception.GetType().Name);
        }
        finally
        {
            if (!isEmpty)
                logHoldsDeletedRows = true;
        }

        return isEmpty;
    }

    private static async Task<bool> TryEmptyLogAsync(SiteDbContext database, CancellationToken cancellationToken)
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

    private async Task BringUpToDateAsync(SiteDbContext database, CancellationToken cancellationToken)
    {
        if (isUpToDate)
            return;
        await EnterAsync(migrating, cancellationToken);
        try
        {
            if (isUpToDate)
                return;
            await using var held = await HoldFileAsync(folder.DatabaseFile + ".migrating", cancellationToken);
            if ((await database.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
            {
                // A process that was killed while migrating leaves a row that EF Core would wait for without end.
                // The file lock above already keeps the others out, so the row can only be a leftover.
                await database.Database.ExecuteSqlRawAsync(
                    "CREATE TABLE IF NOT EXISTS \"__EFMigrationsLock\" ("
                    + "\"Id\" INTEGER NOT NULL CONSTRAINT \"PK___EFMigrationsLock\" PRIMARY KEY, "
                    + "\"Timestamp\" TEXT NOT NULL); "
                    + "DELETE FROM \"__EFMigrationsLock\";",
                    cancellationToken);
                await database.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL;", cancellationToken);
                await database.Database.MigrateAsync(cancellationToken);
                logger.LogInformation("The database is up to date");
            }

            isUpToDate = true;
        }
        finally
        {
            migrating.Release();
        }
    }

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

    private static async Task EnterAsync(SemaphoreSlim door, CancellationToken cancellationToken)
    {
        if (!await door.WaitAsync(LongestWait, cancellationToken))
            throw new TimeoutException("Too many wait for the database.");
    }

    public void Dispose()
    {
        places.Dispose();
        migrating.Dispose();
    }
}
