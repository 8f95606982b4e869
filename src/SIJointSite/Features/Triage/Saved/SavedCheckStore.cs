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

    /// <summary>Seals and stores. Saving again under the same code, as a double press does, keeps the one row and its day.</summary>
    /// <returns>The last day on which it can be read back, after the commit is on the disk; null when it was not saved.</returns>
    /// <param name="code">The code that it is sealed with.</param>
    /// <param name="result">The result.</param>
    /// <param name="writeBundle">
    /// Writes the same for a record system, which the <see cref="HealthLink"/> of the code leads to. Here, because a library that is
    /// missing keeps it from being saved as a disk that is full does.
    /// </param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<DateOnly?> SaveAsync(
        ReferenceCode code, SavedResult result, Func<byte[]> writeBundle, CancellationToken cancellationToken)
    {
        var id = SealedResult.IdOf(code);
        var link = HealthLink.Of(code);
        var expires = clock.GetUtcNow().UtcDateTime.AddDays(options.Value.KeepDays);
        var bytes = SealedResult.Seal(code, SavedResultFormat.Write(result));
        try
        {
            var file = link.Seal(writeBundle());
            var stored = await database.WriteAsync(
                async (context, token) =>
                {
                    if (await FindExpiryAsync(context, id, token) is { } known)
                        return known;
                    if (await HasNoRoomAsync(context, token))
                        return null;
                    await context.Database.ExecuteSqlAsync(
                        $"""
                        INSERT INTO "SavedChecks" ("Id", "Sealed", "ExpiresAt", "LinkId", "LinkFile")
                        VALUES ({id}, {bytes}, {expires}, {link.FileId}, {file})
                        ON CONFLICT ("Id") DO NOTHING
                        """,
                        token);
                    // What is there now, and not what was meant: another copy of the site may have been first.
                    return await FindExpiryAsync(context, id, token);
                },
                cancellationToken);
            var isSaved = stored is not null;
            meter.CountSaving(isSaved);
            if (!isSaved && !wasFull)
                logger.LogWarning(
                    "The database has reached the {Megabytes} MB of Triage:MostSavedMegabytes: no more results are saved until some "
                    + "have expired or it is raised", options.Value.MostSavedMegabytes);
            wasFull = !isSaved;
            return stored is { } until ? DateOnly.FromDateTime(until) : null;
        }
        catch (Exception exception) when (DatabaseFaults.Includes(exception))
        {
            meter.CountSaving(isSaved: false);
            logger.LogError("A result was not saved: {Reason}", DatabaseFaults.Describe(exception));
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
                (context, token) => context.SavedChecks.Where(row => row.Id == id && row.ExpiresAt > now)
                    .Select(static row => new { row.Sealed, row.ExpiresAt, HasLink = row.LinkId != null })
                    .SingleOrDefaultAsync(token),
                cancellationToken);
            if (row is null)
                return new SavedCheckAnswer.NotFound();
            var result = SavedResultFormat.Read(SealedResult.Open(code, row.Sealed));
            return new SavedCheckAnswer.Found(result, DateOnly.FromDateTime(row.ExpiresAt), row.HasLink);
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

    /// <summary>The file of a <see cref="HealthLink"/>, still sealed.</summary>
    public async Task<LinkFileAnswer> ReadFileAsync(string fileId, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        try
        {
            var file = await database.RunAsync(
                (context, token) => context.SavedChecks.Where(row => row.LinkId == fileId && row.ExpiresAt > now)
                    .Select(static row => row.LinkFile).SingleOrDefaultAsync(token),
                cancellationToken);
            return file is null ? new LinkFileAnswer.NotFound() : new LinkFileAnswer.Found(file);
        }
        catch (Exception exception) when (DatabaseFaults.Includes(exception))
        {
            logger.LogError("Saved results cannot be read: {Reason}", exception.Message);
            return new LinkFileAnswer.Unavailable();
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

    private static Task<DateTime?> FindExpiryAsync(SiteDbContext context, byte[] id, CancellationToken cancellationToken) =>
        context.SavedChecks.Where(row => row.Id == id).Select(static row => (DateTime?)row.ExpiresAt)
            .SingleOrDefaultAsync(cancellationToken);

    private async Task<bool> HasNoRoomAsync(SiteDbContext context, CancellationToken cancellationToken) =>
        await engine.SizeAsync(context, cancellationToken) >= options.Value.MostSavedMegabytes * 1_000_000L;
}
