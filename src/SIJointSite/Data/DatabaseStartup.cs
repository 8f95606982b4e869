using SIJointSite.Settings;

namespace SIJointSite.Data;

/// <summary>Proves at start that the data folder can be written to, and brings the database up to date when it is there.</summary>
public sealed class DatabaseStartup(
    DataFolder folder, SiteDatabase database, IDatabaseEngine engine, ILogger<DatabaseStartup> logger) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        folder.EnsureWritable();
        // As many threads more as a stuck database can hold, or the others would wait for the pool to grow, slowly.
        ThreadPool.GetMinThreads(out var workers, out var ports);
        ThreadPool.SetMinThreads(workers + engine.MostAtOnce, ports);
        engine.BeginServing();
        try
        {
            await database.RunAsync(static (_, _) => Task.FromResult(true), cancellationToken);
        }
        catch (Exception exception) when (DatabaseFaults.Includes(exception))
        {
            logger.LogError("The database cannot be used: {Reason}. The site runs on; saving is off until it can", exception.Message);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
