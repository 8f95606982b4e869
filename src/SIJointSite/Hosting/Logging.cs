using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace SIJointSite.Hosting;

/// <summary>
/// Logs hold what an operator needs and nothing about a visitor: no address, query, answer or code. Only the properties
/// named here leave the process; the rest are dropped before any sink sees them.
/// </summary>
public static class Logging
{
    /// <summary>The properties of a log event that may be written.</summary>
    private static readonly HashSet<string> AllowedProperties =
    [
        "Method", "Route", "StatusCode", "ElapsedMilliseconds", "SourceContext", "address", "EnvName", "ContentRoot",
        "File", "Line", "Reason", "Count", "Version", "Provider", "Days", "Step", "Fault", "Frames", "HealthCheckName", "HealthStatus",
    ];

    public static void AddSiteLogging(this WebApplicationBuilder builder)
    {
        builder.Services.AddExceptionHandler<ExceptionLog>();
        builder.Services.AddSerilog((services, logger) =>
        {
            logger
                // A host may add a sink of its own; it sees what is left after the allow-list.
                .ReadFrom.Services(services)
                .MinimumLevel.Information()
                .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
                .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
                // Both would write request paths and SQL; RequestLog and ExceptionLog carry what is wanted of them.
                .MinimumLevel.Override("Microsoft.AspNetCore.Diagnostics", LogEventLevel.Fatal)
                // A form without its token is the sender's doing, and answered 400; whoever sends thousands must not fill the log.
                .MinimumLevel.Override("Microsoft.AspNetCore.Antiforgery", LogEventLevel.Fatal)
                // It has nothing to say that RequestLog does not; while it may speak, the framework begins a trace for each request.
                .MinimumLevel.Override("Microsoft.AspNetCore.Hosting.Diagnostics", LevelAlias.Off)
                .MinimumLevel.Override("Microsoft.EntityFrameworkCore", LogEventLevel.Error)
                // A start that fails is explained in one sentence by SiteHost.
                .MinimumLevel.Override("Microsoft.Extensions.Hosting.Internal.Host", LogEventLevel.Fatal)
                // What the server says, with its own stack, of each sender that goes in the middle of a form.
                .Filter.ByExcluding(static entry => entry.MessageTemplate.Text == "Connection processing ended abnormally.")
                .Enrich.With(new AllowListEnricher());
            if (builder.Environment.IsDevelopment())
                logger.WriteTo.Console(formatProvider: System.Globalization.CultureInfo.InvariantCulture);
            else
                logger.WriteTo.Console(new CompactJsonFormatter());
        },
        // Else two hosts in one process, as in tests, would write to the sinks of whichever started last.
        preserveStaticLogger: true);
    }

    private sealed class AllowListEnricher : ILogEventEnricher
    {
        public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory)
        {
            foreach (var name in logEvent.Properties.Keys.Where(name => !AllowedProperties.Contains(name)).ToArray())
                logEvent.RemovePropertyIfPresent(name);
        }
    }
}
