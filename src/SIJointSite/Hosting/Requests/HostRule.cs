using System.Net;
using Microsoft.Extensions.Options;
using SIJointSite.Settings;

namespace SIJointSite.Hosting.Requests;

/// <summary>Which hosts may be asked for: all, or that of the public address and this machine's own names where the operator has set
/// one.</summary>
public sealed class HostRule(IOptions<SiteOptions> options)
{
    /// <summary>As a request writes it, with brackets round an IPv6 address.</summary>
    private readonly string? known = options.Value.PublicAddress is { } address
        ? new HostString(PublicAddressSetting.Parse(address).IdnHost, 80).Host : null;

    public bool Admits(HttpRequest request) => known is null || IsKnown(request.Host.Host);

    private bool IsKnown(string host) => host.Equals(known, StringComparison.OrdinalIgnoreCase)
        || host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));
}
