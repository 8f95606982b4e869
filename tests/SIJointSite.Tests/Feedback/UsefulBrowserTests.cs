using Microsoft.Playwright;
using SIJointSite.Tests.Support.Browser;

namespace SIJointSite.Tests.Feedback;

/// <summary>“Was this page useful?” in a browser: thanks in place, and a real form beneath.</summary>
public sealed class UsefulBrowserTests(BrowserFixture browser)
{
    private const string Address = "/exercises/short-walk";

    [Fact]
    public async Task Answer_WithScript_SaysThankYouInItsPlaceAndKeepsTheQuestionWhenItCannotBeSent()
    {
        await using var session = await browser.OpenAsync();
        var page = await session.GotoAsync(Address);
        var asks = page.Locator(".si-useful");
        var status = asks.Locator("[role=status]");
        await asks.Locator("summary").ClickAsync();
        await asks.GetByLabel("Common mistakes").CheckAsync();
        await BrowserSession.AssertAccessibleAsync(page);
        await AssertTargetsAsync(asks);

        await session.Context.SetOfflineAsync(true);
        await asks.GetByRole(AriaRole.Button, new() { Name = "Send my answer" }).ClickAsync();
        await Assertions.Expect(status).ToContainTextAsync("could not be sent");
        await Assertions.Expect(asks.GetByLabel("Common mistakes")).ToBeCheckedAsync();

        await session.Context.SetOfflineAsync(false);
        await asks.GetByRole(AriaRole.Button, new() { Name = "Send my answer" }).ClickAsync();
        await Assertions.Expect(status).ToContainTextAsync("Thank you.");
        await Assertions.Expect(status).ToBeFocusedAsync();
        await Assertions.Expect(asks.Locator("form").First).ToBeHiddenAsync();
        Assert.EndsWith(Address, page.Url, StringComparison.Ordinal);
        session.AssertNoFaults();
    }

    [Fact]
    public async Task Answer_WithoutScript_IsTakenFromARealFormOfTheSite()
    {
        await using var session = await browser.OpenAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        var page = await session.GotoAsync(Address);

        await page.Locator(".si-useful").GetByRole(AriaRole.Button, new() { Name = "Yes" }).ClickAsync();

        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Thank you");
        Assert.Empty(await session.Context.CookiesAsync());
        session.AssertNoFaults();
    }

    private static async Task AssertTargetsAsync(ILocator asks)
    {
        foreach (var target in await asks.Locator("button, summary, label").AllAsync())
            Assert.True((await target.BoundingBoxAsync())!.Height >= 44, await target.InnerTextAsync());
    }
}
