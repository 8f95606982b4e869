using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Triage.Check.Cookies;

/// <summary>A link on another site: the browser leaves the cookie out of that first request.</summary>
public sealed class FromElsewhereTests(SharedSite site)
{
    [Theory]
    [InlineData("/symptom-check")]
    [InlineData("/symptom-check/result")]
    [InlineData("/symptom-check/check-answers")]
    [InlineData("/symptom-check/about")]
    [InlineData("/symptom-check/clear")]
    public async Task Get_FromAnotherSite_AsksForTheSameAddressAgainAndTouchesNoCookie(string address)
    {
        using var client = site.CreateBrowser();
        client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "cross-site");

        using var response = await client.GetAsync(address);
        var page = await response.ReadHtmlAsync();

        Assert.False(response.Headers.Contains("Set-Cookie"));
        Assert.Equal($"0; url={address}?here", page.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"));
        Assert.Equal($"{address}?here", page.QuerySelector("main .si-button")!.GetAttribute("href"));
        Assert.Empty(page.QuerySelectorAll("main form"));
    }

    [Fact]
    public async Task Get_AskedAgain_IsAnsweredWhateverTheBrowserSays()
    {
        using var client = site.CreateBrowser();
        client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "cross-site");

        var page = await client.GetHtmlAsync("/symptom-check?here");

        Assert.Null(page.QuerySelector("meta[http-equiv=refresh]"));
        Assert.Equal("Check your symptoms", page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Get_FromAnotherSiteWithTheCookie_IsAnsweredAtOnce()
    {
        using var client = site.CreateBrowser();
        await new Visitor(client).StartAsync();
        client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "cross-site");

        var page = await client.GetHtmlAsync("/symptom-check/1");

        Assert.NotNull(page.QuerySelector("main form"));
    }
}
