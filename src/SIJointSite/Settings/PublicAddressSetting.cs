using System.ComponentModel.DataAnnotations;

namespace SIJointSite.Settings;

/// <summary>What may be the public address of the site: a host of its own. Below a path, half of the links would lead elsewhere.</summary>
public static class PublicAddressSetting
{
    public static ValidationResult? Check(string? address) =>
        string.IsNullOrWhiteSpace(address) || FaultOf(address) is not { } fault ? ValidationResult.Success
        : new ValidationResult($"Site:PublicAddress is \"{address}\", {fault}");

    /// <returns>Scheme, host and port alone, without a slash at the end.</returns>
    public static Uri Parse(string address) => new(new Uri(address).GetLeftPart(UriPartial.Authority));

    private static string? FaultOf(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Host.Length == 0
            || (uri.Scheme != Uri.UriSchemeHttp && uri.Scheme != Uri.UriSchemeHttps))
            return "which must be a whole address with http or https, such as https://sijoint.example.org.";
        if (!IsReadable(uri))
            return "whose host begins a part with \"xn--\" and then stands for no letters. Write the name with its own letters.";
        if (uri.UserInfo.Length > 0)
            return $"with a user name in it. Set it to {uri.Scheme}://{uri.Authority}.";
        return uri.PathAndQuery == "/" && uri.Fragment.Length == 0 ? null
            : $"with something behind the host. The site needs a host of its own: set it to {uri.GetLeftPart(UriPartial.Authority)}.";
    }

    /// <summary>Whether requests for the host could be read: the framework decodes the letters of its name.</summary>
    private static bool IsReadable(Uri uri)
    {
        try
        {
            return HostString.FromUriComponent(uri.IdnHost).HasValue;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
