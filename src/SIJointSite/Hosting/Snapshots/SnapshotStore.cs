using SIJointSite.Content.Live;

namespace SIJointSite.Hosting.Snapshots;

/// <summary>The pages as they are kept now. When the content changes, or the day, all are let go at once.</summary>
internal sealed class SnapshotStore(ContentStore content, EndpointDataSource endpoints, TimeProvider clock)
{
    /// <summary>A site of this size with readers in every region fits many times; one of thousands of articles begins again.</summary>
    private const long MostBytes = 256L << 20;

    private readonly Lock change = new();
    private volatile SnapshotSet? current;

    public SnapshotSet Current
    {
        get
        {
            var set = current;
            return set is not null && IsCurrent(set) ? set : Renew();
        }
    }

    private SnapshotSet Renew()
    {
        lock (change)
        {
            if (current is { } renewed && IsCurrent(renewed))
                return renewed;
            return current = new SnapshotSet(content.Current, Today, endpoints, current is { Size: < MostBytes } ? current : null);
        }
    }

    private bool IsCurrent(SnapshotSet set) => set.Content == content.Current && set.Day == Today && set.Size < MostBytes;

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
}
