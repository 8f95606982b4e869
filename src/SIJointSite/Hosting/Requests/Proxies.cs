using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;
using SIJointSite.Settings;

namespace SIJointSite.Hosting.Requests;

/// <summary>
/// Takes address, scheme and host of the visitor from the proxies that the operator has named, and from nobody else: whoever is believed
/// can have as many addresses as there are limits.
/// </summary>
public sealed class Proxies
{
    private readonly RequestDelegate read;
    private readonly ILogger<Proxies> logger;
    private int hasWarned;

    public Proxies(RequestDelegate next, IOptions<SiteOptions> site, ILoggerFactory loggers)
    {
        logger = loggers.CreateLogger<Proxies>();
        var options = OptionsFor(site.Value.Proxies);
        read = options.KnownIPNetworks.Count == 0 ? WarnOfUnread(next)
            : new ForwardedHeadersMiddleware(WarnOfUnread(next), loggers, Options.Create(options)).Invoke;
    }

    public Task InvokeAsync(HttpContext context) => read(context);

    private static ForwardedHeadersOptions OptionsFor(IEnumerable<string> proxies)
    {
        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost,
            // Each proxy of a row adds the one before it. The first that is not named is the visitor, and ends it.
            ForwardLimit = null,
        };
        // The framework would believe this machine unasked.
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var proxy in proxies)
        {
            if (ProxySetting.TryParse(proxy, out var network))
                options.KnownIPNetworks.Add(network);
        }

        return options;
    }

    /// <summary>Says once that somebody forwards and is not believed: most often a proxy that was forgotten.</summary>
    private RequestDelegate WarnOfUnread(RequestDelegate next) => context =>
    {
        var headers = context.Request.Headers;
        if (headers.ContainsKey(ForwardedHeadersDefaults.XForwardedForHeaderName)
            && !headers.ContainsKey(ForwardedHeadersDefaults.XOriginalForHeaderName)
            && Interlocked.Exchange(ref hasWarned, 1) == 0)
        {
            logger.LogWarning(
                "X-Forwarded-For came from a sender that Site:Proxies does not name, and was not read. If it is a proxy of yours, name it "
                + "there: until then all visitors behind it share one limit");
        }

        return next(context);
    };
}
