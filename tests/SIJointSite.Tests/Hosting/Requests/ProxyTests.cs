using System.Net;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Support.Telemetry;

namespace SIJointSite.Tests.Hosting.Requests;

/// <summary>What a proxy says of a visitor is believed when the operator has named it, and only then.</summary>
public sealed class ProxyTests : IDisposable
{
    private const string Proxy = "10.1.2.3";
    private const string Wrong = "00000-00000-00000-00000-000000";

    private readonly SenderAddress sender = new() { Address = Proxy };
    private readonly KeptLog log = new();
    private readonly SiteFactory site;

    public ProxyTests()
    {
        site = new SiteFactory
        {
            MoreServices = services =>
            {
                sender.AddTo(services);
                log.AddTo(services);
            },
        };
        site.Settings["Triage:WrongCodesAMinute"] = "1";
    }

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("10.1.2.3")]
    [InlineData("192.0.2.9; 10.0.0.0/8")]
    [InlineData("::ffff:10.1.2.3")]
    public async Task LookUp_ThroughAProxyThatIsNamed_IsLimitedByVisitor(string proxies)
    {
        site.Settings["Site:Proxies"] = proxies;
        using var client = site.CreateBrowser();

        Assert.Equal(HttpStatusCode.BadRequest, await TryAsync(client, "203.0.113.1"));
        Assert.Equal(HttpStatusCode.TooManyRequests, await TryAsync(client, "203.0.113.1"));
        Assert.Equal(HttpStatusCode.BadRequest, await TryAsync(client, "203.0.113.2"));
    }

    [Fact]
    public async Task LookUp_ThroughTwoProxiesInARow_IsLimitedByTheVisitorBeforeThem()
    {
        site.Settings["Site:Proxies:0"] = Proxy;
        site.Settings["Site:Proxies:1"] = "192.0.2.9";
        using var client = site.CreateBrowser();

        // What stands before the visitor is what the visitor wrote.
        Assert.Equal(HttpStatusCode.BadRequest, await TryAsync(client, "198.51.100.7, 203.0.113.1, 192.0.2.9"));
        Assert.Equal(HttpStatusCode.TooManyRequests, await TryAsync(client, "198.51.100.8, 203.0.113.1, 192.0.2.9"));
        Assert.Equal(HttpStatusCode.BadRequest, await TryAsync(client, "198.51.100.7, 203.0.113.2, 192.0.2.9"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("192.0.2.9")]
    public async Task LookUp_ForwardedBySomebodyElse_CountsForTheSenderAndTheLogSaysSoOnce(string? proxies)
    {
        site.Settings["Site:Proxies"] = proxies!;
        using var client = site.CreateBrowser();

        Assert.Equal(HttpStatusCode.BadRequest, await TryAsync(client, "203.0.113.1"));
        Assert.Equal(HttpStatusCode.TooManyRequests, await TryAsync(client, "203.0.113.2"));

        var warning = Assert.Single(log.Lines, static line => line.Contains("Site:Proxies", StringComparison.Ordinal));
        Assert.DoesNotContain("203.0.113", warning, StringComparison.Ordinal);
        Assert.DoesNotContain(Proxy, warning, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Proxy, "https://guide.example/changes.xml")]
    [InlineData("192.0.2.9", "http://inner:8080/changes.xml")]
    public async Task Get_ForwardedSchemeAndHost_AreThoseOfTheVisitorWhenTheProxyIsNamed(string proxies, string expected)
    {
        site.Settings["Site:Proxies"] = proxies;
        using var client = site.CreateBrowser();
        using var request = new HttpRequestMessage(HttpMethod.Get, "http://inner:8080/changes.xml");
        request.Headers.Add("X-Forwarded-For", "203.0.113.1");
        request.Headers.Add("X-Forwarded-Proto", "https");
        request.Headers.Add("X-Forwarded-Host", "guide.example");

        using var response = await client.SendAsync(request);

        Assert.Contains($"<id>{expected}</id>", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static async Task<HttpStatusCode> TryAsync(HttpClient client, string forwardedFor)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/summary")
        {
            Content = new FormUrlEncodedContent([new("code", Wrong)]),
        };
        request.Headers.Add("X-Forwarded-For", forwardedFor);
        using var response = await client.SendAsync(request);
        return response.StatusCode;
    }
}
