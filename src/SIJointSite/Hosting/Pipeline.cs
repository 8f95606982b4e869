using SIJointSite.Features.Exercises;
using SIJointSite.Features.Feeds;
using SIJointSite.Features.Fhir;
using SIJointSite.Features.Offline;
using SIJointSite.Features.Pictures;
using SIJointSite.Features.Safety;
using SIJointSite.Features.Triage.Links;
using SIJointSite.Hosting.Requests;
using SIJointSite.Hosting.Snapshots;

namespace SIJointSite.Hosting;

/// <summary>The order of the middleware, in one place.</summary>
public static class Pipeline
{
    public static void UseSitePipeline(this WebApplication app)
    {
        app.UseMiddleware<Proxies>();
        app.UseMiddleware<ReadableHeaders>();
        app.UseSnapshots();
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<RequestLog>();
        app.UseExceptionHandler("/error/500");
        app.UseStatusCodePagesWithReExecute("/error/{0}");
        app.UseMiddleware<FhirErrors>();
        app.Use(WithoutLastSlashAsync);
        app.UseRouting();
        // Nobody signs in here. Unless these two are named, the framework puts them before all else, and makes services for each reader.
        app.UseAuthentication();
        app.UseAuthorization();
        app.Use(MeetReaderAsync);
        app.UseMiddleware<PrivatePages>();
        app.UsePageCompression();
        app.Use(RequestLog.RememberRouteAsync);
        app.UseMiddleware<KnownHosts>();
        app.UseMiddleware<MaintenancePage>();
        app.UseMiddleware<UnreadableRequests>();
    }

    /// <summary>Once a request: an error page passes here a second time, without the query and after a check under way has said whose it
    /// is.</summary>
    private static Task MeetReaderAsync(HttpContext context, RequestDelegate next)
    {
        if (context.Items.TryAdd(typeof(Reader), true))
            context.RequestServices.GetRequiredService<Reader>().Meet(context.Request);
        return next(context);
    }

    /// <summary>One address for each page: <c>/articles/</c> leads to <c>/articles</c>.</summary>
    private static Task WithoutLastSlashAsync(HttpContext context, RequestDelegate next)
    {
        var path = context.Request.Path.Value!;
        var isRead = HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method);
        if (path.Length < 2 || path[^1] != '/' || !isRead)
            return next(context);
        // One slash at the beginning: two would lead to another site.
        context.Response.Redirect(new PathString("/" + path.Trim('/')).ToUriComponent() + context.Request.QueryString, permanent: true);
        return Task.CompletedTask;
    }

    public static void MapSite(this WebApplication app)
    {
        app.MapStaticAssets();
        app.MapRazorPages().WithStaticAssets();
        app.MapExercises();
        app.MapPictures();
        app.MapOffline();
        app.MapHealthLinks();
        app.MapFeeds();
        app.MapFhir();
        app.MapSavedAnswers();
        app.MapHealth();
    }
}
