using System.Collections.Frozen;
using System.Diagnostics;
using SIJointSite.Hosting.Telemetry;

namespace SIJointSite.Hosting;

/// <summary>One line a request, and a span where spans are collected: method, route template, status, time. The template, not the path:
/// a path may say what a visitor read.</summary>
public sealed class RequestLog(RequestDelegate next, ILogger<RequestLog> logger)
{
    private static readonly object RouteKey = new();

    private static readonly FrozenSet<string> Methods =
        FrozenSet.Create("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT");

    public async Task InvokeAsync(HttpContext context)
    {
        var started = Stopwatch.GetTimestamp();
        using var span = RequestSpan.Begin();
        await next(context);
        var elapsed = Math.Round(Stopwatch.GetElapsedTime(started).TotalMilliseconds, 1);
        if (span is not null)
            RequestSpan.Describe(span, MethodOf(context), RouteOf(context), context.Response.StatusCode);
        logger.LogInformation(
            "{Method} {Route} {StatusCode} in {ElapsedMilliseconds} ms", MethodOf(context), RouteOf(context),
            context.Response.StatusCode, elapsed);
    }

    /// <returns>The method; one word for all that are none of HTTP's own, for a sender may write there what he likes.</returns>
    public static string MethodOf(HttpContext context) => Methods.TryGetValue(context.Request.Method, out var known) ? known : "(other)";

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
