using SIJointSite.Features.Exercises;
using SIJointSite.Features.Feeds;
using SIJointSite.Features.Offline;
using SIJointSite.Features.Pictures;

namespace SIJointSite.Hosting;

/// <summary>The order of the middleware, in one place.</summary>
public static class Pipeline
{
    public static void UseSitePipeline(this WebApplication app)
    {
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<RequestLog>();
        app.UseExceptionHandler("/error/500");
        app.UseStatusCodePagesWithReExecute("/error/{0}");
        app.UseRouting();
        app.UseMiddleware<PrivatePages>();
        app.UsePageCompression();
        app.Use(RequestLog.RememberRouteAsync);
        app.UseMiddleware<UnreadableRequests>();
        app.UseRateLimiter();
    }

    public static void MapSite(this WebApplication app)
    {
        app.MapStaticAssets();
        app.MapRazorPages().WithStaticAssets();
        app.MapExercises();
        app.MapPictures();
        app.MapOffline();
        app.MapFeeds();
        app.MapHealth();
    }
}
