using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Support.Telemetry;

namespace SIJointSite.Tests.Search;

public sealed class SearchPageTests(SharedSite site) : IDisposable
{
    private readonly HttpClient client = site.CreateBrowser();

    [Fact]
    public async Task Get_NoQuery_ShowsTheFormAndPlacesToStart()
    {
        var page = await client.GetHtmlAsync("/search");

        Assert.Equal("get", page.QuerySelector("form[role=search]")!.GetAttribute("method"));
        Assert.NotNull(page.QuerySelector("label[for=q]"));
        Assert.NotNull(page.QuerySelector("main a[href='/symptom-check']"));
        Assert.Empty(page.QuerySelectorAll(".si-results, .si-care-card, main script"));
    }

    [Theory]
    [InlineData("/search?q=leaking+bladder")]
    [InlineData("/search?q=qqqqqzzzzz")]
    public async Task Get_Query_DoesNotStandInTheTitle(string address)
    {
        var page = await client.GetHtmlAsync(address);

        Assert.Equal("Search results – SI Joint Guide", page.Title);
    }

    [Theory]
    [InlineData("suicide", 1)]
    [InlineData("suicidal", 1)]
    [InlineData("i want to end it all", 1)]
    [InlineData("numb bum", 0)]
    [InlineData("exercises", 0)]
    public async Task Get_ThoughtsOfDeath_SayWhomToTalkToBesideTheEmergencyCard(string query, int lines)
    {
        var page = await client.GetHtmlAsync($"/search?q={Uri.EscapeDataString(query)}");

        Assert.Equal(lines, page.QuerySelectorAll("main a[href='tel:116123']").Length);
        Assert.True(lines == 0 || page.QuerySelector(".si-care-card--emergency") is not null);
        Assert.Null(page.QuerySelector(".si-search__mended"));
    }

    [Fact]
    public async Task Get_WordOfOneSection_LeadsToItsHeadingWithTheWordMarked()
    {
        var page = await client.GetHtmlAsync("/search?q=wear+joints+out");

        var first = page.QuerySelector(".si-results__item")!;
        Assert.Equal("/articles/what-makes-a-joint-crack#does-cracking-wear-joints-out", first.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("Does cracking wear joints out?", first.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(first.QuerySelectorAll("mark"));
    }

    [Theory]
    [InlineData("cavita", "/articles/what-makes-a-joint-crack")]
    [InlineData("caud", "/articles/when-to-get-help")]
    public async Task Get_BeginningOfTheLastWord_IsEnough(string query, string page)
    {
        var results = await client.GetHtmlAsync($"/search?q={Uri.EscapeDataString(query)}");

        Assert.StartsWith(page, results.QuerySelector(".si-results__link")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sacroilliac", "sacroiliac")]
    [InlineData("ligamnet", "ligament")]
    [InlineData("kncukle crack", "knuckle crack")]
    public async Task Get_Mistyped_ShowsResultsForTheNearestWordAndSaysSo(string typed, string meant)
    {
        var page = await client.GetHtmlAsync($"/search?q={Uri.EscapeDataString(typed)}");

        Assert.Equal(meant, page.QuerySelector(".si-search__mended strong")!.TextContent);
        Assert.NotEmpty(page.QuerySelectorAll(".si-results__item"));
    }

    [Theory]
    [InlineData("numb between legs")]
    [InlineData("my private parts are tingling")]
    [InlineData("can't pee")]
    [InlineData("Can’t pee since this morning")]
    [InlineData("can\u00B4t pee")]
    [InlineData("can`t pee")]
    [InlineData("can\u2018t pee")]
    [InlineData("can\uFF07t pee")]
    [InlineData("A&E")]
    [InlineData("incontinence")]
    [InlineData("suicidal")]
    [InlineData("trouble weeing back pain")]
    [InlineData("both legs weak")]
    [InlineData("foot drop")]
    [InlineData("cauda equina")]
    [InlineData("lost feeling down below")]
    [InlineData("numb betwen legs groin")]
    [InlineData("pain in chest and back")]
    [InlineData("i want to die")]
    [InlineData("pregnant and bleeding")]
    [InlineData("fever and shivering with back pain")]
    [InlineData("blader problems")]
    public async Task Get_EmergencySign_ShowsTheEmergencyCardOnTop(string query)
    {
        var page = await client.GetHtmlAsync($"/search?q={Uri.EscapeDataString(query)}");

        Assert.NotNull(page.QuerySelector("main h1 + .si-care-card--emergency a[href='tel:999']"));
        Assert.DoesNotContain("/exercises", page.QuerySelector(".si-results__link")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("back pain and fever")]
    [InlineData("calf swollen")]
    public async Task Get_SignOfToday_ShowsTheAdviceForTodayOnTop(string query)
    {
        var page = await client.GetHtmlAsync($"/search?q={Uri.EscapeDataString(query)}");

        Assert.NotNull(page.QuerySelector("main h1 + .si-care-card--urgent a[href='/red-flags']"));
        Assert.Empty(page.QuerySelectorAll("main .si-care-card--emergency"));
    }

    [Theory]
    [InlineData("manipulation thrust", "/articles/what-a-professional-does#a-thrust")]
    [InlineData("radiofrequency ablation", "/articles/what-a-professional-does#heating-the-nerves")]
    [InlineData("PGP", "/articles/pregnancy-and-after-birth")]
    [InlineData("privacy", "/about/privacy")]
    public async Task Get_WhatIsSaidForOnePlace_LeadsThere(string query, string address)
    {
        var page = await client.GetHtmlAsync($"/search?q={Uri.EscapeDataString(query)}");

        Assert.Equal(address, page.QuerySelector(".si-results__link")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("how to crack my si joint")]
    [InlineData("knee squeeze")]
    [InlineData("back pain")]
    [InlineData("pain in bum")]
    [InlineData("pregnancy")]
    public async Task Get_NoEmergencySign_ShowsNoEmergencyCard(string query)
    {
        var page = await client.GetHtmlAsync($"/search?q={Uri.EscapeDataString(query)}");

        Assert.Empty(page.QuerySelectorAll("main .si-care-card--emergency, main .si-care-card--urgent"));
    }

    [Fact]
    public async Task Get_NothingFound_SaysSoAndOffersPlacesToStart()
    {
        var page = await client.GetHtmlAsync("/search?q=qqqqxyzzy");

        Assert.Contains("Nothing found for “qqqqxyzzy”", page.QuerySelector(".si-inset")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("main a[href='/articles']"));
    }

    [Theory]
    [InlineData("the")]
    [InlineData("???")]
    [InlineData("\" OR *")]
    [InlineData("title:crack NEAR(\"a\" b)")]
    [InlineData("crack\0pop")]
    [InlineData("'; DROP TABLE section; --")]
    [InlineData("\ud83d\ude00")]
    public async Task Get_OddQuery_IsAnsweredAsWords(string query)
    {
        using var response = await client.GetAsync($"/search?q={Uri.EscapeDataString(query)}");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Get_HtmlInTheQuery_IsShownAsText()
    {
        const string Query = "<script>alert(1)</script>\"><img src=x onerror=alert(1)> crack";

        using var response = await client.GetAsync($"/search?q={Uri.EscapeDataString(Query)}");
        var page = await response.ReadHtmlAsync();

        Assert.Equal(Query, page.QuerySelector("#q")!.GetAttribute("value"));
        Assert.Empty(page.QuerySelectorAll("script:not([src]), main script, main img"));
    }

    [Fact]
    public async Task Get_QueryOverTwoHundredLetters_IsRefusedBesideTheField()
    {
        using var response = await client.GetAsync($"/search?q={new string('a', 201)}");
        var page = await response.ReadHtmlAsync();

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.StartsWith("Error: ", page.Title, StringComparison.Ordinal);
        Assert.Contains("at most 200", page.QuerySelector("#q-error")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("q-error", page.QuerySelector("#q")!.GetAttribute("aria-describedby"), StringComparison.Ordinal);
        Assert.Equal("true", page.QuerySelector("#q")!.GetAttribute("aria-invalid"));
    }

    [Fact]
    public async Task Get_QueryOfTwoHundredLetters_IsAnswered()
    {
        using var response = await client.GetAsync($"/search?q={new string('a', 200)}");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Get_AnyQuery_IsKeptByNoCacheAndNoSearchEngine()
    {
        using var response = await client.GetAsync("/search?q=crack");

        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.Equal("noindex", Assert.Single(response.Headers.GetValues("X-Robots-Tag")));
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Get_AnyOutcome_LeavesNoWordOfTheQueryInTheLog()
    {
        const string Secret = "zebrafish";
        var log = new KeptLog();
        var isBroken = false;
        using var ownSite = new SiteFactory
        {
            MoreServices = services =>
            {
                log.AddTo(services);
                services.AddScoped(_ => isBroken ? RealContent.Current with { Version = "broken", Search = null! } : RealContent.Current);
            },
        };
        using var visitor = ownSite.CreateBrowser();
        foreach (var query in new[] { Secret, $"{Secret} numb between legs", Secret + new string('a', 300) })
            (await visitor.GetAsync($"/search?q={Uri.EscapeDataString(query)}")).Dispose();
        isBroken = true;

        using var response = await visitor.GetAsync($"/search?q={Secret}");

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Contains(log.Lines, static line => line.Contains("Fault", StringComparison.Ordinal));
        Assert.DoesNotContain(log.Lines, static line => line.Contains(Secret, StringComparison.OrdinalIgnoreCase));
    }

    public void Dispose() => client.Dispose();
}
