using System.Collections.Concurrent;
using SIJointSite.Content;

namespace SIJointSite.Features.Links;

/// <summary>
/// The parts of each page that have a link of their own, as the page itself showed them: so there is none that is not on it. Kept until
/// the content changes.
/// </summary>
public sealed class PageParts(IPageSource pages)
{
    /// <summary>One reference, so that no request sees the content of one moment with the parts of another.</summary>
    private volatile Known? known;

    /// <param name="content">The content.</param>
    /// <param name="path">Address of a page that there is.</param>
    public async Task<IReadOnlyList<PagePart>> OfAsync(SiteContent content, string path)
    {
        var current = known;
        if (current?.Content != content)
            known = current = new Known(content, []);
        if (current.ByPath.TryGetValue(path, out var parts))
            return parts;
        // A page that could not be made is asked for again, or it would have no parts until the content changes.
        return await pages.PartsOfAsync(path, content.Regions.Default) is { } shown ? current.ByPath[path] = shown : [];
    }

    private sealed class Known(SiteContent content, ConcurrentDictionary<string, IReadOnlyList<PagePart>> byPath)
    {
        public SiteContent Content { get; } = content;

        public ConcurrentDictionary<string, IReadOnlyList<PagePart>> ByPath { get; } = byPath;
    }
}
