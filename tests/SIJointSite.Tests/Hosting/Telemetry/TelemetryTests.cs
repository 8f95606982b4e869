using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Support.Telemetry;
using SIJointSite.Tests.Triage.Check;

namespace SIJointSite.Tests.Hosting.Telemetry;

/// <summary>Metrics and traces go where the operator says, and nowhere else.</summary>
public sealed class TelemetryTests : IDisposable
{
    private readonly SiteFactory site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("http", "/v1/traces", "/v1/metrics")]
    [InlineData("grpc", "/opentelemetry.proto.collector.trace.v1.TraceService/Export",
        "/opentelemetry.proto.collector.metrics.v1.MetricsService/Export")]
    public async Task Endpoint_Set_GetsSpansByRouteAndMetrics(string protocol, string traces, string metrics)
    {
        await using var receiver = await OtlpReceiver.StartAsync(protocol == "http");
        site.Settings["Telemetry:Endpoint"] = receiver.Endpoint;
        site.Settings["Telemetry:Protocol"] = protocol;
        using var client = site.CreateBrowser();

        using var article = await client.GetAsync("/articles/what-is-the-si-joint");
        await Visitor.SaveAsync(client, "S01");
        OtlpReceiver.Flush(site);

        Assert.Equal([metrics, traces], receiver.Paths.Order());
        foreach (var word in new[]
        {
            "GET articles/{slug}", "POST symptom-check/{place}", "http.server.request.duration", "sijointsite.results.saved",
            "sijointsite.queue.length", "dotnet.gc.collections",
        })
            Assert.True(receiver.Has(word), word);
        Assert.False(receiver.Has("what-is-the-si-joint"));
    }

    [Fact]
    public void Endpoint_NotSet_NothingIsGathered()
    {
        Assert.Null(site.Services.GetService<TracerProvider>());
        Assert.Null(site.Services.GetService<MeterProvider>());
    }

    [Theory]
    [InlineData("Telemetry:Endpoint", "localhost:4317", "Telemetry:Endpoint must be the address of an OTLP receiver")]
    [InlineData("Telemetry:Endpoint", "ftp://localhost", "Telemetry:Endpoint must be the address of an OTLP receiver")]
    [InlineData("Telemetry:Protocol", "json", "Telemetry:Protocol must be grpc or http.")]
    [InlineData("Telemetry:Endpont", "http://localhost:4317", "Telemetry:Endpoint")]
    [InlineData("Site:LogLevel", "Chatty", "Site:LogLevel must be Information, Debug or Warning.")]
    public async Task Setting_Wrong_StopsTheStartWithASentence(string name, string value, string sentence)
    {
        var (exitCode, error) = await SiteProcess.RunToItsEndAsync($"--{name}", value);

        Assert.Equal(1, exitCode);
        Assert.Contains(sentence, error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }
}
