using Microsoft.Playwright;
using SIJointSite.Core.Figures;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Support.Browser;

namespace SIJointSite.Tests.Exercises.Player.Before;

/// <summary>What is new to a person is shown before any clock runs, and waits until they are ready.</summary>
public sealed class ExerciseHowBrowserTests(BrowserFixture browser)
{
    private const int LastFrame = FigureDrawing.FrameCount - 1;

    /// <summary>At an exercise that this person never did.</summary>
    private static async Task<PlayerPage> OpenNewAsync(BrowserSession session, string path, bool isRemembered = false)
    {
        var player = await PlayerPage.OpenAsync(session, path);
        await player.PassAsync(isRemembered: isRemembered);
        return player;
    }

    private static Task<string> ButtonAsync(PlayerPage player) => player.Page.Locator("[data-action=toggle]").InnerTextAsync();

    [Fact]
    public async Task How_NewExercise_ShowsStepsAndWhatToFetchAndLetsNoTimePass()
    {
        await using var session = await browser.OpenAsync();
        var player = await OpenNewAsync(session, "/exercises/knee-squeeze");
        var exercise = RealContent.Current.Exercises.Find("knee-squeeze")!;
        await player.RunAsync(60);

        var how = player.Page.Locator(".si-player__how:visible");
        var steps = await how.Locator("li").AllInnerTextsAsync();

        Assert.InRange(steps.Count, 2, 3);
        Assert.Equal(exercise.Steps.Take(steps.Count), steps);
        Assert.Contains($"You need: {exercise.Equipment}", await how.InnerTextAsync(), StringComparison.Ordinal);
        Assert.False(await player.Page.Locator("[data-part=number]").IsVisibleAsync());
        Assert.Contains(exercise.Steps[0], await player.StatusAsync(), StringComparison.Ordinal);
        Assert.Equal("I am ready", await ButtonAsync(player));
        await player.StartAsync();
        Assert.Equal("Get ready", await player.PhaseAsync());
        Assert.Equal("5", await player.TextAsync("number"));
        await player.AssertAccessibleAsync();
        session.AssertNoFaults();
    }

    [Fact]
    public async Task How_NewExercise_LoopsBetweenStartAndEnd()
    {
        await using var session = await browser.OpenAsync();
        var player = await OpenNewAsync(session, "/exercises/single-knee-to-chest");

        List<string?> frames = [];
        for (var look = 0; look < 90; look++)
        {
            await player.Page.Clock.RunForAsync(50);
            frames.Add(await player.FrameAsync());
        }

        Assert.Contains($"{LastFrame}", frames);
        var end = frames.IndexOf($"{LastFrame}");
        Assert.Contains("0", frames[..end]);
        Assert.Contains("0", frames[end..]);
        Assert.True(frames.Distinct().Count() > 3, $"only {string.Join(' ', frames.Distinct())}");
    }

    [Fact]
    public async Task How_ReducedMotion_ShowsStartAndEndSideBySideUntilReady()
    {
        await using var session = await browser.OpenAsync(new BrowserNewContextOptions { ReducedMotion = ReducedMotion.Reduce });
        var player = await OpenNewAsync(session, "/exercises/knee-squeeze");
        var shown = player.Page.Locator("[data-drawing]:not([hidden]) [data-way]:not([hidden]) [data-frame]:not([display])");

        var pair = await shown.EvaluateAllAsync<string[]>("frames => frames.map(frame => frame.dataset.frame)");
        await player.StartAsync();

        Assert.Equal(["0", $"{LastFrame}"], pair);
        Assert.Equal(1, await shown.CountAsync());
        await player.AssertAccessibleAsync();
    }

    [Fact]
    public async Task How_NextExerciseOfThePlan_WaitsToo()
    {
        await using var session = await browser.OpenAsync();
        var player = await OpenNewAsync(session, "/plan");
        await player.StartAsync();
        await player.RunAsync(4);

        await player.PressAsync("Next exercise");
        await player.RunAsync(30);

        Assert.Equal("Exercise 2 of 4: Knees to the side", await player.TextAsync("place"));
        Assert.Equal("I am ready", await ButtonAsync(player));
        await player.StartAsync();
        await player.RunAsync(6);
        Assert.Equal("Hold", await player.PhaseAsync());
    }

    [Fact]
    public async Task How_LastHoldEndsByItself_ShowsTheNextOneAndStopsTheClock()
    {
        await using var session = await browser.OpenAsync();
        var player = await OpenNewAsync(session, "/plan");
        await player.StartAsync();

        await player.RunAsync(5 + (2 * 30) + 10 + 8 + (2 * 30) + 10 + 60);

        Assert.Equal("Exercise 2 of 4: Knees to the side", await player.TextAsync("place"));
        Assert.Equal("I am ready", await ButtonAsync(player));
    }

    [Fact]
    public async Task How_SeenOnceAndRemembered_IsNotShownAgain()
    {
        await using var session = await browser.OpenAsync();
        var player = await OpenNewAsync(session, "/exercises/knee-squeeze", isRemembered: true);
        await player.StartAsync();

        await player.Page.EvaluateAsync("() => sessionStorage.clear()");
        player = await PlayerPage.GotoAsync(session, "/exercises/knee-squeeze");
        await player.PressAsync("Same as last time, nothing new");

        Assert.Equal("Start", await ButtonAsync(player));
        Assert.Equal("Ready", await player.PhaseAsync());
    }

    [Fact]
    public async Task How_ReloadBeforeReady_IsShownAgain()
    {
        await using var session = await browser.OpenAsync();
        var player = await OpenNewAsync(session, "/plan");
        await player.StartAsync();
        await player.PressAsync("Next exercise");

        player = await PlayerPage.GotoAsync(session, "/plan");
        await player.PressAsync("Go on");

        Assert.Equal("I am ready", await ButtonAsync(player));
        Assert.Equal("Exercise 2 of 4: Knees to the side", await player.TextAsync("place"));
    }

    [Fact]
    public async Task How_OnAChair_SaysThatWayAndNotTheUsualOne()
    {
        await using var session = await browser.OpenAsync();
        var player = await PlayerPage.OpenAsync(session, "/exercises/single-knee-to-chest");
        await player.PressAsync("None of these");
        await player.Page.Locator("[name=fits][value=yes]").CheckAsync();
        await player.Page.Locator("[name=condition][value=pregnant]").CheckAsync();
        await player.Page.GetByLabel("They know these exercises, and have agreed").CheckAsync();
        await player.Page.Locator("[name=pain-before][value=mild]").CheckAsync();

        await player.PressAsync("Continue");

        var chair = RealContent.Current.Exercises.Find("single-knee-to-chest")!.Versions.Single(version => version.Title == "On a chair");
        Assert.Equal([chair.Position!, chair.HoldWords!], await player.Page.Locator(".si-player__how:visible li").AllInnerTextsAsync());
    }
}
