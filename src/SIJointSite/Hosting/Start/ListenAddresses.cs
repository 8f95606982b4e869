using System.Globalization;
using System.Net;
using SIJointSite.Settings;

namespace SIJointSite.Hosting.Start;

/// <summary>The addresses that the site is told to listen on, looked at before the server meets them one by one.</summary>
internal static class ListenAddresses
{
    private const string Example = "such as --urls http://localhost:5081.";
    private const string EveryAddress = "*";
    private static readonly string[] PortSettings = ["http_ports", "https_ports"];

    /// <summary>What the server reads below "Kestrel", and of each endpoint there. It passes over everything else.</summary>
    private static readonly string[] OfKestrel = ["Endpoints", "EndpointDefaults", "Certificates"];
    private static readonly string[] OfAnEndpoint = ["Url", "Protocols", "SslProtocols", "ClientCertificateMode", "Certificate", "Sni"];

    /// <param name="configuration">All settings.</param>
    /// <param name="folder">Where the server looks for the files of certificates.</param>
    public static IEnumerable<string> Problems(IConfiguration configuration, string folder)
    {
        var endpoints = configuration.GetSection("Kestrel:Endpoints").GetChildren().ToArray();
        return
        [
            .. Parts(configuration["urls"]).Select(static address => FaultOf(address)).OfType<string>(),
            .. KestrelFaults(configuration.GetSection("Kestrel"), endpoints),
            .. PortSettings.SelectMany(name => Parts(configuration[name]).Where(static port => !IsPort(port))
                .Select(port => $"{name.ToUpperInvariant()} holds \"{port}\", which is no port. A port is a number from 1 to 65535.")),
            .. CertificateFiles(configuration, endpoints).Where(file => !File.Exists(Path.Combine(folder, file)))
                .Select(static file => $"The certificate file {file} is not there. Kestrel:Certificates names the files."),
        ];
    }

    /// <summary>Whether a host is one that the server looks for on this machine. Any other word is every address to it.</summary>
    public static bool IsHost(string host) => host is EveryAddress or "+" || IsLocalhost(host)
        || (host is ['[', .. var six, ']'] ? six.Contains(':') && ProxySetting.TryParseAddress(six, out _)
            : !host.Contains(':') && ProxySetting.TryParseAddress(host, out _));

    private static IEnumerable<string> KestrelFaults(IConfigurationSection kestrel, IConfigurationSection[] endpoints)
    {
        foreach (var key in UnknownOf(kestrel, OfKestrel))
            yield return UnknownSettings.In(kestrel.Path, key, OfKestrel);
        foreach (var endpoint in endpoints)
        {
            var unknown = UnknownOf(endpoint, OfAnEndpoint);
            foreach (var key in unknown)
                yield return UnknownSettings.In(endpoint.Path, key, OfAnEndpoint);
            if (endpoint["Url"] is { Length: > 0 } url)
            {
                if (FaultOf(url) is { } fault)
                    yield return fault;
            }
            else if (unknown.Length == 0)
                yield return $"{endpoint.Path}:Url is missing. Set it to an address to listen on, such as http://localhost:5081.";
        }
    }

    private static string[] UnknownOf(IConfigurationSection section, string[] known) =>
        [.. section.GetChildren().Select(static child => child.Key).Except(known, StringComparer.OrdinalIgnoreCase)];

    /// <returns>What is wrong with an address; null when the server can be given it.</returns>
    private static string? FaultOf(string text)
    {
        BindingAddress address;
        try
        {
            address = BindingAddress.Parse(text);
        }
        catch (FormatException)
        {
            return $"\"{text}\" is no address to listen on. Write scheme, host and port, {Example}";
        }

        if (!address.Scheme.Equals("http", StringComparison.OrdinalIgnoreCase)
            && !address.Scheme.Equals("https", StringComparison.OrdinalIgnoreCase))
            return $"The site cannot listen on \"{text}\": it speaks http and https alone. Choose another address, {Example}";
        if (address.IsUnixPipe || address.IsNamedPipe)
            return null;
        // What is no port is taken for a part of the host.
        if (address.Port is < 0 or > IPEndPoint.MaxPort || (address.Host.Contains(':') && !address.Host.StartsWith('[')))
            return $"The port of \"{text}\" is no number from 1 to 65535. Choose another, {Example}";
        if (!IsHost(address.Host))
        {
            return $"The host of \"{text}\" would be taken for every address of this machine. Name an IP address, localhost or "
                + $"{EveryAddress}, {Example}";
        }

        if (address.Port == 0 && IsLocalhost(address.Host))
            return $"\"{text}\" asks for any free port, which needs a number as its host: http://127.0.0.1:0.";
        return address.PathBase.Length == 0 ? null : $"\"{text}\" has a path. The site needs a host of its own: leave the path out.";
    }

    private static bool IsLocalhost(string host) => host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> CertificateFiles(IConfiguration configuration, IEnumerable<IConfigurationSection> endpoints) =>
        configuration.GetSection("Kestrel:Certificates").GetChildren()
            .Concat(endpoints.Select(static endpoint => endpoint.GetSection("Certificate")))
            .SelectMany(static certificate => new[] { certificate["Path"], certificate["KeyPath"] })
            .Where(static file => !string.IsNullOrEmpty(file)).OfType<string>();

    private static string[] Parts(string? list) =>
        (list ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static bool IsPort(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= IPEndPoint.MaxPort;
}
