using System.Net;
using Microsoft.Extensions.Options;
using SIJointSite.Settings;

namespace SIJointSite.Hosting.Requests;

/// <summary>Which hosts may be asked for: all, or that of the public address and this machine's own names where the operator has set
/// one.</summary>
public sealed class HostRule(IOptions<SiteOptions> options)
{
    /// <summary>As the host of a request is read: with brackets round an IPv6 address, and with the letters that a name has.</summary>
    private readonly string? known = options.Value.PublicAddress is { } address
        ? HostString.FromUriComponent(new HostString(PublicAddressSetting.Parse(address).IdnHost, 80).Value!).Host : null;

    public bool Admits(HttpRequest request) => known is null || IsKnown(request.Host.Host);

    private bool IsKnown(string host) => host.Equals(known, StringComparison.OrdinalIgnoreCase)
        || host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));
}
