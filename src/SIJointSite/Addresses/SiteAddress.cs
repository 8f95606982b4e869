using Microsoft.Extensions.Options;
using SIJointSite.Settings;

namespace SIJointSite.Addresses;

/// <summary>
/// The address that people know the site by. Only what the operator has set may stand in what a cache keeps: the host of a request
/// is whatever its sender wrote (decision 0033).
/// </summary>
public sealed class SiteAddress(IOptions<SiteOptions> options)
{
    private const string Unnamed = "SI Joint Guide";

    /// <summary>The whole address as set, without a slash at its end; null when none is.</summary>
    public string? Public { get; } = options.Value.PublicAddress is { } address
        ? PublicAddressSetting.Parse(address).GetLeftPart(UriPartial.Authority) : null;

    /// <summary>What an address in a page begins with; empty when none is set, so that the page's own address does.</summary>
    public string InPages => Public ?? "";

    /// <summary>The host as it is printed, such as <c>sijoint.example.org</c>; the name of the guide when none is set.</summary>
    public string Printed => Public is null ? Unnamed : HostIn(Public);

    /// <summary>A path as it is printed: an address to type, or the name of the guide and where in it.</summary>
    public string PrintedOf(string path) => Public is null ? $"{Unnamed}, {path}" : Printed + path;

    /// <summary>The whole address as set, else as asked for. Only for answers that no cache keeps.</summary>
    public string Of(HttpRequest request) => Public ?? $"{request.Scheme}://{request.Host}";

    /// <summary>The host of <see cref="Of"/> and what follows it, as it is typed. Only for answers that no cache keeps.</summary>
    public string HostOf(HttpRequest request) => HostIn(Of(request));

    private static string HostIn(string address) => address.Split("://")[1];
}
