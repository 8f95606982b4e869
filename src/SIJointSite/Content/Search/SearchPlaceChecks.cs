using SIJointSite.Addresses;
using SIJointSite.Content.Files;

namespace SIJointSite.Content.Search;

/// <summary>Whether the places that the search leads to are there.</summary>
/// <param name="pages">Pages whose words are not content by themselves.</param>
/// <param name="faultOf">The end of a sentence on what is wrong with an address; null when it leads somewhere.</param>
internal sealed class SearchPlaceChecks(List<SearchPageFile> pages, Func<string, string?> faultOf)
{
    /// <summary>The places that are no page, or no part of their page, and pages of which the search knows no words.</summary>
    public IEnumerable<ContentProblem> ProblemsOf(IEnumerable<string> places, Func<int, int> lineOf, string name)
    {
        foreach (var (index, place) in places.Index())
        {
            var address = place.Split('#')[0];
            var fault = faultOf(place) is { } end ? $"the place {place} leads to {end}"
                : IsSearched(address) ? null : $"{address} is no page that the search knows.";
            if (fault is not null)
                yield return new ContentProblem(name, lineOf(index), fault);
        }
    }

    private bool IsSearched(string address) => address.StartsWith(SitePaths.Articles, StringComparison.Ordinal)
        || address.StartsWith(SitePaths.Exercises, StringComparison.Ordinal) || pages.Exists(page => page.Address == address);
}
