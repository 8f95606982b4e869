using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Hosting.Verbs;

/// <summary>The verb for a container's health check finds the site by the settings that the site itself was given.</summary>
public sealed class HealthVerbTests(HealthVerbTests.ListeningSite site) : IClassFixture<HealthVerbTests.ListeningSite>
{
    [Theory]
    [InlineData("ASPNETCORE_HTTP_PORTS", "{port}")]
    [InlineData("ASPNETCORE_HTTP_PORTS", "{port};1")]
    [InlineData("ASPNETCORE_URLS", "http://+:{port}")]
    [InlineData("ASPNETCORE_URLS", "https://*:1;http://127.0.0.1:{port}")]
    [InlineData("DOTNET_URLS", "http://0.0.0.0:{port}/")]
    [InlineData("Kestrel__Endpoints__Here__Url", "http://localhost:{port}")]
    [InlineData("OTHER", "", "--urls", "http://guide.localhost:{port}", "health")]
    [InlineData("ASPNETCORE_URLS", "http://127.0.0.1:1", "--urls=http://localhost:{port}", "health")]
    public async Task Health_SiteListens_IsFoundAndReady(string name, string value, params string[] arguments)
    {
        var (exitCode, output, error) = await AskAsync(name, value, site.Port, arguments is [] ? ["health"] : arguments);

        Assert.Equal((0, "", ""), (exitCode, output, error));
    }

    [Fact]
    public async Task Health_SettingsFileSaysWhere_IsFoundThere()
    {
        using var folder = new SiteProcess.DataFolder();
        await File.WriteAllTextAsync(
            Path.Combine(folder.Path, "appsettings.json"),
            Fill("""{ "Kestrel": { "Endpoints": { "Here": { "Url": "http://*:{port}" } } } }""", site.Port));

        var (exitCode, _, error) = await SiteProcess.RunVerbInAsync(folder.Path, "health");

        Assert.Equal((0, ""), (exitCode, error));
    }

    [Theory]
    [InlineData("ASPNETCORE_URLS", "http://localhost:{port}", "No site answers at http://localhost:{port} (ConnectionRefused).")]
    [InlineData("ASPNETCORE_HTTP_PORTS", "80 80", "\"http://*:80 80\" is no address to ask the site at.")]
    [InlineData("ASPNETCORE_HTTP_PORTS", "70000", "\"http://*:70000\" is no address to ask the site at.")]
    [InlineData("ASPNETCORE_URLS", "http://127.0.0.1:0", "\"http://127.0.0.1:0\" is no address to ask the site at.")]
    [InlineData("ASPNETCORE_URLS", "http://localhst:{port}", "\"http://localhst:{port}\" is no address to ask the site at.")]
    [InlineData("ASPNETCORE_URLS", "foo", "\"foo\" is no address to ask the site at.")]
    [InlineData("ASPNETCORE_HTTPS_PORTS", "8443", "The site listens with TLS only, which this check does not speak.")]
    public async Task Health_CannotAsk_SaysWhyInOneLine(string name, string value, string sentence)
    {
        var port = SiteProcess.FreePort();

        var (exitCode, output, error) = await AskAsync(name, value, port, "health");

        Assert.Equal((1, ""), (exitCode, output));
        Assert.StartsWith(Fill(sentence, port), Assert.Single(error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("HTTP/1.1 503 Service Unavailable\r\n\r\n", "is not ready: it answered 503.")]
    [InlineData("220 mail.example ESMTP\r\n", "is no site of this kind.")]
    [InlineData("", "closed the connection without a word: it has as many connections as it takes, or is no site of this kind.")]
    public async Task Health_AnswerIsNot200_SaysSo(string answer, string sentence)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var answering = AnswerOnceAsync(listener, answer);

        var (exitCode, _, error) = await AskAsync("ASPNETCORE_HTTP_PORTS", "{port}", ((IPEndPoint)listener.LocalEndpoint).Port, "health");

        await answering;
        Assert.Equal(1, exitCode);
        Assert.EndsWith(sentence, error.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Health_NobodyAnswersTheConnection_SaysThatItIsOverloaded()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();

        var (exitCode, _, error) = await AskAsync("ASPNETCORE_HTTP_PORTS", "{port}", ((IPEndPoint)listener.LocalEndpoint).Port, "health");

        Assert.Equal(1, exitCode);
        Assert.Contains("did not answer within 4 seconds: it has too much to do", Assert.Single(error.TrimEnd().Split('\n')),
            StringComparison.Ordinal);
    }

    private static Task<(int ExitCode, string Output, string Error)> AskAsync(
        string name, string value, int port, params string[] arguments) => SiteProcess.RunVerbAsync(
            new Dictionary<string, string> { [name] = Fill(value, port) }, [.. arguments.Select(argument => Fill(argument, port))]);

    private static string Fill(string text, int port) =>
        text.Replace("{port}", port.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static async Task AnswerOnceAsync(TcpListener listener, string answer)
    {
        using var client = await listener.AcceptTcpClientAsync();
        await using var stream = client.GetStream();
        await stream.ReadExactlyAsync(new byte["GET /health/ready HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".Length]);
        await stream.WriteAsync(Encoding.ASCII.GetBytes(answer));
    }

    /// <summary>A site that listens on a port of its own.</summary>
    public sealed class ListeningSite : SiteFactory
    {
        public ListeningSite() => Port = new Uri(ListenOnLoopback()).Port;

        public int Port { get; }
    }
}
