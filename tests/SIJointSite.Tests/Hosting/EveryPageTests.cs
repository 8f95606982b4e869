using System.Net;
using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Hosting;

public sealed class EveryPageTests(SharedSite site)
{
    [Theory]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/no-such-page", HttpStatusCode.NotFound)]
    [InlineData("/no-such-file.png", HttpStatusCode.NotFound)]
    [InlineData("/health/live", HttpStatusCode.OK)]
    public async Task Get_AnyAddress_SendsTheSecurityHeaders(string path, HttpStatusCode expected)
    {
        using var client = site.CreateBrowser();

        using var response = await client.GetAsync(path);

        Assert.Equal(expected, response.StatusCode);
        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("no-referrer", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
        Assert.False(response.Headers.Contains("Server"));
    }

    [Fact]
    public async Task Get_UnknownAddress_ShowsTheEmergencyCard()
    {
        using var client = site.CreateBrowser();

        var page = await client.GetHtmlAsync("/no-such-page");

        Assert.Equal("This page is not here", page.QuerySelector("h1")!.TextContent);
        Assert.NotNull(page.QuerySelector(".si-care-card--emergency a[href='tel:999']"));
    }

    [Fact]
    public async Task Get_ReadingPage_SetsNoCookie()
    {
        using var client = site.CreateBrowser();

        using var response = await client.GetAsync("/");

        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Get_StylesheetOfThePage_IsServedUnderItsFingerprint()
    {
        using var client = site.CreateBrowser();
        var page = await client.GetHtmlAsync("/");
        var address = page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;

        using var response = await client.GetAsync(address);

        Assert.Matches(@"^/css/site\.[a-z0-9]+\.css$", address);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/css", response.Content.Headers.ContentType!.MediaType);
    }

    [Theory]
    [InlineData("/articles/what-is-the-si-joint", true)]
    [InlineData("/exercises/knee-squeeze", true)]
    [InlineData("/symptom-check", false)]
    [InlineData("/summary", false)]
    public async Task Get_PageWithAnswers_IsNotCompressedAndReadingPagesAre(string path, bool compressed)
    {
        using var client = site.CreateBrowser();
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.AcceptEncoding.ParseAdd("br");

        using var response = await client.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(compressed ? ["br"] : [], response.Content.Headers.ContentEncoding);
    }
}
