using Microsoft.Extensions.Options;
using SIJointSite.Addresses;
using SIJointSite.Content;
using SIJointSite.Content.Articles;
using SIJointSite.Content.Exercises;
using SIJointSite.Settings;

namespace SIJointSite.Features.Feeds;

/// <summary>What programs ask for: the feed of changes, the lists of pages, and what search engines leave alone.</summary>
public static class FeedEndpoints
{
    public static void MapFeeds(this WebApplication app)
    {
        var unchanging = new PageUseAttribute(PageUse.Unchanging);
        // Their addresses must be whole: where only the request says what they begin with, they differ by it.
        var whole = app.Services.GetRequiredService<SiteAddress>().Public is null ? new PageUseAttribute(PageUse.Open) : unchanging;
        app.MapRead("/changes.xml", static (HttpContext context, SiteContent content, SiteAddress address) =>
            Results.Text(ChangeFeed.Write(Begin(context, address), content), "application/atom+xml; charset=utf-8"))
                .WithMetadata(whole);
        app.MapRead("/sitemap.xml", static (HttpContext context, ArticleSet articles, ExerciseSet exercises, SiteAddress address) =>
            Results.Text(SiteMap.Write(Begin(context, address), articles.All, exercises.All), "application/xml; charset=utf-8"))
                .WithMetadata(whole);
        app.MapRead("/pages.json", static (SiteContent content, SiteAddress address) =>
            Results.Text(PageList.Of(address.InPages, content).ToJsonString(), "application/json; charset=utf-8"))
                .WithMetadata(unchanging);
        app.MapRead("/robots.txt", static (SiteAddress address) => Results.Text(Robots(address), "text/plain; charset=utf-8"))
            .WithMetadata(unchanging);
        app.MapRead("/.well-known/security.txt", static (IOptions<SiteOptions> site, SiteAddress address, TimeProvider clock) =>
            SecurityText.Write(site.Value.SecurityContact ?? site.Value.Contact, address.Public,
                DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime)) is { } text
                ? Results.Text(text, "text/plain; charset=utf-8") : Results.NotFound())
            .WithMetadata(new PageUseAttribute(PageUse.Open));
    }

    /// <summary>The pages with answers say "noindex" themselves, which a program can only read if it may ask for them.</summary>
    private static string Robots(SiteAddress address) =>
        "User-agent: *\nDisallow: /search\n" + (address.Public is { } known ? $"\nSitemap: {known}/sitemap.xml\n" : "");

    /// <summary>What the addresses in a file begin with. Where only the request says it, no cache may keep the file.</summary>
    private static string Begin(HttpContext context, SiteAddress address)
    {
        if (address.Public is null)
            context.Response.Headers.CacheControl = "no-store";
        return address.Of(context.Request);
    }
}
