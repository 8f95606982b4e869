using SIJointSite.Addresses;
using SIJointSite.Content.Articles;
using SIJointSite.Content.Exercises;

namespace SIJointSite.Features.Feeds;

/// <summary>What programs ask for: the feed of changes, the list of pages, and what search engines leave alone.</summary>
public static class FeedEndpoints
{
    public static void MapFeeds(this WebApplication app)
    {
        var open = new PageUseAttribute(PageUse.Open);
        app.MapRead("/changes.xml", static (HttpRequest request, ArticleSet articles, SiteAddress address) =>
            Results.Text(ChangeFeed.Write(address.Of(request), articles.All), "application/atom+xml; charset=utf-8")).WithMetadata(open);
        app.MapRead("/sitemap.xml", static (HttpRequest request, ArticleSet articles, ExerciseSet exercises, SiteAddress address) =>
            Results.Text(SiteMap.Write(address.Of(request), articles.All, exercises.All), "application/xml; charset=utf-8"))
                .WithMetadata(open);
        app.MapRead("/robots.txt", static (HttpRequest request, SiteAddress address) =>
            // The pages with answers say "noindex" themselves, which a program can only read if it may ask for them.
            Results.Text($"User-agent: *\nDisallow: /search\n\nSitemap: {address.Of(request)}/sitemap.xml\n", "text/plain; charset=utf-8"))
                .WithMetadata(open);
    }
}
