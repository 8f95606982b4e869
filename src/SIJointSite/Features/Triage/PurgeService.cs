namespace SIJointSite.Features.Triage;

/// <summary>Deletes expired results at start and every twelve hours, so that none outlives its day by more than one.</summary>
public sealed class PurgeService(SavedCheckStore store, TimeProvider clock, ILogger<PurgeService> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromHours(12);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        do
        {
            if (await store.PurgeAsync(stoppingToken) is > 0 and var count)
                logger.LogInformation("{Count} expired results were deleted", count);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
