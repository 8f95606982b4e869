using System.Collections.Concurrent;
using System.Net;
using System.Text.RegularExpressions;
using SIJointSite.Content;

namespace SIJointSite.Features.Links;

/// <summary>
/// The parts of each page that have a link of their own, read from the page itself: so there is none that is not on it. Kept until the
/// content changes.
/// </summary>
public sealed partial class PageParts(IPageSource pages)
{
    private (SiteContent? Content, ConcurrentDictionary<string, IReadOnlyList<PagePart>> ByPath) known = (null, []);

    /// <param name="content">The content.</param>
    /// <param name="path">Address of a page that there is.</param>
    public async Task<IReadOnlyList<PagePart>> OfAsync(SiteContent content, string path)
    {
        if (known.Content != content)
            known = (content, []);
        var byPath = known.ByPath;
        if (byPath.TryGetValue(path, out var parts))
            return parts;
        var html = await pages.ReadAsync(path, content.Regions.Default) ?? "";
        return byPath[path] = [.. PartLink.PartsIn(html).Select(static part => new PagePart(part.Id, TextOf(part.Html)))];
    }

    private static string TextOf(string html) => WebUtility.HtmlDecode(Tag().Replace(html, "")).Trim();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();
}

/// <summary>A part of a page.</summary>
/// <param name="Id">Id of its heading.</param>
/// <param name="Heading">Text of its heading.</param>
public sealed record PagePart(string Id, string Heading);
