using System.Net;
using System.Net.Sockets;
using SIJointSite.Hosting.Start;

namespace SIJointSite.Hosting.Verbs;

/// <summary>Where the site of these settings can be asked from this machine: what it listens on, read as the server reads it.</summary>
internal sealed class ListeningAddress
{
    public const string HowToSet =
        "Give this check the site's own settings: ASPNETCORE_URLS, ASPNETCORE_HTTP_PORTS, or --urls http://localhost:8080 before the word "
        + "\"health\".";

    /// <summary>What the server listens on when nothing is set.</summary>
    private const string Usual = "http://localhost:5000";

    private static readonly string[] SettingNames = ["urls", "http_ports", "https_ports", "Kestrel"];

    private readonly BindingAddress binding;

    private ListeningAddress(BindingAddress binding) => this.binding = binding;

    /// <returns>The first address without TLS; null with a sentence when there is none.</returns>
    public static ListeningAddress? Find(string[] settings, out string? problem)
    {
        problem = null;
        foreach (var written in AddressesIn(Read(settings)))
        {
            if (Parse(written) is not { } binding)
            {
                problem = $"\"{written}\" is no address to ask the site at. {HowToSet}";
                return null;
            }

            if (binding.Scheme == Uri.UriSchemeHttp)
                return new ListeningAddress(binding);
        }

        problem = "The site listens with TLS only, which this check does not speak. Let it listen on an address for this machine besides, "
            + "such as http://localhost:8081.";
        return null;
    }

    /// <returns>A connection to it.</returns>
    /// <exception cref="SocketException">Nothing listens there.</exception>
    public Socket Connect()
    {
        var socket = binding.IsUnixPipe
            ? new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified)
            : new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            if (binding.IsUnixPipe)
                socket.Connect(new UnixDomainSocketEndPoint(binding.UnixPipePath));
            else
                socket.Connect(Machine, binding.Port);
            return socket;
        }
        catch (SocketException)
        {
            socket.Dispose();
            throw;
        }
    }

    public override string ToString() => binding.ToString();

    /// <summary>A wildcard stands for every address of the machine, so for the loopback too.</summary>
    private IPAddress Machine =>
        !IPAddress.TryParse(binding.Host, out var address) || address.Equals(IPAddress.Any) || address.Equals(IPAddress.IPv6Any)
            ? IPAddress.Loopback
            : address;

    private static BindingAddress? Parse(string written)
    {
        try
        {
            var binding = BindingAddress.Parse(written);
            var isWhole = binding.IsUnixPipe || ListenAddresses.IsHost(binding.Host);
            return isWhole && (binding.IsUnixPipe || binding.Port is > 0 and <= ushort.MaxValue) ? binding : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    /// <summary>In the order of the server: endpoints of its own section, then addresses, then ports.</summary>
    private static string[] AddressesIn(IConfigurationRoot configuration)
    {
        string[] endpoints = [.. configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(static one => one["Url"] ?? "")];
        if (endpoints.Length > 0)
            return endpoints;
        if (configuration["urls"] is { Length: > 0 } urls)
            return Split(urls);
        string[] ports =
        [
            .. Split(configuration["http_ports"]).Select(static port => "http://*:" + port),
            .. Split(configuration["https_ports"]).Select(static port => "https://*:" + port),
        ];
        return ports.Length > 0 ? ports : [Usual];
    }

    private static string[] Split(string? list) =>
        list?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    /// <summary>The same sources in the same order as those of the site, without its host.</summary>
    private static IConfigurationRoot Read(string[] settings)
    {
        var folder = SiteHost.OptionsFor(settings).ContentRootPath ?? Directory.GetCurrentDirectory();
        var environment = Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") ?? Environments.Production;
        var configuration = new ConfigurationBuilder().AddEnvironmentVariables("ASPNETCORE_").AddEnvironmentVariables("DOTNET_");
        foreach (var name in new[] { "appsettings.json", $"appsettings.{environment}.json" })
            AddIfItSaysWhere(configuration, Path.Combine(folder, name));
        return configuration.AddEnvironmentVariables().AddCommandLine(settings).Build();
    }

    /// <summary>To read JSON is a sixth of the whole check, and hardly any of these files says where to listen.</summary>
    private static void AddIfItSaysWhere(IConfigurationBuilder configuration, string file)
    {
        if (!File.Exists(file))
            return;
        var text = File.ReadAllText(file);
        if (SettingNames.Any(name => text.Contains(name, StringComparison.OrdinalIgnoreCase)))
            configuration.AddJsonFile(file);
    }
}
