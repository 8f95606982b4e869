using System.Collections.Concurrent;
using System.Collections.Frozen;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SIJointSite.Addresses;
using SIJointSite.Content;
using SIJointSite.Core.Safety;
using SIJointSite.Features.Safety;

namespace SIJointSite.Hosting.Snapshots;

/// <summary>All that is the same for every reader of a region, of one version of the content and one day: a page says when its review
/// is overdue.</summary>
internal sealed class SnapshotSet
{
    private const int MostLanguages = 1_000;

    /// <summary>Letters of a list of languages that is remembered; a browser's is shorter.</summary>
    private const int LongestLanguages = 128;

    private readonly FrozenDictionary<string, SnapshotPage> pages;
    private readonly FrozenDictionary<(string Path, int Region), Snapshot> before;
    private readonly ConcurrentDictionary<string, int> regionByLanguages = new(StringComparer.Ordinal);
    private long size;

    /// <param name="content">The content.</param>
    /// <param name="day">The day, UTC.</param>
    /// <param name="endpoints">All endpoints of the site.</param>
    /// <param name="previous">The set that this one takes the place of: what has not changed is packed already.</param>
    public SnapshotSet(SiteContent content, DateOnly day, EndpointDataSource endpoints, SnapshotSet? previous)
    {
        (Content, Day) = (content, day);
        pages = (
            from endpoint in endpoints.Endpoints.OfType<RouteEndpoint>()
            let declared = endpoint.Metadata.GetMetadata<PageUseAttribute>()
            where declared?.Use.HasFlag(PageUse.Unchanging) == true
            let isPage = endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null
            from path in ContentAddresses.Of(content, "/" + endpoint.RoutePattern.RawText!.TrimStart('/'))
            select new SnapshotPage(path, endpoint, declared.Asks, isPage, content.Regions.All.Count))
            .ToFrozenDictionary(static page => page.Path, StringComparer.Ordinal);
        before = previous is null || !previous.Content.Regions.All.SequenceEqual(content.Regions.All)
            ? FrozenDictionary<(string, int), Snapshot>.Empty
            : previous.pages.Values
                .SelectMany(static page => page.Kept, static (page, kept) => (Key: (page.Path, kept.Region), kept.Snapshot))
                .ToFrozenDictionary(static kept => kept.Key, static kept => kept.Snapshot);
    }

    public SiteContent Content { get; }

    public DateOnly Day { get; }

    /// <summary>Bytes of all that is kept, as they were when each was made.</summary>
    public long Size => Interlocked.Read(ref size);

    /// <returns>The page of an address; null when there is none that is kept.</returns>
    public SnapshotPage? Find(string path) => pages.GetValueOrDefault(path);

    /// <returns>Place, among all, of the region of whoever asks.</returns>
    public int RegionOf(HttpRequest request)
    {
        if (request.QueryString.HasValue)
            return PlaceOf(Reader.RegionOf(Content.Regions, request));
        var languages = request.Headers.AcceptLanguage.ToString();
        if (regionByLanguages.TryGetValue(languages, out var known))
            return known;
        var region = PlaceOf(Reader.RegionOf(Content.Regions, request));
        if (languages.Length <= LongestLanguages && regionByLanguages.Count < MostLanguages)
            regionByLanguages.TryAdd(languages, region);
        return region;
    }

    /// <returns>The page; null when the site answers otherwise than with a page.</returns>
    /// <param name="page">The page.</param>
    /// <param name="region">Place of the region.</param>
    /// <param name="maker">Makes it.</param>
    public Task<Snapshot?> GetAsync(SnapshotPage page, int region, PageMaker maker) => page.GetAsync(region, async () =>
    {
        if (await maker.MakeAsync(page.Path, Content.Regions.All[region]) is not { } made)
            return null;
        var snapshot = before.TryGetValue((page.Path, region), out var known) && known.IsOf(made) ? known : new Snapshot(made);
        Interlocked.Add(ref size, snapshot.Size);
        return snapshot;
    });

    private int PlaceOf(Region region) => Content.Regions.All.Index().First(item => item.Item == region).Index;
}
