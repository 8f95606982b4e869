using Microsoft.Playwright;
using SIJointSite.Tests.Support.Browser;

namespace SIJointSite.Tests.Triage.Outcome;

/// <summary>The pages around the check, and each kind of result, in a real browser: axe, no sideways scroll, nothing cut off.</summary>
public sealed class ResultBrowserTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("/about/triage", 320, ColorScheme.Light)]
    [InlineData("/about/triage", 1280, ColorScheme.Dark)]
    [InlineData("/red-flags", 1280, ColorScheme.Dark)]
    [InlineData("/red-flags/card", 320, ColorScheme.Light)]
    [InlineData("/red-flags/card", 1280, ColorScheme.Dark)]
    [InlineData("/symptom-check/clear", 320, ColorScheme.Dark)]
    [InlineData("/no-such-page", 320, ColorScheme.Dark)]
    public async Task Page_WithEverythingUnfolded_IsAccessibleAndFits(string path, int width, ColorScheme scheme)
    {
        await using var session =
            await browser.OpenAsync(
            new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 800 }, ColorScheme = scheme });
        var page = await session.GotoAsync(path);

        await UnfoldAsync(page);

        await AssertSoundAsync(page);
        session.AssertNoFaults();
    }

    [Theory]
    [InlineData("body-signs", "chest-or-breathing", "emergency")]
    [InlineData("body-signs", "crisis", "emergency")]
    [InlineData("nerve-signs", "not-sure", "urgent")]
    public async Task Result_WithEverythingUnfolded_IsAccessibleAndFits(string group, string value, string level)
    {
        await using var session =
            await browser.OpenAsync(
            new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 320, Height = 568 }, ColorScheme = ColorScheme.Dark });
        var page = await session.GotoAsync("/symptom-check");
        await page.GetByRole(AriaRole.Button, new() { Name = "Start for someone else" }).ClickAsync();
        await UnfoldAsync(page);
        await AssertSoundAsync(page);

        await page.Locator($"input[name='{group}'][value='{value}']").CheckAsync();
        while (!page.Url.EndsWith("/result", StringComparison.Ordinal))
        {
            var open = page.Locator("fieldset.si-question:not(:has(input:checked))");
            while (await open.CountAsync() > 0)
                await open.First.Locator(
                    "input[value=none], input[value='18-to-49'], input[value=no], input[value=same], input[value='under-2-weeks']")
                    .First.CheckAsync();
            await page.Locator("main form:not(.si-clear) button[type=submit]").Last.ClickAsync();
        }

        await UnfoldAsync(page);
        Assert.Equal(1, await page.Locator($".si-outcome--{level}").CountAsync());
        await AssertSoundAsync(page);
        session.AssertNoFaults();
    }

    private static async Task UnfoldAsync(IPage page) =>
        await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(part => { part.open = true })");

    private static async Task AssertSoundAsync(IPage page)
    {
        await BrowserSession.AssertAccessibleAsync(page);
        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= window.innerWidth"), page.Url);
    }
}
