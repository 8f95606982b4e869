using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace SIJointSite.Features.Triage;

/// <summary>How often one address may look up codes and save. A visitor who goes over a limit is told how long to wait.</summary>
public static class TriageLimits
{
    /// <summary>
    /// Name of the limits on the page that reads back: 10 deletions and 120 other forms a minute from one address, so that a clinic
    /// behind one address can work. How many wrong codes it may try is <see cref="Saved.WrongCodes"/>.
    /// </summary>
    public const string ReadBack = "read-back";

    /// <summary>Name of the limit on saving: <see cref="TriageOptions.SavesAMinute"/> from one address.</summary>
    public const string Save = "save";

    private const int ReadBacksAMinute = 120;
    private const int DeletionsAMinute = 10;

    /// <summary>The part of an IPv6 address that names a network; one visitor has all the addresses of at least one.</summary>
    private const int NetworkBytes = 8;

    public static void AddTriageLimits(this WebApplicationBuilder builder) => builder.Services.AddRateLimiter(static options =>
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.OnRejected = static (context, _) =>
        {
            SayWhenAgain(context.HttpContext, context.Lease);
            return ValueTask.CompletedTask;
        };
        options.AddPolicy(ReadBack, static context =>
            IsHandler(context.Request, "Delete") ? PerMinute(context, DeletionsAMinute, "delete")
            : HttpMethods.IsPost(context.Request.Method) ? PerMinute(context, ReadBacksAMinute) : Unlimited);
        options.AddPolicy(Save, static context => IsHandler(context.Request, "Save")
            ? PerMinute(context, context.RequestServices.GetRequiredService<IOptions<TriageOptions>>().Value.SavesAMinute)
            : Unlimited);
    });

    internal static void SayWhenAgain(HttpContext context, RateLimitLease lease)
    {
        var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var retryAfter) ? retryAfter : TimeSpan.FromMinutes(1);
        context.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
    }

    private static RateLimitPartition<string> Unlimited => RateLimitPartition.GetNoLimiter("unlimited");

    /// <param name="context">The request.</param>
    /// <param name="most">How many in a minute.</param>
    /// <param name="action">What is counted apart from the rest of its policy.</param>
    internal static RateLimitPartition<string> PerMinute(HttpContext context, int most, string action = "") =>
        RateLimitPartition.GetFixedWindowLimiter(
        action + SenderOf(context.Connection.RemoteIpAddress),
        _ => new FixedWindowRateLimiterOptions { PermitLimit = most, Window = TimeSpan.FromMinutes(1) });

    /// <summary>Whether this handler of the page will run: it is chosen by the same comparison.</summary>
    private static bool IsHandler(HttpRequest request, string name) =>
        HttpMethods.IsPost(request.Method) && string.Equals(request.Query["handler"], name, StringComparison.OrdinalIgnoreCase);

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
