using System.Diagnostics;

namespace SIJointSite.Hosting;

/// <summary>One line a request: method, route template, status, time. The template, not the path: a path may say what a visitor
/// read.</summary>
public sealed class RequestLog(RequestDelegate next, ILogger<RequestLog> logger)
{
    private static readonly object RouteKey = new();

    public async Task InvokeAsync(HttpContext context)
    {
        var started = Stopwatch.GetTimestamp();
        await next(context);
        var elapsed = Math.Round(Stopwatch.GetElapsedTime(started).TotalMilliseconds, 1);
        logger.LogInformation(
            "{Method} {Route} {StatusCode} in {ElapsedMilliseconds} ms", context.Request.Method, RouteOf(context),
            context.Response.StatusCode, elapsed);
    }

    /// <summary>Notes what was asked for. An error page passes here a second time, in place of it, and changes nothing.</summary>
    public static Task RememberRouteAsync(HttpContext context, RequestDelegate next)
    {
        context.Items.TryAdd(RouteKey, (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText);
        return next(context);
    }

    /// <returns>The route template asked for; "(none)" when the address has none.</returns>
    public static string RouteOf(HttpContext context) =>
        context.Items.TryGetValue(RouteKey, out var route) && route is string template ? template : "(none)";
}
