using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using SIJointSite.Settings;

namespace SIJointSite.Data;

/// <summary>
/// Counts by day for the operator, behind the pages: a page leaves its count in a queue and never waits. A full queue or a database
/// that fails loses counts, not pages. What waits is written before the site stops.
/// </summary>
/// <typeparam name="T">What is counted, with its day: equal ones go into one row.</typeparam>
public abstract class BackgroundTally<T>(SiteDatabase database, TimeProvider clock, SiteMeter meter, string queue, ILogger logger)
    : BackgroundService where T : struct
{
    /// <summary>Counts of this long go into one write, so that a busy hour costs one write a second.</summary>
    private static readonly TimeSpan Gathering = TimeSpan.FromSeconds(1);

    private readonly Channel<T> waiting = Channel.CreateBounded<T>(
        new BoundedChannelOptions(10_000) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });

    /// <summary>The day in UTC.</summary>
    protected DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    /// <summary>Counts one. Returns at once.</summary>
    protected void Add(T one) => waiting.Writer.TryWrite(one);

    /// <summary>Adds to a row or begins it, in one statement, so that several processes can count into the same row.</summary>
    protected abstract FormattableString StatementFor(T counted, int count);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        // The server has stopped before this, so nothing more comes.
        waiting.Writer.TryComplete();
        await base.StopAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        meter.Watch(queue, () => waiting.Reader.Count);
        // Ends when the queue is complete and empty, not when stopping begins: what waits is still written.
        while (await waiting.Reader.WaitToReadAsync(CancellationToken.None))
        {
            await Task.Delay(Gathering, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            List<T> gathered = [];
            while (waiting.Reader.TryRead(out var one))
                gathered.Add(one);
            await WriteAsync(gathered);
        }
    }

    private async Task WriteAsync(List<T> gathered)
    {
        try
        {
            await database.WriteAsync(
                async (context, token) =>
                {
                    foreach (var (counted, count) in gathered.CountBy(static one => one))
                        await context.Database.ExecuteSqlAsync(StatementFor(counted, count), token);
                    return true;
                },
                CancellationToken.None);
        }
        catch (Exception exception)
        {
            // Whatever it is: what a background service throws would stop the site.
            logger.LogError(
                "Up to {Count} results or answers were not counted: {Reason} {Frames}",
                gathered.Count, DatabaseFaults.Describe(exception), ExceptionFrames.Of(exception));
        }
    }
}
