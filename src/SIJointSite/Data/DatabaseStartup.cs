using SIJointSite.Settings;

namespace SIJointSite.Data;

/// <summary>
/// Proves at start that the data folder can be written to. Once the server answers, or before that where it holds the keys, brings the
/// database up to date: pages need none.
/// </summary>
public sealed class DatabaseStartup(
    DataFolder folder, SiteDatabase database, IDatabaseEngine engine, IHostApplicationLifetime lifetime, ILogger<DatabaseStartup> logger)
    : BackgroundService
{
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        folder.EnsureWritable();
        // As many threads more as a stuck database can hold, or the others would wait for the pool to grow, slowly.
        ThreadPool.GetMinThreads(out var workers, out var ports);
        ThreadPool.SetMinThreads(workers + engine.MostAtOnce, ports);
        engine.BeginServing();
        if (engine.HoldsKeys)
            await BringUpToDateAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (engine.HoldsKeys)
            return;
        await lifetime.WaitForStartAsync(stoppingToken);
        await BringUpToDateAsync(stoppingToken);
    }

    private async Task BringUpToDateAsync(CancellationToken stoppingToken)
    {
        try
        {
            await database.RunAsync(static (_, _) => Task.FromResult(true), stoppingToken);
        }
        catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
        {
            // Whatever it is: what a background service throws would stop the site.
            logger.LogError(
                "The database cannot be used: {Reason}. The site runs on; saving is off until it can. {Frames}",
                DatabaseFaults.Describe(exception), ExceptionFrames.Of(exception));
        }
    }
}
