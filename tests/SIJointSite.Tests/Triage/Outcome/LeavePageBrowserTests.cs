using Microsoft.Playwright;
using SIJointSite.Tests.Support.Browser;

namespace SIJointSite.Tests.Triage.Outcome;

/// <summary>The quick way out, in a real browser.</summary>
public sealed class LeavePageBrowserTests(BrowserFixture browser)
{
    [Fact]
    public async Task LeaveThisPage_Pressed_TakesThePlaceOfThePage()
    {
        await using var session = await browser.OpenAsync();
        await session.Context.RouteAsync("https://www.bbc.co.uk/**", static route => route.FulfillAsync(new()
        {
            ContentType = "text/html",
            Body = "<!DOCTYPE html><title>Weather</title><h1>Weather</h1>",
        }));
        var page = await session.GotoAsync("/symptom-check");
        await page.GetByRole(AriaRole.Button, new() { Name = "Start for me" }).ClickAsync();
        session.AssertNoFaults();

        await page.GetByRole(AriaRole.Link, new() { Name = "Quick exit" }).ClickAsync();

        await Assertions.Expect(page).ToHaveTitleAsync("Weather");
        await page.GoBackAsync();
        await Assertions.Expect(page).ToHaveURLAsync(browser.Address + "/symptom-check");
    }
}
