using System.Diagnostics;
using Microsoft.AspNetCore.Diagnostics;

namespace SIJointSite.Hosting;

/// <summary>One line a request: method, route template, status, time. The template, not the path: a path may say what somebody read.</summary>
public sealed class RequestLog(RequestDelegate next, ILogger<RequestLog> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var started = Stopwatch.GetTimestamp();
        await next(context);
        // An error page is run in place of the page asked for; the feature then holds what was asked for.
        var endpoint = context.Features.Get<IStatusCodeReExecuteFeature>() is { } replaced ? replaced.Endpoint : context.GetEndpoint();
        var route = (endpoint as RouteEndpoint)?.RoutePattern.RawText ?? "(none)";
        var elapsed = Math.Round(Stopwatch.GetElapsedTime(started).TotalMilliseconds, 1);
        logger.LogInformation("{Method} {Route} {StatusCode} in {ElapsedMilliseconds} ms", context.Request.Method, route, context.Response.StatusCode, elapsed);
    }
}
