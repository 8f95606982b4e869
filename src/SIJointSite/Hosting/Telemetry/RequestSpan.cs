using System.Diagnostics;

namespace SIJointSite.Hosting.Telemetry;

/// <summary>
/// The span of a request, made of what may be told instead of cleaned of what may not: method, route template, status. It begins a
/// trace of its own, so that no visitor chooses its id.
/// </summary>
public static class RequestSpan
{
    public const string SourceName = "SIJointSite";

    private static readonly ActivitySource Source = new(SourceName);

    /// <returns>The span; null when nobody collects any.</returns>
    public static Activity? Begin()
    {
        if (!Source.HasListeners())
            return null;
        Activity.Current = null;
        return Source.StartActivity(ActivityKind.Server);
    }

    /// <summary>Says what came of the request.</summary>
    public static void Describe(Activity span, string method, string route, int status)
    {
        span.DisplayName = $"{method} {route}";
        span.SetTag("http.request.method", method);
        span.SetTag("http.route", route);
        span.SetTag("http.response.status_code", status);
        if (status >= StatusCodes.Status500InternalServerError)
            span.SetStatus(ActivityStatusCode.Error);
    }
}
