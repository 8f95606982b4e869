namespace SIJointSite.Content.Search;

/// <summary>The shape of <c>content/en/search-places.yaml</c>.</summary>
public sealed class SearchPlacesFile
{
    public required List<PlaceFile> Places { get; init; }
}

/// <summary>A page, or a part of one, and what people type who look for it.</summary>
public sealed class PlaceFile
{
    /// <summary>Address of the page, with the id of the part behind <c>#</c>; without one the top of the page.</summary>
    public required string At { get; init; }

    public required List<string> Say { get; init; }
}
