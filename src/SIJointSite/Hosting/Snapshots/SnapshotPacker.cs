using System.Threading.Channels;

namespace SIJointSite.Hosting.Snapshots;

/// <summary>Packs what is read as small as can be, one after the other, behind the pages: it takes longer than a reader should wait.
/// </summary>
internal sealed class SnapshotPacker : BackgroundService
{
    private readonly Channel<Snapshot> waiting = Channel.CreateUnbounded<Snapshot>(new UnboundedChannelOptions { SingleReader = true });

    /// <summary>Has it packed soon. Each is given once, so no more can wait than there are pages.</summary>
    public void Add(Snapshot snapshot) => waiting.Writer.TryWrite(snapshot);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var snapshot in waiting.Reader.ReadAllAsync(stoppingToken))
            snapshot.PackSmaller();
    }
}
