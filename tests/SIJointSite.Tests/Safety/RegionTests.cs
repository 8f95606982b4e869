using System.Text.RegularExpressions;
using AngleSharp.Dom;
using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Safety;

/// <summary>Whose phone numbers a page shows.</summary>
public sealed class RegionTests(SharedSite site)
{
    public static TheoryData<string> Pages => ["/", "/red-flags", "/articles/when-to-get-help", "/articles/sleep",
        "/exercises/knee-squeeze", "/red-flags/card", "/offline", "/print/guide"];

    [Theory]
    [InlineData("en-US,en;q=0.9", "us")]
    [InlineData("de-DE", "eu")]
    [InlineData("en,de;q=0.9,fr-FR;q=0.8", "eu")]
    [InlineData("en-GB;q=0.5,en-US;q=0.9", "us")]
    [InlineData("en-US;q=0,en-NZ;q=0.1", "nz")]
    [InlineData("EN-au", "au")]
    [InlineData("zh-Hans-CN", "other")]
    [InlineData("pt-BR", "other")]
    [InlineData("en", "uk")]
    [InlineData("*", "uk")]
    [InlineData(",;;q=x", "uk")]
    [InlineData(null, "uk")]
    public async Task Get_LanguagesOfABrowser_ChooseTheRegion(string? languages, string region)
    {
        using var client = site.CreateBrowser();
        if (languages is not null)
            client.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Language", languages);

        var page = await client.GetHtmlAsync("/");

        Assert.Equal(region, page.DocumentElement.GetAttribute("data-region"));
        Assert.Equal("tel:" + NumberOf(region), page.QuerySelector(".si-strip__call")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("nz", "nz")]
    [InlineData("uk", "uk")]
    [InlineData("atlantis", "us")]
    [InlineData("", "us")]
    [InlineData("nz&region=au", "us")]
    public async Task Get_RegionInTheAddress_WinsWhenItIsKnown(string asked, string region)
    {
        using var client = site.CreateBrowser();
        client.DefaultRequestHeaders.Add("Accept-Language", "en-US");

        var page = await client.GetHtmlAsync($"/articles/sleep?region={asked}");

        Assert.Equal(region, page.DocumentElement.GetAttribute("data-region"));
    }

    [Theory]
    [InlineData("/no-such-page?region=us")]
    [InlineData("/articles/no-such-article?region=us")]
    [InlineData("/search?region=us")]
    public async Task Get_RegionInTheAddress_HoldsOnErrorPagesToo(string path)
    {
        using var client = site.CreateBrowser();
        client.DefaultRequestHeaders.Add("Accept-Language", "en-GB");

        var page = await client.GetHtmlAsync(path);

        Assert.NotNull(page.QuerySelector(".si-strip__call[href='tel:911']"));
    }

    /// <summary>The evidence has them a second time: a slip in one of the two is a call that does not go through.</summary>
    [Theory]
    [InlineData("emergencyNumber: \"000\"", "emergencyNumber: \"0000\"", "0000", "Australia")]
    [InlineData("emergencyNumber: \"999\"", "emergencyNumber: \"112\"", "112", "United Kingdom")]
    [InlineData("emergencyNumber: \"911\"", "emergencyNumber: \"91\"", "91", "United States")]
    [InlineData("name: \"New Zealand\"", "name: \"Fiji\"", "111", "Fiji", 2)]
    public void Regions_EmergencyNumbers_AreThoseOfTheirCountries(string from, string to, string number, string country, int linesDown = 0)
    {
        using var content = new BrokenContent();
        var line = content.Replace("en/triage/regions.yaml", from, to) + linesDown;

        var problem = Assert.Single(content.Check().Problems);

        Assert.Equal(("content/en/triage/regions.yaml", line), (problem.File, problem.Line));
        Assert.StartsWith(
            $"{number} is not the emergency number that docs/evidence/red-flags.md section 9 has for {country};", problem.Reason,
            StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Get_EveryEmergencyNumber_CanBeCalledAndIsOfOneRegion(string path)
    {
        using var client = site.CreateBrowser();
        foreach (var region in RealContent.Current.Regions.All)
        {
            var page = await client.GetHtmlAsync($"{path}?region={region.Id}");

            var links = page.QuerySelectorAll("a[href^='tel:']").Where(static link => link.Closest(".si-numbers") is null)
                .Select(static link => link.GetAttribute("href")).Distinct();
            Assert.Equal(["tel:" + region.EmergencyNumber], links);
            Assert.Equal(region.EmergencyNumber, page.DocumentElement.GetAttribute("data-number"));
            var bare = page.Body!.Descendants<IText>()
                .Where(static text =>
                    text.ParentElement!.Closest(".si-numbers, [data-region-word], script, template, .si-wallet-card") is null)
                .Where(static text => text.ParentElement!.Closest("a[href^='tel:']") is null)
                .Select(static text => text.Data).Where(text => CallOf(region.EmergencyNumber).IsMatch(text));
            Assert.Empty(bare);
            Assert.DoesNotContain("region-emergency-number", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
            Assert.DoesNotContain("region-urgent-advice", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Get_Pages_SayThatTheyVaryWithTheLanguages()
    {
        using var client = site.CreateBrowser();

        foreach (var path in new[] { "/", "/articles/sleep", "/red-flags", "/no-such-page" })
        {
            using var page = await client.GetAsync(path);
            Assert.Contains("Accept-Language", page.Headers.Vary);
        }

        using var style = await client.GetAsync("/css/site.css");
        Assert.DoesNotContain("Accept-Language", style.Headers.Vary);
    }

    [Theory]
    [InlineData("numb+saddle")]
    [InlineData("fever")]
    [InlineData("cannot+pee")]
    public async Task Get_SearchElsewhere_HasNoNumberOfOursInWhatItFound(string words)
    {
        var ours = RealContent.Current.Regions.Default;
        using var client = site.CreateBrowser();
        client.DefaultRequestHeaders.Add("Accept-Language", "en-US");

        var found = (await client.GetHtmlAsync("/search?q=" + words)).QuerySelector("main")!;

        Assert.NotEmpty(found.QuerySelectorAll(".si-results__text"));
        Assert.DoesNotContain(ours.EmergencyNumber, found.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(ours.UrgentAdvice, found.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(found.TextContent, static letter => letter is >= '\uE000' and <= '\uF8FF');
    }

    [Fact]
    public async Task Get_SearchSnippetAndMeta_HoldNoMark()
    {
        using var client = site.CreateBrowser();

        var found = await client.GetStringAsync("/search?q=call+now");

        Assert.DoesNotContain("region-emergency-number", found, StringComparison.Ordinal);
    }

    private static string NumberOf(string region) => RealContent.Current.Regions.Find(region)!.EmergencyNumber;

    /// <summary>A number is called, so it stands behind a word for that; figures of studies do not.</summary>
    private static Regex CallOf(string number) => new($@"\b(?:call|phone|ring|dial)\b[^.]{{0,20}}\b{number}\b", RegexOptions.IgnoreCase);
}
