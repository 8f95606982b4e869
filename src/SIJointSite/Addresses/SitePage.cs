using System.Reflection;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Razor.Hosting;

namespace SIJointSite.Addresses;

/// <summary>A page of the site, as it was compiled.</summary>
/// <param name="Route">Its route, such as <c>/articles/{slug}</c>.</param>
/// <param name="Declaration">What it says of itself; null when it says nothing, and is private.</param>
public sealed record SitePage(string Route, PageUseAttribute? Declaration)
{
    private static readonly Lazy<IReadOnlyList<SitePage>> Compiled = new(Find);

    /// <summary>Every page, in the order of the routes.</summary>
    public static IReadOnlyList<SitePage> All => Compiled.Value;

    /// <summary>What the page is; private when it says nothing.</summary>
    public PageUse Use => Declaration?.Use ?? PageUse.HoldsAnswers;

    /// <summary>Whether content names the pages of this route, so that there are many.</summary>
    public bool IsNamedByContent => Route.Contains('{', StringComparison.Ordinal);

    /// <summary>Whether search engines may list it.</summary>
    public bool IsListed => Declaration?.IsForSearchEngines == true;

    /// <summary>Whether content may link to it.</summary>
    public bool MayBeLinkedTo => !IsNamedByContent && (Use.HasFlag(PageUse.Open) || Declaration?.IsEntrance == true);

    /// <returns>The page of this very address, without what content names; null when there is none.</returns>
    public static SitePage? FindLinkable(string address) => All.FirstOrDefault(page => page.MayBeLinkedTo && page.Route == address);

    private static IReadOnlyList<SitePage> Find() =>
    [
        .. from item in typeof(SitePage).Assembly.GetCustomAttributes<RazorCompiledItemAttribute>()
           let route = item.Type.GetCustomAttributes<RazorCompiledItemMetadataAttribute>()
               .FirstOrDefault(static data => data.Key == "RouteTemplate")?.Value
           where route is not null
           let model = item.Type.GetProperty(nameof(Page.ViewContext)) is null ? null : item.Type.GetProperty("Model")?.PropertyType
           let declaration = (model ?? item.Type).GetCustomAttribute<PageUseAttribute>() ?? item.Type.GetCustomAttribute<PageUseAttribute>()
           let address = route.StartsWith('/') ? route : "/" + route
           orderby address
           select new SitePage(address, declaration),
    ];
}
