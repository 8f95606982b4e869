using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using SIJointSite.Settings;

namespace SIJointSite.Data;

/// <summary>
/// Opens the database, bringing it up to date first. A database that fails does not stop the site: reading and the symptom
/// check need none, and the next use tries again.
/// </summary>
public sealed class SiteDatabase : IDisposable
{
    /// <summary>
    /// How long the others wait, without a thread; with SQLite's own three seconds no answer takes much more than six, and a
    /// delete, which empties the log as well, not much more than nine.
    /// </summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(3);

    private static readonly TimeSpan LongestEmptying = TimeSpan.FromSeconds(3);
    private const int TrialBytes = 32_768;
    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(50);

    private readonly IServiceScopeFactory scopes;
    private readonly IDatabaseEngine engine;
    private readonly ILogger logger;
    private readonly SemaphoreSlim places;
    private readonly SemaphoreSlim migrating = new(1, 1);
    private readonly WriteQueue? writes;
    private volatile bool isUpToDate;
    private volatile bool logHoldsDeletedRows;
    private volatile bool writingFails;
    private volatile bool trialFailed;

    public SiteDatabase(IServiceScopeFactory scopes, IDatabaseEngine engine, SiteMeter meter, ILogger<SiteDatabase> logger)
    {
        (this.scopes, this.engine, this.logger) = (scopes, engine, logger);
        places = new(engine.MostAtOnce, engine.MostAtOnce);
        writes = engine.WritesOneAtATime ? new WriteQueue(this, engine) : null;
        if (writes is not null)
            meter.Watch("writes", () => writes.Waiting);
    }

    /// <summary>
    /// Runs work that changes rows, in the engine's way: alone or together with others. Done means that it is on the disk.
    /// </summary>
    /// <exception cref="System.Data.Common.DbException">The database is down, locked, full or corrupt.</exception>
    /// <exception cref="TimeoutException">Too many others wait for it; nothing was written.</exception>
    public async Task<T> WriteAsync<T>(Func<SiteDbContext, CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        try
        {
            return await (writes is null ? RunAsync(work, cancellationToken) : writes.RunAsync(work, cancellationToken));
        }
        // That many wait, or that a backup holds it for a moment, says nothing of the disk; the trial tells what stays so.
        catch (Exception exception) when (
            DatabaseFaults.Includes(exception) && exception is not TimeoutException && engine.IsRefusal(exception))
        {
            writingFails = true;
            throw;
        }
    }

    /// <summary>Whether a write has failed since the last <see cref="TryWritingAsync"/> that did not.</summary>
    public bool WritingFails => writingFails;

    /// <summary>
    /// Writes as much as a long result in the way that results go, and takes it away in the same transaction: nobody ever sees it, but
    /// there was room for it. Work of others says less, for much of it finds that there is nothing to change.
    /// </summary>
    public async Task TryWritingAsync()
    {
        var (id, bytes) = (RandomNumberGenerator.GetBytes(32), RandomNumberGenerator.GetBytes(TrialBytes));
        try
        {
            await WriteAsync(
                (context, token) => context.Database.ExecuteSqlAsync(
                    $"""
                    INSERT INTO "SavedChecks" ("Id", "Sealed", "ExpiresAt") VALUES ({id}, {bytes}, {DateTime.UnixEpoch});
                    DELETE FROM "SavedChecks" WHERE "Id" = {id}
                    """,
                    token),
                CancellationToken.None);
            if (trialFailed)
                logger.LogInformation("The database can be written to again");
            writingFails = trialFailed = false;
        }
        catch (TimeoutException)
        {
            logger.LogInformation("Too many wait to write for a trial: the next one tells");
        }
        catch (Exception exception)
        {
            if (!trialFailed)
            {
                logger.LogError(
                    "The database cannot be written to: {Reason}. Nothing can be saved until it can. {Frames}",
                    DatabaseFaults.Describe(exception), ExceptionFrames.Of(exception));
            }

            writingFails = trialFailed = true;
        }
    }

    /// <summary>Runs work that only reads, on a context of its own. It never waits behind those who write.</summary>
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
            engine.NoteFault(exception);
            // Perhaps the file was replaced or restored from an older backup: look again at the next use. Never the other way
            // round: a merely locked database must not take back what another caller found at the same time.
            if (!engine.IsPassing(exception))
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
            while (!(isEmpty = await RunAsync(engine.TryEmptyLogAsync, patience.Token)))
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

    private async Task BringUpToDateAsync(SiteDbContext database, CancellationToken cancellationToken)
    {
        if (isUpToDate && engine.IsStillTheSame)
            return;
        await EnterAsync(migrating, cancellationToken);
        try
        {
            if (isUpToDate && engine.IsStillTheSame)
                return;
            await engine.BringUpToDateAsync(database, cancellationToken);
            isUpToDate = true;
        }
        finally
        {
            migrating.Release();
        }
    }

    private static async Task EnterAsync(SemaphoreSlim door, CancellationToken cancellationToken)
    {
        if (!await door.WaitAsync(LongestWait, cancellationToken))
            throw new TimeoutException("Too many wait for the database.");
    }

    public void Dispose()
    {
        writes?.Dispose();
        places.Dispose();
        migrating.Dispose();
    }
}
