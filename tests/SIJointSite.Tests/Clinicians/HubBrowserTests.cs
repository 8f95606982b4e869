using Microsoft.Playwright;
using SIJointSite.Tests.Support.Browser;

namespace SIJointSite.Tests.Clinicians;

public sealed class HubBrowserTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("/clinicians", 320, ColorScheme.Dark)]
    [InlineData("/clinicians", 1280, ColorScheme.Light)]
    [InlineData("/clinicians/adopting", 320, ColorScheme.Light)]
    [InlineData("/clinicians/register", 320, ColorScheme.Dark)]
    public async Task Page_AnyWidthAndTheme_IsAccessibleAndDoesNotScrollSideways(string path, int width, ColorScheme scheme)
    {
        await using var session = await browser.OpenAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 800 },
            ColorScheme = scheme,
        });

        var page = await session.GotoAsync(path);
        await page.EvaluateAsync("() => { for (const fold of document.querySelectorAll('details')) fold.open = true }");

        await BrowserSession.AssertAccessibleAsync(page);
        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= window.innerWidth"));
        session.AssertNoFaults();
    }

    [Theory]
    [InlineData("/clinicians")]
    [InlineData(BuilderPage.Path + "?e=bridge.99,handstand,clam.left")]
    public async Task Page_TextAtTwiceItsSizeOnASmallPhone_DoesNotScrollSideways(string path)
    {
        await using var session = await browser.OpenAsync(
            new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 360, Height = 740 } });
        var page = await session.GotoAsync(path);

        await page.EvaluateAsync("() => { document.documentElement.style.fontSize = '200%' }");

        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= window.innerWidth"));
    }

    [Fact]
    public async Task Print_Register_HasBoxesInEachRowLinesToSignAndNothingToPress()
    {
        await using var session = await browser.OpenAsync();
        var page = await session.GotoAsync("/clinicians/register");

        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        Assert.Equal(
            await page.Locator(".si-register__row").CountAsync(), await page.Locator(".si-register__box:visible").CountAsync() / 2);
        Assert.True(await page.Locator(".si-register__signed").IsVisibleAsync());
        Assert.Equal(0, await page.Locator("main a:visible").CountAsync());
        // A row of its own on paper: what is asked and the boxes beside it, no line cut between two pages.
        Assert.Equal(
            "avoid", await page.Locator(".si-register__row").First.EvaluateAsync<string>("row => getComputedStyle(row).breakInside"));
    }
}
