using SIJointSite.Content;
using SIJointSite.Features.Search;

namespace SIJointSite.Tests.Search;

/// <summary>
/// A search, and the place that must come first: a page, its part behind "#", or its beginning with nothing behind "#". Of several,
/// the first that the site has.
/// </summary>
internal sealed record PageQuery(string Query, IReadOnlyList<string> Places)
{
    public static IReadOnlyList<PageQuery> All { get; } =
    [
        .. from row in QueryFile.Read("pages.txt")
           let halves = row.Query.Split(" | ")
           select new PageQuery(halves[0], halves[1].Split(", ")),
    ];

    /// <returns>The place that is expected; null while the site has none of them.</returns>
    public string? PlaceIn(SiteContent content)
    {
        HashSet<string> slugs = [.. content.Articles.All.Select(static article => $"/articles/{article.Slug}")];
        return Places.FirstOrDefault(place =>
            !place.StartsWith("/articles/", StringComparison.Ordinal) || slugs.Contains(place.Split('#')[0]));
    }

    /// <summary>Whether a result is the place that is expected.</summary>
    public static bool IsAt(string place, SearchResult result) => place.Split('#') switch
    {
        [var page, var part] => result.Page == page && result.Anchor == part,
        _ => result.Page == place,
    };
}
