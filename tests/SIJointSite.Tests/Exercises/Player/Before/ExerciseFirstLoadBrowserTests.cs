using Microsoft.Playwright;
using SIJointSite.Tests.Support.Browser;

namespace SIJointSite.Tests.Exercises.Player.Before;

/// <summary>What comes after the questions is loaded while they are answered, and nothing begins without it.</summary>
public sealed class ExerciseFirstLoadBrowserTests(BrowserFixture browser)
{
    private const string Exercise = "/exercises/knee-squeeze";
    private const string Run = "**/js/player/run.js";

    private static Task<bool> HasLoadedAsync(IPage page, string module) => page.EvaluateAsync<bool>(
        "module => performance.getEntriesByType('resource').some(({ name }) => name.endsWith(module))", module);

    private static async Task<IPage> OpenAsync(BrowserSession session, string path = Exercise)
    {
        var page = await session.GotoAsync(path);
        await page.Locator("exercise-player:not([hidden])").WaitForAsync();
        return page;
    }

    private static async Task AnswerAsync(IPage page)
    {
        await page.Locator("[data-gate=none]").ClickAsync();
        await page.Locator("[name=fits][value=no]").CheckAsync();
        await page.Locator("[name=pain-before][value=mild]").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Continue" }).ClickAsync();
    }

    /// <summary>Lets the rest wait until this is set.</summary>
    private static async Task<TaskCompletionSource> HoldRestAsync(BrowserSession session)
    {
        TaskCompletionSource isTold = new();
        await session.Context.RouteAsync(Run, async route =>
        {
            await isTold.Task;
            await route.ContinueAsync();
        });
        return isTold;
    }

    [Fact]
    public async Task Open_NothingPressed_LoadsOnlyWhatAsksTheQuestions()
    {
        await using var session = await browser.OpenAsync();
        var page = await OpenAsync(session);
        var before = await HasLoadedAsync(page, "/player/run.js");

        await AnswerAsync(page);
        await page.Locator("[data-stage-of=play]").WaitForAsync();

        Assert.False(before);
        Assert.True(await HasLoadedAsync(page, "/player/run.js"));
        session.AssertNoFaults();
    }

    [Fact]
    public async Task Continue_RestCannotBeLoaded_SaysSoAndBeginsNothing()
    {
        await using var session = await browser.OpenAsync();
        await session.Context.RouteAsync(Run, static route => route.AbortAsync());
        var page = await OpenAsync(session);

        await AnswerAsync(page);

        await page.GetByText("A part of this page could not be loaded. Go online, then load the page again.").WaitForAsync();
        Assert.True(await page.Locator("[data-stage-of=setup]").IsVisibleAsync());
        Assert.False(await page.Locator("[data-stage-of=play]").IsVisibleAsync());
    }

    [Fact]
    public async Task Continue_PressedTwiceWhileTheRestIsLoaded_BeginsOnceItIsThere()
    {
        await using var session = await browser.OpenAsync();
        var isTold = await HoldRestAsync(session);
        var page = await OpenAsync(session);
        await AnswerAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Continue" }).ClickAsync();
        var isBusy = await page.Locator("exercise-player").GetAttributeAsync("aria-busy");
        var isBegun = await page.Locator("[data-stage-of=play]").IsVisibleAsync();

        isTold.SetResult();

        await page.Locator("[data-stage-of=play]").WaitForAsync();
        Assert.Equal("true", isBusy);
        Assert.False(isBegun);
        Assert.Null(await page.Locator("exercise-player").GetAttributeAsync("aria-busy"));
        session.AssertNoFaults();
    }

    [Fact]
    public async Task Same_PressedWhileTheRestIsLoaded_BeginsOnceItIsThere()
    {
        await using var session = await browser.OpenAsync();
        await PlayerPage.RememberAsync(session, "pain: 'mild', conditions: [], agreed: [], at: Date.now()");
        var isTold = await HoldRestAsync(session);
        var page = await OpenAsync(session);

        await page.Locator("[data-action=same]").ClickAsync();
        var isBegun = await page.Locator("[data-stage-of=play]").IsVisibleAsync();
        isTold.SetResult();

        await page.Locator("[data-stage-of=play]").WaitForAsync();
        Assert.False(isBegun);
        session.AssertNoFaults();
    }

    [Fact]
    public async Task Continue_SignToldWhileTheRestIsLoaded_BeginsNothing()
    {
        await using var session = await browser.OpenAsync();
        var isTold = await HoldRestAsync(session);
        var page = await OpenAsync(session);
        await AnswerAsync(page);

        await page.Locator("[data-stage-of=setup] [data-action=gate]").ClickAsync();
        await page.Locator("[data-gate=some]").ClickAsync();
        isTold.SetResult();
        await page.EvaluateAsync("() => import('/js/player/run.js')");

        Assert.True(await page.Locator("[data-stage-of=refused]").IsVisibleAsync());
        Assert.False(await page.Locator("[data-stage-of=play]").IsVisibleAsync());
        session.AssertNoFaults();
    }

    [Fact]
    public async Task Continue_PainSaidAnewWhileTheRestIsLoaded_CountsAsItIsSaidLast()
    {
        await using var session = await browser.OpenAsync();
        var isTold = await HoldRestAsync(session);
        var page = await OpenAsync(session);
        await AnswerAsync(page);

        await page.Locator("[name=pain-before][value=severe]").CheckAsync();
        isTold.SetResult();

        await page.Locator("[data-stage-of=refused]").WaitForAsync();
        Assert.False(await page.Locator("[data-stage-of=play]").IsVisibleAsync());
        session.AssertNoFaults();
    }

    [Fact]
    public async Task Reload_DayHasEndedAndTheRestCannotBeLoaded_OffersNothing()
    {
        await using var session = await browser.OpenAsync();
        await session.Context.AddInitScriptAsync(
            "sessionStorage['si-player-hurt'] = JSON.stringify({ version: 1, 'knee-squeeze': { reason: 'nerve', at: Date.now() } })");
        await session.Context.RouteAsync(Run, static route => route.AbortAsync());

        var page = await OpenAsync(session);

        Assert.True(await page.Locator("exercise-player [data-part=unloaded]").IsVisibleAsync());
        Assert.True(await page.Locator("exercise-player [data-answer=nerve] a[href^='tel:']").First.IsVisibleAsync());
        Assert.Equal(0, await page.Locator("exercise-player button:visible").CountAsync());
    }
}
