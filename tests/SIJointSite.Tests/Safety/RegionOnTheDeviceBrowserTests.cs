using Microsoft.Playwright;
using SIJointSite.Tests.Support.Browser;

namespace SIJointSite.Tests.Safety;

/// <summary>A country that the reader has chosen, kept on the device.</summary>
public sealed class RegionOnTheDeviceBrowserTests(BrowserFixture browser)
{
    [Fact]
    public async Task Region_ChosenOnce_IsShownOnLaterPagesWithoutAskingTheServer()
    {
        await using var session = await browser.OpenAsync(new BrowserNewContextOptions { Locale = "en-GB" });
        var page = await session.GotoAsync("/red-flags");
        await page.GetByRole(AriaRole.Link, new() { Name = "Use the numbers for New Zealand" }).ClickAsync();
        await Assertions.Expect(page.Locator(".si-strip__call")).ToHaveTextAsync("Call 111 now");

        page = await session.GotoAsync("/articles/sleep");

        await Assertions.Expect(page.Locator(".si-strip__call")).ToHaveAttributeAsync("href", "tel:111");
        await Assertions.Expect(page.Locator(".si-care-card--emergency h2")).ToContainTextAsync("Call 111 now");
        Assert.EndsWith("/articles/sleep", page.Url, StringComparison.Ordinal);
        Assert.Equal(0, await page.Locator("a[href='tel:999']").CountAsync());
        Assert.Empty(await session.Context.CookiesAsync());
        session.AssertNoFaults();
    }
}
