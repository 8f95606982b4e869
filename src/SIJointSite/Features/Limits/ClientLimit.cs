using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Mvc;

namespace SIJointSite.Features.Limits;

/// <summary>
/// How often one client may do one thing in a minute. A client is an IPv4 address or an IPv6 network. It is asked where the thing is
/// about to be done: what is refused before that, such as a form without its token, uses up nobody's allowance.
/// </summary>
/// <param name="timesAMinute">How often.</param>
public sealed class ClientLimit(int timesAMinute) : IDisposable
{
    /// <summary>The part of an IPv6 address that names a network; one visitor has all the addresses of at least one.</summary>
    private const int NetworkBytes = 8;

    private readonly PartitionedRateLimiter<HttpContext> clients = PartitionedRateLimiter.Create<HttpContext, string>(
        context => RateLimitPartition.GetFixedWindowLimiter(
            ClientOf(context.Connection.RemoteIpAddress),
            _ => new FixedWindowRateLimiterOptions { PermitLimit = timesAMinute, Window = TimeSpan.FromMinutes(1) }));

    /// <summary>Counts once.</summary>
    /// <returns>Whether it may be done: of many at once only as many as are free.</returns>
    public bool Take(HttpContext context)
    {
        using var lease = clients.AttemptAcquire(context);
        return lease.IsAcquired;
    }

    /// <summary>Counts once, unless only to see whether once more would be allowed.</summary>
    /// <returns>The answer that says how long to wait; null when it may be done.</returns>
    public StatusCodeResult? Refuse(HttpContext context, bool onlyLook = false)
    {
        using var lease = clients.AttemptAcquire(context, onlyLook ? 0 : 1);
        if (lease.IsAcquired)
            return null;
        var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var known) ? known : TimeSpan.FromMinutes(1);
        context.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return new StatusCodeResult(StatusCodes.Status429TooManyRequests);
    }

    public void Dispose() => clients.Dispose();

    private static string ClientOf(IPAddress? address)
    {
        if (address is null)
            return "unknown";
        if (address.AddressFamily is not AddressFamily.InterNetworkV6 || address.IsIPv4MappedToIPv6)
            return address.MapToIPv4().ToString();
        var bytes = address.GetAddressBytes();
        bytes.AsSpan(NetworkBytes).Clear();
        return new IPAddress(bytes).ToString();
    }
}
