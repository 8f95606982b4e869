namespace SIJointSite.Content.Search;

/// <summary>The shape of <c>content/en/search.yaml</c>.</summary>
public sealed class SearchTextFile
{
    public required SearchPageTexts Texts { get; init; }

    /// <summary>What people type, and the words of our pages for it.</summary>
    public required List<SynonymFile> Synonyms { get; init; }

    /// <summary>Words of every search, which tell no page from another while a search has other words.</summary>
    public required List<string> Weak { get; init; }

    /// <summary>Pages whose words are not content by themselves.</summary>
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
