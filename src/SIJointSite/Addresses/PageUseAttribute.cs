namespace SIJointSite.Addresses;

/// <summary>Says what a page or an endpoint is. Put on the page model, on a page without one, or on an endpoint's metadata.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PageUseAttribute(PageUse use) : Attribute
{
    /// <summary>What it is.</summary>
    public PageUse Use { get; } = use;

    /// <summary>Where it belongs.</summary>
    public SiteSection Section { get; set; }

    /// <summary>Whether content may link to it although it holds answers: where something begins.</summary>
    public bool IsEntrance { get; set; }

    /// <summary>Whether search engines may list it although it holds answers: they come without any, and see how it begins.</summary>
    public bool IsListed { get; set; }

    /// <summary>Whether search engines may list it.</summary>
    public bool IsForSearchEngines => IsListed || Use.HasFlag(PageUse.Listed);

    /// <summary>Whether no search engine may list it although it holds nothing of anybody: the search, old texts.</summary>
    public bool IsUnlisted { get; set; }

    /// <summary>Names in the query of its address that change it: with one of them an unchanging page is made anew.</summary>
    public string[] Asks { get; set; } = [];

    /// <summary>Ids on the page that content may link to.</summary>
    public string[] Anchors { get; set; } = [];

    /// <returns>What the page that answers this request says of itself; null when there is none, or it says nothing.</returns>
    /// <param name="context">The request.</param>
    public static PageUseAttribute? Of(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<PageUseAttribute>();
}
