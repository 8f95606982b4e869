using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace SIJointSite.Features.Triage;

/// <summary>How often one address may look up codes and save. A visitor who goes over a limit is told how long to wait.</summary>
public static class TriageLimits
{
    /// <summary>Name of the limit on looking up codes: 10 a minute from one address.</summary>
    public const string LookUp = "look-up";

    /// <summary>Name of the limit on saving: <see cref="TriageOptions.SavesAMinute"/> from one address.</summary>
    public const string Save = "save";

    private const int LookUpsAMinute = 10;

    /// <summary>The part of an IPv6 address that names a network; one visitor has all the addresses of at least one.</summary>
    private const int NetworkBytes = 8;

    public static void AddTriageLimits(this WebApplicationBuilder builder) => builder.Services.AddRateLimiter(static options =>
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.OnRejected = static (context, _) =>
        {
            var wait = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var retryAfter) ? retryAfter : TimeSpan.FromMinutes(1);
            context.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
        options.AddPolicy(LookUp, static context =>
            HttpMethods.IsPost(context.Request.Method) ? PerMinute(context, LookUpsAMinute) : Unlimited);
        options.AddPolicy(Save, static context => IsSave(context.Request)
            ? PerMinute(context, context.RequestServices.GetRequiredService<IOptions<TriageOptions>>().Value.SavesAMinute)
            : Unlimited);
    });

    private static RateLimitPartition<string> Unlimited => RateLimitPartition.GetNoLimiter("unlimited");

    private static RateLimitPartition<string> PerMinute(HttpContext context, int most) => RateLimitPartition.GetFixedWindowLimiter(
        SenderOf(context.Connection.RemoteIpAddress),
        _ => new FixedWindowRateLimiterOptions { PermitLimit = most, Window = TimeSpan.FromMinutes(1) });

    /// <summary>Whether the page's handler for saving will run: it is chosen by the same comparison.</summary>
    private static bool IsSave(HttpRequest request) =>
        HttpMethods.IsPost(request.Method) && string.Equals(request.Query["handler"], "Save", StringComparison.OrdinalIgnoreCase);

    private static string SenderOf(IPAddress? address)
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
