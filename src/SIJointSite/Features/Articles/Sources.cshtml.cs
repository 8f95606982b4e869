using Microsoft.AspNetCore.Mvc.RazorPages;
using SIJointSite.Addresses;
using SIJointSite.Content.Articles;
using SIJointSite.Core.Articles;

namespace SIJointSite.Features.Articles;

/// <summary>All sources, each with the pages that use it.</summary>
[PageUse(PageUse.Listed, Section = SiteSection.Articles)]
public sealed class SourcesModel(SourceSet sources, ArticleSet articles) : PageModel
{
    public IReadOnlyList<Source> Sources => sources.All;

    /// <summary>The sources by their kind, each kind in the order of the authors.</summary>
    public IEnumerable<IGrouping<SourceKind, (Source Source, IReadOnlyList<SourceUse> Uses)>> ByKind
    {
        get
        {
            var uses = (from article in articles.All
                        from source in article.Sources
                        select (source.Id, Use: new SourceUse(article.Title, SitePaths.Articles + article.Slug)))
                .ToLookup(static pair => pair.Id, static pair => pair.Use);
            return sources.All
                .OrderBy(static source => source.Authors, StringComparer.OrdinalIgnoreCase)
                .Select(source => (source, (IReadOnlyList<SourceUse>)[.. uses[source.Id]]))
                .GroupBy(static pair => pair.source.Kind).OrderBy(static group => group.Key);
        }
    }
}

/// <summary>A page that uses a source.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Address">Its address.</param>
public sealed record SourceUse(string Title, string Address);
