using System.ComponentModel.DataAnnotations;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace SIJointSite.Settings;

/// <summary>The proxies in front of the site, as an operator writes them.</summary>
public static class ProxySetting
{
    /// <summary>Bits of 10.0.0.0/8 and of fc00::/7. No network of one's own is wider: visitors would be in it too.</summary>
    private const int WidestOfFour = 8, WidestOfSix = 7;

    /// <summary>Bits before an IPv4 address that is written as an IPv6 one.</summary>
    private const int BitsBeforeFour = 96;

    /// <returns>The addresses of a list in one text, such as <c>10.0.0.5; 172.16.0.0/12</c>.</returns>
    public static IEnumerable<string> Split(string? list) =>
        (list ?? "").Split([';', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>An address alone is a network of one.</summary>
    public static bool TryParse(string text, out IPNetwork network)
    {
        network = default;
        var parts = text.Split('/');
        if (!TryParseAddress(parts[0], out var address))
            return false;
        // The framework would cut off what is not of the network, and so believe others than those that were written.
        if (parts.Length > 1)
        {
            return IPNetwork.TryParse(text, out network) && network.BaseAddress.Equals(address)
                && parts[1] == network.PrefixLength.ToString(CultureInfo.InvariantCulture);
        }

        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        network = new IPNetwork(address, address.GetAddressBytes().Length * 8);
        return true;
    }

    /// <summary>An address as everybody reads it. The framework takes 010.0.0.1 for 8.0.0.1, and 2130706433 for 127.0.0.1.</summary>
    public static bool TryParseAddress(string text, [NotNullWhen(true)] out IPAddress? address) =>
        IPAddress.TryParse(text, out address) && !text.Contains('[', StringComparison.Ordinal)
            && (address.AddressFamily is AddressFamily.InterNetworkV6 || address.ToString() == text);

    public static ValidationResult? Check(IReadOnlyList<string> proxies) =>
        proxies.Select(FaultOf).FirstOrDefault(static fault => fault is not null) is { } fault
            ? new ValidationResult(fault) : ValidationResult.Success;

    private static string? FaultOf(string proxy) =>
        !TryParse(proxy, out var network)
            ? $"Site:Proxies holds \"{proxy}\", which is neither an IP address such as 10.0.0.5 nor a network such as 10.0.0.0/8 (no zero "
                + "before a number, and zeros alone behind the network)."
        : IsEverybody(network)
            ? $"Site:Proxies holds \"{proxy}\", in which visitors are too: each of them could choose the address that limits are counted "
                + "by. Name your proxies alone."
        : null;

    private static bool IsEverybody(IPNetwork network)
    {
        var first = network.BaseAddress;
        var widest = first.AddressFamily is AddressFamily.InterNetwork ? WidestOfFour
            : first.IsIPv4MappedToIPv6 ? BitsBeforeFour + WidestOfFour : WidestOfSix;
        return network.PrefixLength < widest || first.Equals(IPAddress.Any) || first.Equals(IPAddress.IPv6Any);
    }
}
