using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;
using SIJointSite.Settings;

namespace SIJointSite.Hosting.Requests;

/// <summary>How many connections the server takes, how much on each, and how long it waits for one that says nothing: others get in once
/// it is closed.</summary>
internal sealed class ConnectionLimits(IOptions<SiteOptions> site) : IConfigureOptions<KestrelServerOptions>
{
    /// <summary>A browser sends its headers at once; on a bad line, and with TLS before it, within a few seconds.</summary>
    private static readonly TimeSpan Headers = TimeSpan.FromSeconds(15);

    /// <summary>A connection without a request yet, or between two. Who reads longer opens another, unseen.</summary>
    private static readonly TimeSpan IdleVisitor = TimeSpan.FromSeconds(20);

    /// <summary>Longer than proxies keep theirs (Caddy two minutes, nginx one): who closes first must be the proxy, or it sends a form
    /// into a connection that is just being closed, and answers 502. Silent visitors are the proxy's to send away.</summary>
    private static readonly TimeSpan IdleProxy = TimeSpan.FromSeconds(130);

    public void Configure(KestrelServerOptions options)
    {
        options.AddServerHeader = false;
        options.Limits.MaxRequestBodySize = 64 * 1024;
        options.Limits.MaxConcurrentConnections = 2_000;
        // A link of 10 kB gets a page that says what is wrong with it; the server's own refusal has no words.
        options.Limits.MaxRequestLineSize = 16 * 1024;
        options.Limits.RequestHeadersTimeout = Headers;
        options.Limits.KeepAliveTimeout = site.Value.Proxies.Count == 0 ? IdleVisitor : IdleProxy;
    }
}
