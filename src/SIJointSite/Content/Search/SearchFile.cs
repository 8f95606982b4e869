namespace SIJointSite.Content.Search;

/// <summary>What helps people to find a page by their own words.</summary>
/// <param name="Texts">Words and pages: <c>content/en/search.yaml</c>.</param>
/// <param name="Signs">Ways to name a sign that needs help: <c>content/en/search-signs.yaml</c>.</param>
/// <param name="Places">What people type for each place: <c>content/en/search-places.yaml</c>.</param>
public sealed record SearchFile(SearchTextFile Texts, SearchSignFile Signs, IReadOnlyList<PlaceFile> Places);
