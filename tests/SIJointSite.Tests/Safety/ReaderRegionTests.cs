using AngleSharp.Dom;
using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Safety;

/// <summary>Whose emergency number a reader sees.</summary>
public sealed class ReaderRegionTests(SharedSite site)
{
    [Theory]
    [InlineData("en-US,en;q=0.9", "911")]
    [InlineData("en;q=0.5, de-DE;q=0.8, en-US;q=0.6", "112")]
    [InlineData("en-AU", "000")]
    [InlineData("pt-BR,pt", "112")]
    [InlineData("en", "999")]
    [InlineData(null, "999")]
    public async Task Get_EachKindOfPage_ShowsTheNumberOfTheBrowsersCountryAsALink(string? languages, string number)
    {
        using var client = site.CreateBrowser();
        foreach (var path in new[] { "/", "/articles/can-you-crack-your-si-joint", "/articles/sleep", "/exercises/bridge", "/plan" })
        {
            var page = await PageAsync(client, path, languages);

            Assert.Equal([number], NumbersOf(page));
            var words = page.QuerySelectorAll(".si-care-card__heading").Select(static heading => heading.TextContent);
            Assert.All(words.Where(static heading => heading.Contains("Call", StringComparison.Ordinal)), heading =>
                Assert.Contains($"Call {number}", heading, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Get_RegionInTheAddress_GoesBeforeTheBrowsersCountry()
    {
        using var client = site.CreateBrowser();

        var chosen = await PageAsync(client, "/articles/sleep?region=nz", "en-US");
        var unknown = await PageAsync(client, "/articles/sleep?region=atlantis", "en-US");

        Assert.Equal(["111"], NumbersOf(chosen));
        Assert.Equal(["911"], NumbersOf(unknown));
    }

    [Fact]
    public async Task Get_AnyPage_SaysThatItDiffersByLanguageAndSetsNoCookie()
    {
        using var client = site.CreateBrowser();

        using var response = await client.GetAsync("/articles/sleep");

        Assert.Contains("Accept-Language", response.Headers.Vary);
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    private static async Task<IDocument> PageAsync(HttpClient client, string path, string? languages)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (languages is not null)
            Assert.True(request.Headers.TryAddWithoutValidation("Accept-Language", languages));
        using var response = await client.SendAsync(request);
        return await response.ReadHtmlAsync();
    }

    private static IEnumerable<string> NumbersOf(IDocument page) => page.QuerySelectorAll("a[href^='tel:']")
        .Select(static link => link.GetAttribute("href")!["tel:".Length..]).Distinct();
}
