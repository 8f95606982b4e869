using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using SIJointSite.Settings;

namespace SIJointSite.Hosting.Telemetry;

public static class TelemetryServices
{
    private const string ServiceName = "sijointsite";

    /// <summary>The only tags that metrics may have, whoever measures.</summary>
    private static readonly string[] AllowedTags =
    [
        "http.request.method", "http.route", "http.response.status_code", "error.type", "outcome", "queue",
        "aspnetcore.rate_limiting.policy", "aspnetcore.rate_limiting.result",
        "gc.heap.generation", "dotnet.gc.heap.generation", "cpu.mode",
    ];

    /// <summary>Sends metrics and traces to the operator's receiver. Without its address nothing of this runs.</summary>
    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<TelemetryOptions>().BindConfiguration(TelemetryOptions.Section)
            .ValidateDataAnnotations().ValidateOnStart();
        var set = builder.Configuration.GetSection(TelemetryOptions.Section).Get<TelemetryOptions>();
        if (set?.FindEndpoint() is not { } endpoint)
            return;
        builder.Services.AddOpenTelemetry()
            .ConfigureResource(static resource => resource.AddService(
                ServiceName, serviceVersion: typeof(TelemetryServices).Assembly.GetName().Version?.ToString(3)))
            .WithTracing(tracing => tracing
                .AddSource(RequestSpan.SourceName)
                .AddOtlpExporter(exporter => SendTo(exporter, "v1/traces")))
            .WithMetrics(metrics => metrics
                .AddMeter(
                    SiteMeter.Name, "System.Runtime", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel",
                    "Microsoft.AspNetCore.RateLimiting")
                .AddView(static _ => new MetricStreamConfiguration { TagKeys = AllowedTags })
                .AddOtlpExporter(exporter => SendTo(exporter, "v1/metrics")));

        void SendTo(OtlpExporterOptions exporter, string path)
        {
            exporter.Protocol = set.IsHttp ? OtlpExportProtocol.HttpProtobuf : OtlpExportProtocol.Grpc;
            exporter.Endpoint = set.IsHttp ? new Uri(endpoint.AbsoluteUri.TrimEnd('/') + "/" + path) : endpoint;
        }
    }
}
