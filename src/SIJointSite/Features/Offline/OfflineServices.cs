using SIJointSite.Addresses;
using SIJointSite.Content;

namespace SIJointSite.Features.Offline;

public static class OfflineServices
{
    public static void AddOffline(this WebApplicationBuilder builder) => builder.Services.AddSingleton<OfflineCopy>();

    /// <summary>The service worker has a fixed address at the top, so that it can serve every page, and is asked for anew each
    /// time.</summary>
    public static void MapOffline(this WebApplication app) =>
        app.MapRead("/sw.js", static (OfflineCopy copy, SiteContent content, HttpResponse response) =>
        {
            response.Headers.CacheControl = "no-cache";
            return Results.Text(copy.ScriptFor(content), "text/javascript; charset=utf-8");
        }).WithMetadata(new PageUseAttribute(PageUse.Unchanging));
}
