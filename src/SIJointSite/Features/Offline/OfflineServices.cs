namespace SIJointSite.Features.Offline;

public static class OfflineServices
{
    public static void AddOffline(this WebApplicationBuilder builder) => builder.Services.AddSingleton<OfflineCopy>();

    /// <summary>The service worker has a fixed address at the top, so that it can serve every page, and is asked for anew each time.</summary>
    public static void MapOffline(this WebApplication app)
    {
        // Made now, so that it sees the content that the site starts with.
        var copy = app.Services.GetRequiredService<OfflineCopy>();
        app.MapGet("/sw.js", (HttpResponse response) =>
        {
            response.Headers.CacheControl = "no-cache";
            return Results.Text(copy.Script(), "text/javascript; charset=utf-8");
        });
    }
}
