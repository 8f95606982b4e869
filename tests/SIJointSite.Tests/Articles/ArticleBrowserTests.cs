using Microsoft.Playwright;
using SIJointSite.Tests.Support.Browser;

namespace SIJointSite.Tests.Articles;

public sealed class ArticleBrowserTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("/articles", 320, ColorScheme.Light)]
    [InlineData("/articles/when-to-get-help", 320, ColorScheme.Dark)]
    [InlineData("/articles/can-you-crack-your-si-joint", 1280, ColorScheme.Light)]
    [InlineData("/articles/what-is-the-si-joint", 768, ColorScheme.Dark)]
    [InlineData("/articles/what-is-the-si-joint", 320, ColorScheme.Light)]
    [InlineData("/articles/why-it-hurts", 320, ColorScheme.Dark)]
    [InlineData("/articles/pregnancy-and-after-birth", 320, ColorScheme.Light)]
    [InlineData("/articles/getting-better", 320, ColorScheme.Light)]
    [InlineData("/articles/very-bendy-joints", 320, ColorScheme.Dark)]
    [InlineData("/articles/painkillers", 320, ColorScheme.Light)]
    [InlineData("/articles/flare-up", 1280, ColorScheme.Dark)]
    [InlineData("/sources", 320, ColorScheme.Light)]
    [InlineData("/red-flags", 320, ColorScheme.Light)]
    [InlineData("/about", 320, ColorScheme.Light)]
    [InlineData("/about/privacy", 768, ColorScheme.Dark)]
    [InlineData("/accessibility", 320, ColorScheme.Dark)]
    [InlineData("/about/quality", 320, ColorScheme.Light)]
    [InlineData("/print/guide", 320, ColorScheme.Light)]
    [InlineData("/print/guide", 1280, ColorScheme.Dark)]
    public async Task Page_AnyWidthAndTheme_IsAccessibleAndDoesNotScrollSideways(string path, int width, ColorScheme scheme)
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
    public async Task Print_Article_ShowsItsAddressItsReviewDateAndWhatIsFolded()
    {
        await using var session = await browser.OpenAsync();
        var page = await session.GotoAsync("/articles/when-to-get-help");
        Assert.False(await page.GetByText("First published.").IsVisibleAsync());

        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        Assert.True(await page.Locator(".si-print-only").GetByText("/articles/when-to-get-help").IsVisibleAsync());
        Assert.True(await page.GetByText("Last reviewed").IsVisibleAsync());
        Assert.True(await page.GetByText("First published.").IsVisibleAsync());
    }

    [Fact]
    public async Task Print_EmergencyCard_SaysEmergencyInWords()
    {
        await using var session = await browser.OpenAsync();
        var page = await session.GotoAsync("/articles/when-to-get-help");

        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        var word = await page.Locator(".si-care-card--emergency .si-u-hidden").First.BoundingBoxAsync();
        Assert.True(word!.Width > 20);
        Assert.False(await page.Locator(".si-nav").IsVisibleAsync());
    }
}
