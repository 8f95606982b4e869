using System.Threading.Channels;

namespace SIJointSite.Hosting.Snapshots;

/// <summary>Packs what is read as small as can be, one after the other, behind the pages: it takes longer than a reader should wait.
/// </summary>
internal sealed class SnapshotPacker(TimeProvider clock) : BackgroundService
{
    /// <summary>After a start, code is still being compiled for readers who wait.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    private readonly Channel<Snapshot> waiting = Channel.CreateUnbounded<Snapshot>(new UnboundedChannelOptions { SingleReader = true });

    /// <summary>Has it packed soon. Each is given once, so no more can wait than there are pages.</summary>
    public void Add(Snapshot snapshot) => waiting.Writer.TryWrite(snapshot);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(Pause, clock, stoppingToken);
        await foreach (var snapshot in waiting.Reader.ReadAllAsync(stoppingToken))
            snapshot.PackSmaller();
    }
}
