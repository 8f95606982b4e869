using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace SIJointSite.Tests.Support.Telemetry;

/// <summary>
/// Takes what an OTLP receiver takes, over HTTP or gRPC, and keeps the bytes: names and words stand in protobuf as they are.
/// </summary>
internal sealed class OtlpReceiver : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentQueue<(string Path, byte[] Body)> received = new();

    private OtlpReceiver(HttpProtocols protocols)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
            kestrel.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = protocols));
        app = builder.Build();
        app.Run(KeepAsync);
    }

    /// <summary>Address for the site's setting.</summary>
    public string Endpoint => app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();

    /// <summary>Addresses that were posted to.</summary>
    public string[] Paths => [.. received.Select(static one => one.Path).Distinct()];

    public static async Task<OtlpReceiver> StartAsync(bool isHttp)
    {
        var receiver = new OtlpReceiver(isHttp ? HttpProtocols.Http1 : HttpProtocols.Http2);
        await receiver.app.StartAsync();
        return receiver;
    }

    /// <summary>Has a site send what it has gathered so far.</summary>
    public static void Flush(SiteFactory site)
    {
        site.Services.GetRequiredService<TracerProvider>().ForceFlush();
        site.Services.GetRequiredService<MeterProvider>().ForceFlush();
    }

    /// <summary>Whether something that was sent holds this word.</summary>
    public bool Has(string word) => Has(Encoding.UTF8.GetBytes(word));

    /// <summary>Whether something that was sent holds these bytes.</summary>
    public bool Has(byte[] bytes) => received.Any(one => one.Body.AsSpan().IndexOf(bytes) >= 0);

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task KeepAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        received.Enqueue((context.Request.Path, body.ToArray()));
        if (!HttpProtocol.IsHttp2(context.Request.Protocol))
            return;
        // gRPC: an empty message, and its status behind it.
        context.Response.ContentType = "application/grpc";
        await context.Response.Body.WriteAsync(new byte[5]);
        context.Response.AppendTrailer("grpc-status", "0");
    }
}
