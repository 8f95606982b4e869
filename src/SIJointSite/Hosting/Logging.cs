using System.Globalization;
using Serilog;
using Serilog.Events;
using Serilog.Formatting.Compact;
using SIJointSite.Settings;

namespace SIJointSite.Hosting;

/// <summary>Logs on standard output: what an operator needs and nothing about a visitor, whatever the level; see
/// <see cref="AllowedLog"/>.</summary>
public static class Logging
{
    public static void AddSiteLogging(this WebApplicationBuilder builder)
    {
        var level = LevelOf(builder.Configuration[$"{SiteOptions.Section}:{nameof(SiteOptions.LogLevel)}"]);
        builder.Services.AddExceptionHandler<ExceptionLog>();
        builder.Services.AddSerilog((services, logger) =>
        {
            var sinks = new LoggerConfiguration()
                .MinimumLevel.Verbose()
                // A host may add a sink of its own; it sees what is left after the allow-list.
                .ReadFrom.Services(services);
            if (builder.Environment.IsDevelopment())
                sinks.WriteTo.Console(formatProvider: CultureInfo.InvariantCulture);
            else
                sinks.WriteTo.Console(new CompactJsonFormatter());

            // What the framework says of each request is for whoever looks for a fault.
            var others = level is LogEventLevel.Debug ? LogEventLevel.Debug : LogEventLevel.Warning;
            logger
                .MinimumLevel.Is(level)
                .MinimumLevel.Override("Microsoft", others)
                .MinimumLevel.Override("System", others)
                .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
                // RequestLog, ExceptionLog and what meets a database's fault carry what is wanted of these.
                .MinimumLevel.Override("Microsoft.AspNetCore.Diagnostics", LogEventLevel.Fatal)
                .MinimumLevel.Override("Microsoft.EntityFrameworkCore", level is LogEventLevel.Debug ? level : LogEventLevel.Fatal)
                // It has nothing to say that RequestLog does not; while it may speak, the framework begins a trace for each request.
                .MinimumLevel.Override(
                    "Microsoft.AspNetCore.Hosting.Diagnostics", level is LogEventLevel.Debug ? level : LevelAlias.Off)
                // A form without its token is the sender's doing, and answered 400; whoever sends thousands must not fill the log.
                .MinimumLevel.Override("Microsoft.AspNetCore.Antiforgery", LogEventLevel.Fatal)
                // A start that fails is explained in one sentence by SiteHost.
                .MinimumLevel.Override("Microsoft.Extensions.Hosting.Internal.Host", LogEventLevel.Fatal)
                // What the server says, with its own stack, of each sender that goes in the middle of a form.
                .Filter.ByExcluding(static entry => entry.MessageTemplate.Text == "Connection processing ended abnormally.")
                .WriteTo.Sink(new AllowedLog(sinks.CreateLogger()));
        },
        // Else two hosts in one process, as in tests, would write to the sinks of whichever started last.
        preserveStaticLogger: true);
    }

    /// <returns>The level that is set; the usual one for a word that is none, which the check of the settings refuses.</returns>
    private static LogEventLevel LevelOf(string? word) =>
        Enum.TryParse<LogEventLevel>(word, ignoreCase: true, out var level) ? level : LogEventLevel.Information;
}
