using Microsoft.Extensions.Options;

namespace SIJointSite.Settings;

/// <summary>The address that people know the site by: as set, else as asked for. A proxy may ask under another name.</summary>
public sealed class SiteAddress(IOptions<SiteOptions> options)
{
    /// <summary>The whole address, without a slash at its end.</summary>
    public string Of(HttpRequest request) => options.Value.PublicAddress?.TrimEnd('/') ?? $"{request.Scheme}://{request.Host}";

    /// <summary>The host and what follows it, as it is typed: <c>sijoint.example.org</c>.</summary>
    public string HostOf(HttpRequest request) => Of(request).Split("://")[1];
}
