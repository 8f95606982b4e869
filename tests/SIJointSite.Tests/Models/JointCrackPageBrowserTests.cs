using Microsoft.Playwright;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Support.Browser;
using static SIJointSite.Tests.Models.JointCrackPage;

namespace SIJointSite.Tests.Models;

/// <summary>The model in its page: read by a screen reader, without script, on paper, and loaded only where it is shown.</summary>
public sealed class JointCrackPageBrowserTests(BrowserFixture browser, SharedSite site)
{
    [Theory]
    [InlineData(320, ColorScheme.Light, 30)]
    [InlineData(320, ColorScheme.Dark, 10)]
    [InlineData(1280, ColorScheme.Dark, 30)]
    public async Task Element_AfterAPull_IsAccessibleAndDoesNotScrollSideways(int width, ColorScheme scheme, int speed)
    {
        await using var session = await browser.OpenAsync(Still(width, scheme));
        var page = await OpenAsync(session);
        await PartAsync(page, speed);

        await BrowserSession.AssertAccessibleAsync(page);
        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= window.innerWidth"));
        await page.EvaluateAsync("() => { document.documentElement.style.fontSize = '200%' }");
        // The tables of the article itself are not this element's.
        Assert.Empty(await page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('joint-crack, joint-crack *')]
              .filter(part => part.checkVisibility() && part.getBoundingClientRect().right > window.innerWidth)
              .filter(part => !part.closest('svg') && !part.matches('.si-u-hidden'))
              .map(part => part.className)
            """));
        session.AssertNoFaults();
    }

    [Fact]
    public async Task NoScript_ThreeMomentsAndTheHonestWords_AreThere()
    {
        await using var session = await browser.OpenAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        var page = await OpenAsync(session);

        Assert.Equal(3, await page.Locator(".si-crack__moment svg").CountAsync());
        await Assertions.Expect(page.Locator(".si-crack__moment").Nth(1)).ToContainTextAsync("−49 kPa");
        await Assertions.Expect(page.Locator("joint-crack")).ToContainTextAsync("nobody has filmed a crack in there");
        await Assertions.Expect(page.Locator("joint-crack")).ToContainTextAsync("do not copy a fast pull");
        Assert.False(await page.Locator("[data-part=live]").IsVisibleAsync());
    }

    [Fact]
    public async Task Print_WithScript_ShowsTheStillDrawing()
    {
        await using var session = await browser.OpenAsync(Still());
        var page = await OpenAsync(session);
        await Assertions.Expect(page.Locator("[data-part=still]")).ToBeHiddenAsync();

        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        Assert.True(await page.Locator("[data-part=still]").IsVisibleAsync());
        Assert.False(await page.Locator("[data-part=live]").IsVisibleAsync());
    }

    [Fact]
    public async Task Files_OfTheModel_LoadOnlyWhereItIsShownAndWeighLittle()
    {
        using var client = site.CreateBrowser();

        var with = await client.GetHtmlAsync(Address);
        var without = await client.GetHtmlAsync("/articles/what-is-the-si-joint");

        Assert.NotNull(with.QuerySelector("head script[src*=joint-crack]"));
        Assert.NotNull(with.QuerySelector("link[href*=cavitation]"));
        Assert.Empty(without.QuerySelectorAll("[src*=joint-crack], [href*=cavitation]"));
        Assert.InRange(await ScriptWeight.OfAsync(client, "/js/models/joint-crack.js"), 1, 11 * 1024);
    }
}
