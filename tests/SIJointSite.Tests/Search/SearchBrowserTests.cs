using Microsoft.Playwright;
using SIJointSite.Tests.Support.Browser;

namespace SIJointSite.Tests.Search;

public sealed class SearchBrowserTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("/search", 320, ColorScheme.Light)]
    [InlineData("/search?q=sacroilliac+crack", 320, ColorScheme.Dark)]
    [InlineData("/search?q=numb+between+legs", 768, ColorScheme.Light)]
    [InlineData("/search?q=calf+swollen", 320, ColorScheme.Dark)]
    [InlineData("/search?q=qqqqxyzzy", 1280, ColorScheme.Dark)]
    public async Task Page_AnyState_IsAccessibleAndDoesNotScrollSideways(string path, int width, ColorScheme scheme)
    {
        await using var session =
            await browser.OpenAsync(
            new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 800 }, ColorScheme = scheme });

        var page = await session.GotoAsync(path);

        await BrowserSession.AssertAccessibleAsync(page);
        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= window.innerWidth"));
        session.AssertNoFaults();
    }

    [Fact]
    public async Task Search_OnAPhoneWithoutScript_GoesFromTheHeaderToTheSection()
    {
        await using var session =
            await browser.OpenAsync(
            new BrowserNewContextOptions { JavaScriptEnabled = false, ViewportSize = new ViewportSize { Width = 320, Height = 640 } });
        var page = await session.GotoAsync("/");

        await page.GetByRole(AriaRole.Banner).GetByRole(AriaRole.Link, new() { Name = "Search" }).ClickAsync();
        await page.GetByLabel("What are you looking for?").FillAsync("wear joints out");
        await page.GetByRole(AriaRole.Button, new() { Name = "Search" }).ClickAsync();
        await page.Locator(".si-results__link").First.ClickAsync();

        Assert.EndsWith("/articles/what-makes-a-joint-crack#does-cracking-wear-joints-out", page.Url, StringComparison.Ordinal);
    }
}
