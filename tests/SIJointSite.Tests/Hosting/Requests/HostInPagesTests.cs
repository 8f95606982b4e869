using System.Net;
using Microsoft.AspNetCore.Http;
using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Hosting.Requests;

/// <summary>A host is whatever the sender of a request writes. It stands in nothing that a cache may keep.</summary>
public sealed class HostInPagesTests(SharedSite site)
{
    private const string Forged = "forged.example";

    [Theory]
    [InlineData("/")]
    [InlineData("/articles")]
    [InlineData("/articles/myths")]
    [InlineData("/print/guide")]
    [InlineData("/exercises/bridge")]
    [InlineData("/plan?e=bridge.2x8")]
    [InlineData("/programme")]
    [InlineData("/red-flags/card")]
    [InlineData("/exercises.json")]
    [InlineData("/robots.txt")]
    [InlineData("/sw.js")]
    [InlineData("/no-such-page")]
    public async Task Get_AnotherHost_HasTheSameBytes(string path)
    {
        using var client = site.CreateBrowser();
        var usual = await ReadAsync(client, path, "localhost");

        var forged = await ReadAsync(client, path, Forged);

        Assert.Equal(usual, forged);
        Assert.DoesNotContain(Forged, forged, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/sitemap.xml")]
    [InlineData("/changes.xml")]
    public async Task Get_FileThatNeedsWholeAddresses_IsKeptByNoCache(string path)
    {
        using var client = site.CreateBrowser();

        using var response = await client.GetAsync(path);

        Assert.True(response.Headers.CacheControl!.NoStore);
    }

    /// <summary>A QR code has room for some 2,300 letters; no host that is answered may fill it.</summary>
    [Theory]
    [InlineData(253, HttpStatusCode.OK)]
    [InlineData(260, HttpStatusCode.BadRequest)]
    [InlineData(3_000, HttpStatusCode.BadRequest)]
    public async Task Get_CodeOfALongHost_IsDrawnOrRefused(int letters, HttpStatusCode expected)
    {
        var answered = await site.Server.SendAsync(context =>
        {
            context.Request.Method = HttpMethods.Get;
            context.Request.Path = "/link";
            context.Request.QueryString = new QueryString("?to=/articles/myths");
            context.Request.Headers.Host = new string('a', letters);
        });

        Assert.Equal((int)expected, answered.Response.StatusCode);
    }

    private static async Task<string> ReadAsync(HttpClient client, string path, string host)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Host = host;
        using var response = await client.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
