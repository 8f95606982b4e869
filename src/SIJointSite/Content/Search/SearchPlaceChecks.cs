using SIJointSite.Addresses;
using SIJointSite.Content.Files;

namespace SIJointSite.Content.Search;

/// <summary>Whether the places that the search leads to are there.</summary>
internal sealed class SearchPlaceChecks(ContentFiles files, List<SearchPageFile> pages)
{
    private readonly HashSet<string> known =
    [
        .. pages.Select(static page => page.Address),
        .. NamesIn(files, "exercises").Select(static slug => SitePaths.Exercises + slug),
        .. NamesIn(files, "articles").Select(static slug => SitePaths.Articles + slug),
    ];

    /// <summary>The places that are no page, or no part of their page.</summary>
    public IEnumerable<ContentProblem> ProblemsOf(IEnumerable<string> places, Func<int, int> lineOf, string name)
    {
        foreach (var (index, place) in places.Index())
        {
            var (address, anchor) = place.Split('#') is [var page, var part] ? (page, part) : (place, "");
            if (!known.Contains(address))
                yield return new ContentProblem(name, lineOf(index), $"{address} is no page that the search knows.");
            else if (anchor.Length > 0 && !Holds(address, anchor))
                yield return new ContentProblem(name, lineOf(index), $"{address} has no part \"{anchor}\".");
        }
    }

    private bool Holds(string address, string anchor) =>
        address.StartsWith(SitePaths.Articles, StringComparison.Ordinal)
        && files.Read(files.InLanguage($"articles/{address[SitePaths.Articles.Length..]}.md"))
            .Contains($"{{#{anchor}}}", StringComparison.Ordinal);

    private static IEnumerable<string> NamesIn(ContentFiles files, string folder) =>
        files.In(files.InLanguage(folder), ".md").Select(static name => Path.GetFileNameWithoutExtension(name));
}
