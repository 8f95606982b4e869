using Microsoft.Playwright;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Support.Browser;

namespace SIJointSite.Tests.Clinicians;

/// <summary>The builder in a browser: how much it takes, with script and without, and what script adds.</summary>
public sealed class PlanBuilderBrowserTests(BrowserFixture browser)
{
    private const int MostPresses = 12;
    private const string ThreeExercises = "knee-squeeze.8,bridge.8,clam.left";

    private static async Task MakeThreeAsync(BuilderPage builder)
    {
        await builder.TickAsync("Knee squeeze");
        await builder.ChooseAsync("knee-squeeze.times", "8");
        await builder.TickAsync("Bridge");
        await builder.ChooseAsync("bridge.times", "8");
        await builder.TickAsync("Clam");
        await builder.ChooseAsync("clam.side", "left");
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task WithoutScript_ThreeExercisesWithDoses_TakeFewPresses(int width)
    {
        await using var session = await browser.OpenAsync(
            new BrowserNewContextOptions { JavaScriptEnabled = false, ViewportSize = new() { Width = width, Height = 800 } });
        var builder = await BuilderPage.OpenAsync(session);

        await MakeThreeAsync(builder);
        await builder.MakeAsync();

        await builder.ShowsAsync(ThreeExercises);
        Assert.InRange(builder.Presses, 1, MostPresses);
        // The plan is what is seen, not the top of the page.
        await Assertions.Expect(builder.Page.Locator("#plan-heading")).ToBeInViewportAsync();
        await builder.PressAsync("Open it as the patient sees it, or print it", AriaRole.Link);
        Assert.Contains("8 times, hold 3 seconds", await builder.Page.Locator(".si-plan").InnerTextAsync(), StringComparison.Ordinal);
        session.AssertNoFaults();
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task WithScript_ThreeExercisesWithDosesCopied_TakeFewPresses(int width)
    {
        await using var session = await browser.OpenAsync(
            new BrowserNewContextOptions { ViewportSize = new() { Width = width, Height = 800 } });
        await session.WatchClipboardAsync();
        var builder = await BuilderPage.OpenAsync(session);

        await MakeThreeAsync(builder);
        await builder.MakeAsync();
        await Assertions.Expect(builder.Page.Locator("#plan")).ToBeFocusedAsync();
        await builder.PressAsync("Copy link");

        await builder.SaysAsync("Copied.");
        Assert.InRange(builder.Presses, 1, MostPresses);
        Assert.Equal($"{browser.Address}/plan?e={ThreeExercises}",
            await BrowserSession.CopiedAsync(builder.Page));
        session.AssertNoFaults();
    }

    [Fact]
    public async Task SetToBeginWith_Copied_TakesTwoPresses()
    {
        await using var session = await browser.OpenAsync();
        await session.WatchClipboardAsync();
        var builder = await BuilderPage.OpenAsync(session);

        await builder.PressAsync("Pregnancy", AriaRole.Link);
        await builder.PressAsync("Copy link");

        await builder.SaysAsync("Copied.");
        Assert.Equal(2, builder.Presses);
        Assert.EndsWith("/plan?e=short-squeezes,sit-to-stand,short-walk",
            await BrowserSession.CopiedAsync(builder.Page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Preview_WhileChoosing_IsThePlanAndTheBrowsersBackFindsIt()
    {
        await using var session = await browser.OpenAsync();
        var builder = await BuilderPage.OpenAsync(session);

        await builder.TickAsync("Bridge");
        await builder.ShowsAsync("bridge");
        await builder.SaysAsync("The plan has 1 exercise.");
        await builder.ChooseAsync("bridge.sets", "2");
        await builder.ShowsAsync("bridge.2x5");
        Assert.Equal("2 rounds of 5, hold 3 seconds, once a day", await builder.Page.Locator(".si-builder__item p").InnerTextAsync());
        await builder.PressAsync("Open it as the patient sees it, or print it", AriaRole.Link);
        await builder.Page.GoBackAsync();

        await builder.ShowsAsync("bridge.2x5");
        Assert.True(await builder.Page.Locator("#pick-bridge").IsCheckedAsync());
        await builder.TickAsync("Bridge");
        await Assertions.Expect(builder.Page.Locator("[data-live=plan]")).ToHaveTextAsync("Nothing is ticked yet.");
        await Assertions.Expect(builder.Page.Locator("[data-part=share]")).ToBeHiddenAsync();
        session.AssertNoFaults();
    }

    [Fact]
    public async Task Moves_ByKeyboard_KeepTheFocusOnWhatMoved()
    {
        await using var session = await browser.OpenAsync();
        var builder = await BuilderPage.OpenAsync(session, "?e=bridge,clam,knee-squeeze");
        var page = builder.Page;

        await page.GetByRole(AriaRole.Button, new() { Name = "Down: Bridge" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await builder.ShowsAsync("clam,bridge,knee-squeeze");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Down: Bridge" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");

        await builder.ShowsAsync("clam,knee-squeeze,bridge");
        // It cannot go further down, so the way back has the focus.
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Up: Bridge" })).ToBeFocusedAsync();
        await builder.TickAsync("Step up");
        await builder.ShowsAsync("clam,knee-squeeze,bridge,step-up");
    }

    [Fact]
    public async Task Preview_AnswerThatComesLate_IsDropped()
    {
        await using var session = await browser.OpenAsync();
        var builder = await BuilderPage.OpenAsync(session);
        var late = new TaskCompletionSource<IRoute>();
        await builder.Page.RouteAsync(
            url => url.EndsWith("pick=bridge", StringComparison.Ordinal) || url.Contains("pick=bridge&", StringComparison.Ordinal),
            async route =>
            {
                if (!route.Request.Url.Contains("pick=clam", StringComparison.Ordinal) && late.TrySetResult(route))
                    return;
                await route.ContinueAsync();
            });

        await builder.TickAsync("Bridge");
        var held = await late.Task.WaitAsync(Wait.Patience);
        // Until it is answered nothing can be handed over.
        await Assertions.Expect(builder.Page.Locator("[data-part=share]")).ToHaveAttributeAsync("disabled", "");
        await builder.TickAsync("Clam");
        await builder.ShowsAsync("bridge,clam");
        var answered = builder.Page.WaitForResponseAsync(response => response.Url == held.Request.Url);
        await held.ContinueAsync();
        await (await answered).FinishedAsync();
        await builder.ChooseAsync("clam.side", "left");

        await builder.ShowsAsync("bridge,clam.left");
        Assert.EndsWith("bridge,clam.left", await builder.LinkAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Preview_NoConnection_SaysSoAndHandsOutNoOldLink()
    {
        await using var session = await browser.OpenAsync();
        var builder = await BuilderPage.OpenAsync(session, "?e=bridge");
        await session.Context.SetOfflineAsync(true);

        await builder.TickAsync("Clam");

        await builder.SaysAsync("The plan could not be made: is there a connection? Then press “Make the link”.");
        await Assertions.Expect(builder.Page.Locator("[data-part=share]")).ToHaveAttributeAsync("disabled", "");
        await session.Context.SetOfflineAsync(false);
        await builder.MakeAsync();
        await builder.ShowsAsync("bridge,clam");
        await Assertions.Expect(builder.Page.GetByRole(AriaRole.Button, new() { Name = "Copy link" })).ToBeEnabledAsync();
    }

    [Fact]
    public async Task Preview_TooManyTicked_SaysSoAndHandsOutNoLink()
    {
        await using var session = await browser.OpenAsync();
        var builder = await BuilderPage.OpenAsync(session, "?e=level-1,level-2,clam,step-up");
        await builder.ShowsAsync("single-knee-to-chest.10s,knee-squeeze,weight-shift,bridge.2s,sit-to-stand,clam,step-up");

        await builder.TickAsync("Figure four");
        await builder.TickAsync("Pelvic tilt");

        await Assertions.Expect(builder.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("9 are ticked. Take 1 away.");
        await Assertions.Expect(builder.Page.Locator("[data-part=share]")).ToBeHiddenAsync();
        await BrowserSession.AssertAccessibleAsync(builder.Page);
        await builder.TickAsync("Pelvic tilt");
        await Assertions.Expect(builder.Page.GetByRole(AriaRole.Alert)).ToHaveCountAsync(0);
        await Assertions.Expect(builder.Page.Locator("[data-part=share]")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("", 320, ColorScheme.Light)]
    [InlineData("", 1280, ColorScheme.Dark)]
    [InlineData("?set=thin-bones", 320, ColorScheme.Dark)]
    [InlineData("?set=standard", 1280, ColorScheme.Light)]
    [InlineData("?order=&pick=bridge&bridge.times=99&pick=x", 320, ColorScheme.Light)]
    public async Task Page_InEachState_HasNoBarriersAndFitsItsWidth(string query, int width, ColorScheme scheme)
    {
        await using var session = await browser.OpenAsync(
            new BrowserNewContextOptions { ViewportSize = new() { Width = width, Height = 800 }, ColorScheme = scheme });
        var builder = await BuilderPage.OpenAsync(session, query);

        await BrowserSession.AssertAccessibleAsync(builder.Page);
        Assert.Equal(0, await builder.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth"));
        // The plan scrolls with the page, not inside itself.
        Assert.Equal(0, await builder.Page.Locator("#plan").EvaluateAsync<int>("plan => plan.scrollHeight - plan.clientHeight"));
        session.AssertNoFaults();
    }
}
