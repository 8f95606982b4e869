using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SIJointSite.Core.Triage;
using SIJointSite.Data;
using SIJointSite.Settings;

namespace SIJointSite.Features.Triage.Saved;

/// <summary>
/// Saves results for a clinician, reads them back and forgets them. To a visitor a database that fails is an answer, not an exception.
/// </summary>
public sealed class SavedCheckStore(
    SiteDatabase database, IDatabaseEngine engine, IOptions<TriageOptions> options, TimeProvider clock, SiteMeter meter,
    ILogger<SavedCheckStore> logger)
{
    /// <summary>Expired results that go in one write: those who save meanwhile wait for no more than that.</summary>
    private const int MostAtATime = 1_000;

    private volatile bool wasFull;

    /// <summary>A new code, from the system's source of randomness.</summary>
    public static ReferenceCode NewCode() => ReferenceCode.FromRandomBytes(RandomNumberGenerator.GetBytes(ReferenceCode.RandomBytes));

    /// <summary>Seals and stores. Saving again under the same code, as a double press does, keeps the one row.</summary>
    /// <returns>The last day on which it can be read back, after the commit is on the disk; null when it was not saved.</returns>
    public async Task<DateOnly?> SaveAsync(ReferenceCode code, SavedResult result, CancellationToken cancellationToken)
    {
        var id = SealedResult.IdOf(code);
        var expires = clock.GetUtcNow().UtcDateTime.AddDays(options.Value.KeepDays);
        var bytes = SealedResult.Seal(code, SavedResultFormat.Write(result));
        try
        {
            var isSaved = await database.WriteAsync(
                async (context, token) =>
                {
                    if (await HasNoRoomAsync(context, token))
                        return false;
                    await context.Database.ExecuteSqlAsync(
                        $"""
                        INSERT INTO "SavedChecks" ("Id", "Sealed", "ExpiresAt") VALUES ({id}, {bytes}, {expires})
                        ON CONFLICT ("Id") DO NOTHING
                        """,
                        token);
                    return true;
                },
                cancellationToken);
            meter.CountSaving(isSaved);
            if (!isSaved && !wasFull)
                logger.LogWarning(
                    "The database has reached the {Megabytes} MB of Triage:MostSavedMegabytes: no more results are saved until some "
                    + "have expired or it is raised", options.Value.MostSavedMegabytes);
            wasFull = !isSaved;
            if (!isSaved)
                return null;
            return DateOnly.FromDateTime(expires);
        }
        catch (Exception exception) when (DatabaseFaults.Includes(exception))
        {
            meter.CountSaving(isSaved: false);
            logger.LogError("A result was not saved: {Reason}", exception.Message);
            return null;
        }
    }

    /// <summary>Whether what is stored has reached <see cref="TriageOptions.MostSavedMegabytes"/>, so that no more is saved.</summary>
    public Task<bool> IsFullAsync(CancellationToken cancellationToken) => database.RunAsync(HasNoRoomAsync, cancellationToken);

    /// <summary>Reads back. A wrong, a deleted and an expired code are the same answer after the same work.</summary>
    public async Task<SavedCheckAnswer> ReadAsync(ReferenceCode code, CancellationToken cancellationToken)
    {
        var id = SealedResult.IdOf(code);
        var now = clock.GetUtcNow().UtcDateTime;
        try
        {
            var row = await database.RunAsync(
                (context, token) => context.SavedChecks.AsNoTracking()
                    .SingleOrDefaultAsync(row => row.Id == id && row.ExpiresAt > now, token),
                cancellationToken);
            if (row is null)
                return new SavedCheckAnswer.NotFound();
            var result = SavedResultFormat.Read(SealedResult.Open(code, row.Sealed));
            return new SavedCheckAnswer.Found(result, DateOnly.FromDateTime(row.ExpiresAt));
        }
        catch (Exception exception) when (exception is CryptographicException or JsonException)
        {
            logger.LogError("A saved result cannot be read: {Reason}", exception.GetType().Name);
            return new SavedCheckAnswer.Unreadable();
        }
        catch (Exception exception) when (DatabaseFaults.Includes(exception))
        {
            logger.LogError("Saved results cannot be read: {Reason}", exception.Message);
            return new SavedCheckAnswer.Unavailable();
        }
    }

    /// <summary>
    /// Deletes for good: the bytes are overwritten in the file and, unless the answer says otherwise, gone from the log when
    /// this returns. Once begun it is carried through, even when the visitor has gone.
    /// </summary>
    public async Task<Deletion> DeleteAsync(ReferenceCode code)
    {
        var id = SealedResult.IdOf(code);
        try
        {
            await database.WriteAsync(
                (context, token) => context.SavedChecks.Where(row => row.Id == id).ExecuteDeleteAsync(token), CancellationToken.None);
            return await database.EmptyLogAsync(CancellationToken.None) ? Deletion.Complete : Deletion.TracesRemain;
        }
        catch (Exception exception) when (DatabaseFaults.Includes(exception))
        {
            logger.LogError("A saved result could not be deleted: {Reason}", exception.Message);
            return Deletion.Failed;
        }
    }

    /// <summary>
    /// Deletes what has expired, as thoroughly; <see cref="SiteDatabase.LogHoldsDeletedRows"/> tells whether traces remain.
    /// </summary>
    /// <returns>How many results went.</returns>
    /// <exception cref="System.Data.Common.DbException">
    /// The database could not do it, or another of <see cref="DatabaseFaults"/>.
    /// </exception>
    public async Task<int> PurgeAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var (count, some) = (0, 0);
        do
        {
            some = await database.WriteAsync(
                (context, token) => context.SavedChecks.Where(row => row.ExpiresAt <= now).OrderBy(static row => row.ExpiresAt)
                    .Take(MostAtATime).ExecuteDeleteAsync(token),
                cancellationToken);
            count += some;
        }
        while (some == MostAtATime);
        await database.EmptyLogAsync(cancellationToken);
        return count;
    }

    private async Task<bool> HasNoRoomAsync(SiteDbContext context, CancellationToken cancellationToken) =>
        await engine.SizeAsync(context, cancellationToken) >= options.Value.MostSavedMegabytes * 1_000_000L;
}
