using Microsoft.AspNetCore.Html;
using SIJointSite.Core.Safety;

namespace SIJointSite.Features.Search;

/// <summary>What a search found.</summary>
/// <param name="Results">Best first, one for each page.</param>
/// <param name="ShowingFor">The words searched for, when they are not those typed; null otherwise.</param>
/// <param name="Sign">How soon a sign needs help that the search names.</param>
public sealed record SearchAnswer(IReadOnlyList<SearchResult> Results, string? ShowingFor, NamedSign Sign)
{
    /// <summary>Whether thoughts of death or harm were named, for which there is somebody to talk to.</summary>
    public bool NamesCrisis { get; init; }
}

/// <summary>How soon a sign needs help.</summary>
public enum NamedSign
{
    /// <summary>No sign is named.</summary>
    None,

    /// <summary>Help today.</summary>
    Urgent,

    /// <summary>Help now.</summary>
    Emergency,
}

/// <summary>One page found, with the place in it that fits best.</summary>
/// <param name="Page">Address of the page.</param>
/// <param name="PageTitle">Its title.</param>
/// <param name="Anchor">Id of the place; empty for the page itself.</param>
/// <param name="Heading">Heading of the place, where it has an id.</param>
/// <param name="Snippet">Words from there, encoded, with those found marked; those of a region are still to be put in.</param>
public sealed record SearchResult(string Page, string PageTitle, string Anchor, string Heading, HtmlString Snippet)
{
    /// <returns>The words as a reader of a region reads them.</returns>
    public HtmlString SnippetFor(Region region) => MarkedText.SpokenIn(Snippet, region);

    /// <summary>Address of the place.</summary>
    public string Address => Anchor.Length == 0 ? Page : $"{Page}#{Anchor}";
}
