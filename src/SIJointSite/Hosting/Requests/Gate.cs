using System.Net;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.Options;
using SIJointSite.Addresses;
using SIJointSite.Features.Errors;
using SIJointSite.Settings;

namespace SIJointSite.Hosting.Requests;

/// <summary>
/// Whom the site answers now. Where the operator has set the public address, requests for another host are refused (decision 0033).
/// While the site is worked on every page answers 503; the emergency signs and numbers stay, and so do the files that pages are made of.
/// About the health of the site anybody may ask at any time.
/// </summary>
public sealed class Gate(IOptions<SiteOptions> options, MaintenanceSwitch maintenance, ILogger<Gate> logger)
{
    private const string TwoMinutes = "120";

    private readonly string? known = options.Value.PublicAddress is { } address ? PublicAddressSetting.Parse(address).IdnHost : null;
    private int hasWarned;

    /// <summary>Whether a request may be answered at once with what is kept. Others go the long way, to be told why not.</summary>
    public bool IsOpenFor(HttpContext context) => RefusalOf(context) is null;

    /// <summary>Answers what is refused; the rest goes on.</summary>
    public Task AnswerAsync(HttpContext context, RequestDelegate next)
    {
        if (RefusalOf(context) is not { } status)
            return next(context);
        context.Response.StatusCode = status;
        if (status == StatusCodes.Status503ServiceUnavailable)
        {
            context.Response.Headers.RetryAfter = TwoMinutes;
        }
        else if (Interlocked.Exchange(ref hasWarned, 1) == 0)
        {
            logger.LogWarning(
                "A request for another host than that of Site:PublicAddress was refused. A proxy must pass the host on, as Host or, named "
                + "in Site:Proxies, as X-Forwarded-Host");
        }

        return Task.CompletedTask;
    }

    private int? RefusalOf(HttpContext context)
    {
        var isStrange = known is not null && !IsKnown(context.Request.Host.Host);
        var isClosed = maintenance.IsOn && !StaysOpen(context);
        if ((!isStrange && !isClosed) || Health.IsAskedFor(context.Request) || ErrorPages.IsShown(context))
            return null;
        return isStrange ? StatusCodes.Status421MisdirectedRequest : StatusCodes.Status503ServiceUnavailable;
    }

    /// <summary>This machine may ask under its own name.</summary>
    private bool IsKnown(string host) => host.Equals(known, StringComparison.OrdinalIgnoreCase)
        || host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));

    private static bool StaysOpen(HttpContext context) =>
        context.Request.Path.Equals(SitePaths.RedFlags, StringComparison.OrdinalIgnoreCase)
        || context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null;
}
