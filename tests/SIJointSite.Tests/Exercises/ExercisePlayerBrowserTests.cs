using System.Globalization;
using Microsoft.Playwright;
using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Exercises;

/// <summary>The player in a real browser, with a clock that the test moves.</summary>
[Collection(BrowserCollection.Name)]
public sealed class ExercisePlayerBrowserTests(BrowserFixture browser)
{
    private static async Task<IPage> OpenAsync(BrowserSession session, string path)
    {
        await session.Context.Clock.InstallAsync();
        var page = await session.GotoAsync(path);
        await page.Locator("exercise-player:not([hidden])").WaitForAsync();
        return page;
    }

    private static Task<string> PhaseAsync(IPage page) => page.Locator("[data-part=phase]").InnerTextAsync();

    private static Task<string> StatusAsync(IPage page) => page.Locator("[data-part=status]").InnerTextAsync();

    /// <summary>Lets seconds pass in the page, frame by frame, as they would on a screen that is looked at.</summary>
    private static Task RunAsync(IPage page, int seconds) => page.Clock.RunForAsync(seconds * 1000);

    [Fact]
    public async Task Play_WholeExerciseWithSides_CountsEveryHoldRestAndSide()
    {
        await using var session = await browser.OpenAsync();
        var page = await OpenAsync(session, "/exercises/single-knee-to-chest");

        await page.GetByRole(AriaRole.Button, new() { Name = "Start", Exact = true }).ClickAsync();
        Assert.Equal("Get ready", await PhaseAsync(page));
        await RunAsync(page, 6);
        Assert.Equal("Hold", await PhaseAsync(page));
        Assert.Contains("Repetition 1 of 2 · right side", await page.Locator("[data-part=left]").InnerTextAsync(), StringComparison.Ordinal);
        await RunAsync(page, 30);
        Assert.Equal("Rest", await PhaseAsync(page));
        await RunAsync(page, 10);
        Assert.Equal("Hold", await PhaseAsync(page));
        await RunAsync(page, 30);
        Assert.Equal("Change sides", await PhaseAsync(page));
        Assert.Contains("left side", await StatusAsync(page), StringComparison.Ordinal);
        await RunAsync(page, 8 + 30 + 10 + 30);

        Assert.Equal("Done", await PhaseAsync(page));
        Assert.Contains("half as many", await page.Locator("[data-part=words]").InnerTextAsync(), StringComparison.Ordinal);
        session.AssertNoFaults();
    }

    [Fact]
    public async Task Play_HoldOfThirtySeconds_SpeaksOnlyAtItsBeginningAndTenSecondsBeforeItsEnd()
    {
        await using var session = await browser.OpenAsync();
        var page = await OpenAsync(session, "/exercises/single-knee-to-chest");
        await page.GetByRole(AriaRole.Button, new() { Name = "Start", Exact = true }).ClickAsync();

        List<string> spoken = [];
        for (var second = 0; second < 36; second++)
        {
            await RunAsync(page, 1);
            var status = await StatusAsync(page);
            if (spoken.LastOrDefault() != status)
                spoken.Add(status);
        }

        Assert.Equal(["Get ready: Single knee to chest, right side", "Hold, repetition 1", "10 seconds left", "Relax"], spoken);
    }

    private static Task<string?> FrameAsync(IPage page) => page.Locator("[data-drawing]:not([hidden]) [data-frame]:not([display])").GetAttributeAsync("data-frame");

    [Fact]
    public async Task Play_HoldAndRest_MoveTheDrawingIntoThePositionAndBack()
    {
        await using var session = await browser.OpenAsync();
        var page = await OpenAsync(session, "/exercises/knee-squeeze");
        await page.GetByRole(AriaRole.Button, new() { Name = "Start", Exact = true }).ClickAsync();

        var ready = await FrameAsync(page);
        List<int> frames = [];
        while (frames.LastOrDefault() < 9 && frames.Count < 80)
        {
            // The page's clock also follows the real one, so the test looks often instead of at one moment.
            await page.Clock.RunForAsync(100);
            frames.Add(int.Parse((await FrameAsync(page))!, CultureInfo.InvariantCulture));
        }

        var holding = await PhaseAsync(page);
        await RunAsync(page, 6);

        Assert.Equal("0", ready);
        Assert.Equal(frames.Order(), frames);
        Assert.Contains(frames, frame => frame is > 0 and < 9);
        Assert.Equal(9, frames[^1]);
        Assert.Equal("Hold", holding);
        Assert.Equal("Rest", await PhaseAsync(page));
        Assert.Equal("0", await FrameAsync(page));
    }

    [Fact]
    public async Task Play_ReducedMotion_ChangesTheDrawingAtOnce()
    {
        await using var session = await browser.OpenAsync(new BrowserNewContextOptions { ReducedMotion = ReducedMotion.Reduce });
        var page = await OpenAsync(session, "/exercises/knee-squeeze");
        await page.GetByRole(AriaRole.Button, new() { Name = "Start", Exact = true }).ClickAsync();

        await page.Clock.RunForAsync(5200);

        Assert.Equal("Hold", await PhaseAsync(page));
        Assert.Equal("9", await FrameAsync(page));
    }

    [Fact]
    public async Task Pause_AndGoOn_KeepsTheTimeLeft()
    {
        await using var session = await browser.OpenAsync();
        var page = await OpenAsync(session, "/exercises/single-knee-to-chest");
        await page.GetByRole(AriaRole.Button, new() { Name = "Start", Exact = true }).ClickAsync();
        await RunAsync(page, 15);
        await page.GetByRole(AriaRole.Button, new() { Name = "Pause", Exact = true }).ClickAsync();
        var before = await page.Locator("[data-part=number]").InnerTextAsync();

        await RunAsync(page, 60);
        var during = await page.Locator("[data-part=number]").InnerTextAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Go on", Exact = true }).ClickAsync();
        await RunAsync(page, 5);

        Assert.Equal(before, during);
        Assert.InRange(int.Parse(before, CultureInfo.InvariantCulture) - int.Parse(await page.Locator("[data-part=number]").InnerTextAsync(), CultureInfo.InvariantCulture), 4, 6);
    }

    [Fact]
    public async Task Clock_JumpsAhead_PausesAndSaysSoAndCountsNothing()
    {
        await using var session = await browser.OpenAsync();
        var page = await OpenAsync(session, "/exercises/single-knee-to-chest");
        await page.GetByRole(AriaRole.Button, new() { Name = "Start", Exact = true }).ClickAsync();
        await RunAsync(page, 8);

        await page.Clock.FastForwardAsync(60_000);
        await RunAsync(page, 1);

        Assert.Equal("Paused", await PhaseAsync(page));
        Assert.Contains("Nothing was counted", await StatusAsync(page), StringComparison.Ordinal);
        Assert.Contains("Repetition 1 of 2", await page.Locator("[data-part=left]").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Sharp pain", "Leave this exercise out today.", true)]
    [InlineData("Shooting, tingling or numb", "needs a check", true)]
    [InlineData("Dizzy or faint", "Stay lying down until it passes.", true)]
    [InlineData("Just tired", "Next time do half as many.", false)]
    public async Task Stop_EachReason_LeadsToOneClearNextStep(string reason, string advice, bool showsEmergency)
    {
        await using var session = await browser.OpenAsync();
        var page = await OpenAsync(session, "/plan");
        await page.GetByRole(AriaRole.Button, new() { Name = "Start", Exact = true }).ClickAsync();
        await RunAsync(page, 8);

        await page.GetByRole(AriaRole.Button, new() { Name = "Stop, it hurts" }).ClickAsync();
        await BrowserSession.AssertAccessibleAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = reason }).ClickAsync();

        Assert.Contains(advice, await page.Locator("[data-answer]:visible").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(showsEmergency, await page.Locator(".si-player .si-care-card--emergency").IsVisibleAsync());
    }

    [Fact]
    public async Task Stop_SharpPain_KeepsTheExerciseOffForTheSession()
    {
        await using var session = await browser.OpenAsync();
        var page = await OpenAsync(session, "/plan");
        await page.GetByRole(AriaRole.Button, new() { Name = "Start", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Stop, it hurts" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Sharp pain" }).ClickAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Leave it out and go on" }).ClickAsync();
        var after = await page.Locator("[data-part=place]").InnerTextAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Restart" }).ClickAsync();

        Assert.StartsWith("Exercise 2 of 4", after, StringComparison.Ordinal);
        Assert.StartsWith("Exercise 2 of 4", await page.Locator("[data-part=place]").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Player_AtThreeSixtyBySixForty_ShowsNumberPhaseAndStopOnOneScreen()
    {
        await using var session = await browser.OpenAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 360, Height = 640 } });
        var page = await OpenAsync(session, "/plan");

        await page.GetByRole(AriaRole.Button, new() { Name = "Start", Exact = true }).ClickAsync();
        await RunAsync(page, 1);

        foreach (var part in new[] { "[data-part=number]", "[data-part=phase]", "[data-action=stop]" })
        {
            var box = await page.Locator(part).BoundingBoxAsync();
            Assert.True(box is { Y: >= 0 } && box.Y + box.Height <= 640, $"{part} is at {box?.Y} to {box?.Y + box?.Height}");
        }

        var skip = await page.Locator("[data-action=skip]").BoundingBoxAsync();
        Assert.True(skip!.Height >= 44 && skip.Width >= 44);
    }

    [Theory]
    [InlineData("/exercises", 320)]
    [InlineData("/exercises/outward-push", 320)]
    [InlineData("/plan", 320)]
    [InlineData("/exercises/knee-squeeze", 1280)]
    public async Task Pages_NarrowAndWide_AreAccessibleAndDoNotScrollSideways(string path, int width)
    {
        await using var session = await browser.OpenAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 800 } });

        var page = await session.GotoAsync(path);

        await BrowserSession.AssertAccessibleAsync(page);
        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= window.innerWidth"));
        session.AssertNoFaults();
    }
}
