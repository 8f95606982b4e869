using System.ComponentModel.DataAnnotations;
using System.Net;

namespace SIJointSite.Settings;

/// <summary>The proxies in front of the site, as an operator writes them.</summary>
public static class ProxySetting
{
    /// <returns>The addresses of a list in one text, such as <c>10.0.0.5; 172.16.0.0/12</c>.</returns>
    public static IEnumerable<string> Split(string? list) =>
        (list ?? "").Split([';', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>An address alone is a network of one.</summary>
    public static bool TryParse(string text, out IPNetwork network)
    {
        if (!IPAddress.TryParse(text, out var address))
            return IPNetwork.TryParse(text, out network);
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        network = new IPNetwork(address, address.GetAddressBytes().Length * 8);
        return true;
    }

    public static ValidationResult? Check(IReadOnlyList<string> proxies) =>
        proxies.FirstOrDefault(static proxy => !TryParse(proxy, out _)) is { } wrong
            ? new ValidationResult($"Site:Proxies holds \"{wrong}\", which is neither an IP address nor a network such as 10.0.0.0/8 "
                + "(whose address must end in zeros).")
            : ValidationResult.Success;
}
