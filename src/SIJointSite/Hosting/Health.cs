using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using SIJointSite.Addresses;
using SIJointSite.Settings;

namespace SIJointSite.Hosting;

/// <summary>
/// For the host: alive means the process answers, ready means that pages can be served. What is degraded is told in words, and pages
/// are served all the same.
/// </summary>
public static class Health
{
    private const string Folder = "/health";

    /// <summary>Orchestrators ask by number and during maintenance too.</summary>
    public static bool IsAskedFor(HttpRequest request) => request.Path.StartsWithSegments(Folder);

    public static void MapHealth(this WebApplication app)
    {
        app.Map("/live", static _ => false);
        app.Map("/ready", static check => check.Tags.Contains(HealthTags.Ready));
    }

    private static void Map(this WebApplication app, string name, Func<HealthCheckRegistration, bool> isAsked) =>
        app.MapHealthChecks(Folder + name, new HealthCheckOptions { Predicate = isAsked, ResponseWriter = WriteAsync })
            .WithMetadata(new PageUseAttribute(PageUse.Open), new HttpMethodMetadata([HttpMethods.Get, HttpMethods.Head]));

    /// <summary>The state of the whole in the first line, then a line for each check.</summary>
    private static Task WriteAsync(HttpContext context, HealthReport report)
    {
        var text = new StringBuilder(report.Status.ToString());
        foreach (var (name, entry) in report.Entries.OrderBy(static entry => entry.Key, StringComparer.Ordinal))
        {
            // What an exception says was written for nobody to read, and may name anything.
            var reason = entry.Exception is { } exception && entry.Description == exception.Message
                ? $"the check failed ({exception.GetType().Name})" : entry.Description;
            text.Append(CultureInfo.InvariantCulture, $"\n{name}: {entry.Status}{(reason is null ? "" : $": {reason}")}");
        }

        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(text.ToString(), context.RequestAborted);
    }
}
