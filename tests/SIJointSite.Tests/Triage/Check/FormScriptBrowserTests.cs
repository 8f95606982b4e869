using Microsoft.Playwright;
using SIJointSite.Tests.Support.Browser;

namespace SIJointSite.Tests.Triage.Check;

/// <summary>What the scripts of the form do, and that the server would say the same.</summary>
public sealed class FormScriptBrowserTests(BrowserFixture browser)
{
    [Fact]
    public async Task NoneOfThese_EveryListOfTheCheck_NeverUnticksASignOrNotSure()
    {
        await using var session = await browser.OpenAsync();
        var page = await StartAsync(session);
        for (var number = 1; number <= 8 && !page.Url.Contains("check-answers", StringComparison.Ordinal); number++)
        {
            foreach (var list in await page.Locator("[data-checklist]:has([data-exclusive])").AllAsync())
            {
                var (none, notSure, sign) =
                    (list.Locator("[data-exclusive]"), list.Locator("[data-not-sure]"), list.Locator("input").First);
                foreach (var box in new[] { notSure, sign })
                {
                    await box.CheckAsync();
                    await none.ClickAsync();
                    await Assertions.Expect(box).ToBeCheckedAsync();
                    await Assertions.Expect(none).Not.ToBeCheckedAsync();
                    await Assertions.Expect(list.Locator("[data-ticked-above]")).Not.ToBeEmptyAsync();
                    await box.UncheckAsync();
                    await none.CheckAsync();
                    await box.CheckAsync();
                    await Assertions.Expect(none).Not.ToBeCheckedAsync();
                    await box.UncheckAsync();
                }

                await none.CheckAsync();
            }

            await ChooseAsync(page, "18-to-49", "no", "under-2-weeks");
            await ContinueAsync(page);
        }

        session.AssertNoFaults();
    }

    [Fact]
    public async Task PregnancyQuestion_AgeThatDoesNotAskIt_HidesUnlessItWasAnsweredYes()
    {
        await using var session = await browser.OpenAsync();
        var page = await StartAsync(session);
        await page.Locator("#q1-none").CheckAsync();
        await page.Locator("#q2-none").CheckAsync();
        await ContinueAsync(page);
        var pregnancy = page.Locator("[data-group='pregnancy-or-birth']");

        await Assertions.Expect(pregnancy).ToBeVisibleAsync();
        await ChooseAsync(page, "65-or-over");
        await Assertions.Expect(pregnancy).ToBeHiddenAsync();
        await ChooseAsync(page, "18-to-49", "pregnant");
        await ChooseAsync(page, "65-or-over");
        await Assertions.Expect(pregnancy).ToBeVisibleAsync();
        await ContinueAsync(page);

        // The server asks on by the same rule: pregnancy was said, so its page comes next.
        await Assertions.Expect(page.Locator("input[name=screen]")).ToHaveValueAsync("pregnancy-signs");
        await page.GoBackAsync();
        await ChooseAsync(page, "no");
        await ChooseAsync(page, "65-or-over");
        await ContinueAsync(page);
        await Assertions.Expect(page.Locator("input[name=screen]")).ToHaveValueAsync("now");
        session.AssertNoFaults();
    }

    [Fact]
    public async Task FirstPage_TextAtTwiceItsSizeOnASmallPhone_DoesNotScrollSideways()
    {
        await using var session =
            await browser.OpenAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 360, Height = 740 } });
        var page = await StartAsync(session);

        await page.EvaluateAsync("() => { document.documentElement.style.fontSize = '200%' }");

        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= window.innerWidth"));
        Assert.True(await page.EvaluateAsync<bool>(
            "() => [...document.querySelectorAll('main label')].every(label => label.getBoundingClientRect().right <= window.innerWidth)"));
        await page.Locator("#q1-none").CheckAsync();
        await ContinueAsync(page, isFirst: true);
        await Assertions.Expect(page).ToHaveURLAsync(browser.Address + "/symptom-check/1#q2");
    }

    [Theory]
    [InlineData(ColorScheme.Light, true)]
    [InlineData(ColorScheme.Dark, false)]
    public async Task CloserLook_EveryLineTickedOrNotSure_IsAccessibleAndFits(ColorScheme scheme, bool ticked)
    {
        await using var session = await browser.OpenAsync(
            new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 320, Height = 568 }, ColorScheme = scheme });
        var page = await StartAsync(session);
        await page.Locator("#q1-none").CheckAsync();
        await page.Locator("#q2-none").CheckAsync();
        await ContinueAsync(page);
        await ChooseAsync(page, "50-to-59", "no");
        await ContinueAsync(page);
        foreach (var box in await page.Locator(ticked ? ".si-option-row input" : "[data-not-sure]").AllAsync())
            await box.CheckAsync();
        await page.Locator("input[value=one-leg]").CheckAsync();
        await ContinueAsync(page);

        await Assertions.Expect(page.Locator("input[name=screen]")).ToHaveValueAsync("now-closer");
        Assert.Equal(ticked, await page.Locator("details.si-unsure:not([open])").CountAsync() == 0);
        Assert.True(await page.Locator("[data-group=one-leg-kind]").IsVisibleAsync());
        await BrowserSession.AssertAccessibleAsync(page);
        await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(part => { part.open = true })");
        await BrowserSession.AssertAccessibleAsync(page);
        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= window.innerWidth"));
        session.AssertNoFaults();
    }

    private static async Task<IPage> StartAsync(BrowserSession session)
    {
        var page = await session.GotoAsync("/symptom-check");
        await page.GetByRole(AriaRole.Button, new() { Name = "Start for me" }).ClickAsync();
        return page;
    }

    private static async Task ChooseAsync(IPage page, params string[] values)
    {
        foreach (var value in values)
        {
            var choice = page.Locator($"input[type=radio][value='{value}']");
            if (await choice.CountAsync() > 0)
                await choice.CheckAsync();
        }
    }

    private static async Task ContinueAsync(IPage page, bool isFirst = false)
    {
        var buttons = page.GetByRole(AriaRole.Button, new() { Name = "Continue" });
        await BrowserSession.LeaveAsync(page, () => (isFirst ? buttons.First : buttons.Last).ClickAsync());
    }
}
