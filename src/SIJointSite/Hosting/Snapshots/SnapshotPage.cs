namespace SIJointSite.Hosting.Snapshots;

/// <summary>A page or file that is made once for each region, when somebody of that region first asks for it.</summary>
/// <param name="path">Its address.</param>
/// <param name="endpoint">What makes it.</param>
/// <param name="asks">Names in its query that change it.</param>
/// <param name="hasRegion">Whether it shows the numbers of a region.</param>
/// <param name="regions">How many regions there are.</param>
internal sealed class SnapshotPage(string path, Endpoint endpoint, string[] asks, bool hasRegion, int regions)
{
    private readonly Snapshot?[] snapshots = new Snapshot?[hasRegion ? regions : 1];
    private readonly Task<Snapshot?>?[] making = new Task<Snapshot?>?[hasRegion ? regions : 1];

    public string Path => path;

    public Endpoint Endpoint => endpoint;

    /// <summary>Whether a query asks for another page than the one that is kept.</summary>
    public bool IsChangedBy(HttpRequest request) =>
        asks.Length > 0 && request.QueryString.HasValue && asks.Any(name => request.Query.ContainsKey(name));

    /// <returns>What is kept for a region; null when it is still to be made.</returns>
    /// <param name="region">Place of the region among all.</param>
    public Snapshot? Find(int region) => snapshots[PlaceOf(region)];

    /// <returns>What is kept for a region; null when there is no such page.</returns>
    /// <param name="region">Place of the region among all.</param>
    /// <param name="make">Makes it; those who ask at the same time wait for the same one.</param>
    public async Task<Snapshot?> GetAsync(int region, Func<Task<Snapshot?>> make)
    {
        var place = PlaceOf(region);
        Task<Snapshot?> made;
        lock (making)
            made = making[place] ??= make();
        try
        {
            if (await made is { } snapshot)
                return snapshots[place] = snapshot;
            return null;
        }
        finally
        {
            // Kept above; and one that failed is made again for the next who asks.
            lock (making)
            {
                if (making[place] == made)
                    making[place] = null;
            }
        }
    }

    /// <summary>What is kept, each with the place of its region.</summary>
    public IEnumerable<(int Region, Snapshot Snapshot)> Kept =>
        snapshots.Index().Where(static kept => kept.Item is not null).Select(static kept => (kept.Index, kept.Item!));

    private int PlaceOf(int region) => hasRegion ? region : 0;
}
