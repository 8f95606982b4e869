namespace SIJointSite.Content.Search;

/// <summary>The shape of <c>content/en/search.yaml</c>.</summary>
public sealed class SearchFile
{
    public required List<SynonymFile> Synonyms { get; init; }

    /// <summary>Each is a list of parts; see <see cref="Core.Search.EmergencyPhrase"/>.</summary>
    public required List<List<string>> Emergency { get; init; }

    public required List<SearchPageFile> Pages { get; init; }
}

public sealed class SynonymFile
{
    /// <summary>What people type.</summary>
    public required List<string> Say { get; init; }

    /// <summary>Words of our pages that it stands for.</summary>
    public required string Means { get; init; }
}

/// <summary>A page whose words are not content by themselves.</summary>
public sealed class SearchPageFile
{
    public required string Address { get; init; }
    public required string Title { get; init; }

    /// <summary>Other names of the page, found like headings but not shown.</summary>
    public required string Names { get; init; }

    public required string Text { get; init; }
}
