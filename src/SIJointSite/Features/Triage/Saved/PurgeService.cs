using SIJointSite.Data;
using SIJointSite.Settings;

namespace SIJointSite.Features.Triage.Saved;

/// <summary>
/// Deletes expired results after the start and every twelve hours, and soon again after a failure, so that none outlives its day by
/// more than one. What a delete had to leave in the database's log is gone a minute after the last reader lets go of it.
/// </summary>
public sealed class PurgeService(
    SavedCheckStore store, SiteDatabase database, TimeProvider clock, IHostApplicationLifetime lifetime, ILogger<PurgeService> logger)
    : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromHours(12);
    private static readonly TimeSpan AfterAFailure = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Look = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await lifetime.WaitForStartAsync(stoppingToken);
        while (true)
        {
            var tried = clock.GetTimestamp();
            var wait = await PurgeAsync(stoppingToken) ? Interval : AfterAFailure;
            do
            {
                await Task.Delay(Look, clock, stoppingToken);
                if (database.LogHoldsDeletedRows)
                    await EmptyLogAsync(stoppingToken);
            }
            while (clock.GetElapsedTime(tried) < wait);
        }
    }

    /// <returns>Whether it could be done.</returns>
    private async Task<bool> PurgeAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (await store.PurgeAsync(cancellationToken) is > 0 and var count)
                logger.LogInformation("{Count} expired results were deleted", count);
            return true;
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            // Whatever it is: what a background service throws would stop the site.
            logger.LogError(
                "Expired results could not be deleted: {Reason}. The next try is in ten minutes. {Frames}",
                DatabaseFaults.Describe(exception), ExceptionFrames.Of(exception));
            return false;
        }
    }

    private async Task EmptyLogAsync(CancellationToken cancellationToken)
    {
        try
        {
            await database.EmptyLogAsync(cancellationToken);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            logger.LogError(
                "The database's log could not be emptied: {Reason}. The next try is in a minute. {Frames}",
                DatabaseFaults.Describe(exception), ExceptionFrames.Of(exception));
        }
    }
}
