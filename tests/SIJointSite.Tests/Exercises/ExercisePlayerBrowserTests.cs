using System.Globalization;
using Microsoft.Playwright;
using SIJointSite.Core.Figures;
using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Exercises;

/// <summary>The player in a real browser, with a clock that the test moves.</summary>
[Collection(BrowserCollection.Name)]
public sealed class ExercisePlayerBrowserTests(BrowserFixture browser)
{
    private const int LastFrame = FigureDrawing.FrameCount - 1;

    [Fact]
    public async Task Play_WholeExerciseWithSides_CountsEveryHoldRestAndSide()
    {
        await using var session = await browser.OpenAsync();
        var player = await PlayerPage.OpenReadyAsync(session, "/exercises/single-knee-to-chest");

        await player.StartAsync();
        Assert.Equal("Get ready", await player.PhaseAsync());
        await player.RunAsync(6);
        Assert.Equal("Hold", await player.PhaseAsync());
        Assert.Contains("Repetition 1 of 2 · right side", await player.TextAsync("left"), StringComparison.Ordinal);
        await player.RunAsync(30);
        Assert.Equal("Rest", await player.PhaseAsync());
        await player.RunAsync(10);
        Assert.Equal("Hold", await player.PhaseAsync());
        await player.RunAsync(30);
        Assert.Equal("Change sides", await player.PhaseAsync());
        Assert.Contains("left side", await player.StatusAsync(), StringComparison.Ordinal);
        await player.RunAsync(8 + 30 + 10 + 30);

        Assert.Equal("after", await player.StageAsync());
        Assert.Equal("Finished. Well done.", await player.TextAsync("outcome"));
        Assert.Contains("Do half as many.", await player.Page.Locator("[data-stage-of=after]").InnerTextAsync(), StringComparison.Ordinal);
        session.AssertNoFaults();
    }

    [Fact]
    public async Task Play_HoldOfThirtySeconds_SpeaksOnlyAtItsBeginningAndTenSecondsBeforeItsEnd()
    {
        await using var session = await browser.OpenAsync();
        var player = await PlayerPage.OpenReadyAsync(session, "/exercises/single-knee-to-chest");
        await player.StartAsync();

        List<string> spoken = [];
        for (var second = 0; second < 36; second++)
        {
            await player.RunAsync(1);
            var status = await player.StatusAsync();
            if (spoken.LastOrDefault() != status)
                spoken.Add(status);
        }

        Assert.Equal(["Get ready: Single knee to chest, right side", "Hold, repetition 1", "10 seconds left", "Relax"], spoken);
    }

    [Fact]
    public async Task Play_HoldAndRest_MoveTheDrawingIntoThePositionAndBack()
    {
        await using var session = await browser.OpenAsync();
        var player = await PlayerPage.OpenReadyAsync(session, "/exercises/knee-squeeze");
        await player.StartAsync();

        var ready = await player.FrameAsync();
        List<int> frames = [];
        while (frames.LastOrDefault() < LastFrame && frames.Count < 80)
        {
            // The page's clock also follows the real one, so the test looks often instead of at one moment.
            await player.Page.Clock.RunForAsync(100);
            frames.Add(int.Parse((await player.FrameAsync())!, CultureInfo.InvariantCulture));
        }

        var holding = await player.PhaseAsync();
        await player.RunAsync(6);

        Assert.Equal("0", ready);
        Assert.Equal(frames.Order(), frames);
        Assert.Contains(frames, frame => frame is > 0 and < LastFrame);
        Assert.Equal(LastFrame, frames[^1]);
        Assert.Equal("Squeeze", holding);
        Assert.Equal("Rest", await player.PhaseAsync());
        Assert.Equal("0", await player.FrameAsync());
    }

    [Fact]
    public async Task Play_ReducedMotion_ChangesTheDrawingAtOnce()
    {
        await using var session = await browser.OpenAsync(new BrowserNewContextOptions { ReducedMotion = ReducedMotion.Reduce });
        var player = await PlayerPage.OpenReadyAsync(session, "/exercises/knee-squeeze");
        await player.StartAsync();

        await player.Page.Clock.RunForAsync(5200);

        Assert.Equal("Squeeze", await player.PhaseAsync());
        Assert.Equal($"{LastFrame}", await player.FrameAsync());
    }

    [Fact]
    public async Task Pause_AndGoOn_KeepsTheTimeLeft()
    {
        await using var session = await browser.OpenAsync();
        var player = await PlayerPage.OpenReadyAsync(session, "/exercises/single-knee-to-chest");
        await player.StartAsync();
        await player.RunAsync(15);
        await player.PressAsync("Pause");
        var before = await player.TextAsync("number");

        await player.RunAsync(60);
        var during = await player.TextAsync("number");
        await player.PressAsync("Go on");
        await player.RunAsync(5);

        Assert.Equal(before, during);
        Assert.InRange(int.Parse(before, CultureInfo.InvariantCulture) - int.Parse(await player.TextAsync("number"), CultureInfo.InvariantCulture), 4, 6);
    }

    [Fact]
    public async Task Clock_JumpsAhead_PausesAndSaysSoAndCountsNothing()
    {
        await using var session = await browser.OpenAsync();
        var player = await PlayerPage.OpenReadyAsync(session, "/exercises/single-knee-to-chest");
        await player.StartAsync();
        await player.RunAsync(8);

        await player.Page.Clock.FastForwardAsync(60_000);
        await player.RunAsync(1);

        Assert.Equal("Paused", await player.PhaseAsync());
        Assert.Contains("Nothing was counted", await player.StatusAsync(), StringComparison.Ordinal);
        Assert.Contains("Repetition 1 of 2", await player.TextAsync("left"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Player_AtThreeSixtyBySixForty_ShowsNumberPhaseAndStopOnOneScreen()
    {
        await using var session = await browser.OpenAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 360, Height = 640 } });
        var player = await PlayerPage.OpenReadyAsync(session, "/plan");

        await player.StartAsync();
        await player.RunAsync(1);

        foreach (var part in new[] { "[data-part=number]", "[data-part=phase]", "[data-action=stop]" })
        {
            var box = await player.Page.Locator(part).BoundingBoxAsync();
            Assert.True(box is { Y: >= 0 } && box.Y + box.Height <= 640, $"{part} is at {box?.Y} to {box?.Y + box?.Height}");
        }

        var skip = await player.Page.Locator("[data-action=skip]").BoundingBoxAsync();
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

    [Fact]
    public async Task Play_WholePlan_DoesEveryExerciseSideAndRepetitionInOrder()
    {
        await using var session = await browser.OpenAsync();
        var player = await PlayerPage.OpenReadyAsync(session, "/plan");
        await player.Page.EvaluateAsync("""
            () => {
              window.said = []
              const status = document.querySelector('[data-part=status]')
              new MutationObserver(() => said.push(status.textContent)).observe(status, { childList: true, characterData: true, subtree: true })
            }
            """);

        await player.StartAsync();
        await player.RunAsync(400);

        Assert.Equal("after", await player.StageAsync());
        var said = await player.Page.EvaluateAsync<string[]>("() => said");
        Assert.Equal(
            ["Get ready: Single knee to chest, right side", "Change sides: left side", "Get ready: Knees to the side, right side", "Change sides: left side", "Get ready: Knee squeeze", "Get ready: Outward push"],
            said.Where(line => line.StartsWith("Get ready", StringComparison.Ordinal) || line.StartsWith("Change", StringComparison.Ordinal)));
        Assert.Equal(2 * 2 + 2 * 3 + 5 + 5, said.Count(line => line.Contains(", repetition ", StringComparison.Ordinal)));
        Assert.Equal(2 * 1 + 2 * 2 + 4 + 4, said.Count(line => line == "Relax"));
        Assert.Equal(4, said.Count(line => line == "10 seconds left"));
        session.AssertNoFaults();
    }

    [Fact]
    public async Task NextExercise_InThePlan_LeavesTheRestOfThisOneOut()
    {
        await using var session = await browser.OpenAsync();
        var player = await PlayerPage.OpenReadyAsync(session, "/plan");
        await player.StartAsync();
        await player.RunAsync(1);

        await player.PressAsync("Next exercise");

        Assert.StartsWith("Exercise 2 of 4", await player.TextAsync("place"), StringComparison.Ordinal);
        Assert.Equal("Get ready", await player.PhaseAsync());
    }

    [Fact]
    public async Task Wall_ClockIsChanged_PausesAndSaysSo()
    {
        await using var session = await browser.OpenAsync();
        var player = await PlayerPage.OpenReadyAsync(session, "/exercises/single-knee-to-chest");
        await player.StartAsync();
        await player.RunAsync(8);

        // The steady clock of some phones stands still while they sleep; only the time of day tells.
        await player.Page.EvaluateAsync("() => { const real = Date.now; Date.now = () => real() + 60_000 }");
        await player.RunAsync(1);

        Assert.Equal("Paused", await player.PhaseAsync());
        Assert.Contains("the clock was changed", await player.TextAsync("words"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reload_InMidPlan_OffersToGoOnWhereItWas()
    {
        await using var session = await browser.OpenAsync();
        var player = await PlayerPage.OpenReadyAsync(session, "/plan");
        await player.StartAsync();
        await player.PressAsync("Next exercise");
        await player.RunAsync(20);
        await player.PressAsync("Pause");
        var left = await player.TextAsync("left");

        player = await PlayerPage.GotoAsync(session, "/plan");
        var offer = await player.TextAsync("resume");
        await player.PressAsync("Go on");

        Assert.StartsWith("You were in Knees to the side", offer, StringComparison.Ordinal);
        Assert.Equal("Paused", await player.PhaseAsync());
        Assert.Equal(left, await player.TextAsync("left"));
    }

    [Fact]
    public async Task Reload_HalfAnHourLater_AsksEverythingAgain()
    {
        await using var session = await browser.OpenAsync();
        var player = await PlayerPage.OpenReadyAsync(session, "/plan");
        await player.StartAsync();
        await player.PressAsync("Next exercise");

        await player.Page.Clock.FastForwardAsync(31 * 60_000);
        await player.Page.EvaluateAsync("() => { const kept = JSON.parse(sessionStorage['si-player-session']); kept.answeredAt -= 31 * 60_000; sessionStorage['si-player-session'] = JSON.stringify(kept) }");
        player = await PlayerPage.GotoAsync(session, "/plan");

        Assert.Equal("gate", await player.StageAsync());
    }

    [Theory]
    [InlineData(320, 568, 1)]
    [InlineData(640, 320, 1)]
    [InlineData(360, 640, 2)]
    public async Task BigView_NarrowLandscapeAndLargeText_ShowsNumberAndStopAndLeavesByEscape(int width, int height, int textSize)
    {
        await using var session = await browser.OpenAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = height } });
        var player = await PlayerPage.OpenReadyAsync(session, "/plan");
        await player.Page.EvaluateAsync("size => document.documentElement.style.fontSize = 100 * size + '%'", textSize);
        await player.StartAsync();
        await player.RunAsync(6);
        Assert.True(await player.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= window.innerWidth"), "The player is wider than the screen.");

        await player.PressAsync("Big view");
        var number = (await player.Page.Locator("[data-part=number]").BoundingBoxAsync())!;
        var stop = (await player.Page.Locator("[data-action=stop]").BoundingBoxAsync())!;
        await BrowserSession.AssertAccessibleAsync(player.Page);
        await player.Page.Keyboard.PressAsync("Escape");

        Assert.True(number.Height >= Math.Min(width, height) * .4, $"The number is {number.Height} high.");
        Assert.True(number.Y + number.Height <= height && stop.Y + stop.Height <= Math.Max(height, 640), $"The number ends at {number.Y + number.Height}, Stop at {stop.Y + stop.Height}.");
        Assert.False(await player.Page.Locator(".si-player--big").IsVisibleAsync());
        Assert.False(await player.Page.Locator("header[inert]").IsVisibleAsync());
    }

    [Fact]
    public async Task GoOn_HalfAnHourAfterTheQuestions_AsksThemAgain()
    {
        await using var session = await browser.OpenAsync();
        var player = await PlayerPage.OpenReadyAsync(session, "/plan");
        await player.StartAsync();
        await player.RunAsync(8);
        await player.PressAsync("Pause");

        await player.Page.Clock.FastForwardAsync(31 * 60_000);
        await player.PressAsync("Go on");

        Assert.Equal("gate", await player.StageAsync());
        Assert.Equal(0, await player.Page.Locator("[name=pain-before]:checked").CountAsync());
    }

    [Fact]
    public async Task Reload_OnThePageOfAnotherExercise_AsksItsQuestions()
    {
        await using var session = await browser.OpenAsync();
        var player = await PlayerPage.OpenReadyAsync(session, "/exercises/knee-squeeze");
        await player.StartAsync();
        await player.RunAsync(8);

        player = await PlayerPage.GotoAsync(session, "/exercises/pelvic-tilt");

        Assert.Equal("gate", await player.StageAsync());
    }

    [Fact]
    public async Task StartAgain_AfterARun_AsksForPainAfresh()
    {
        await using var session = await browser.OpenAsync();
        var player = await PlayerPage.OpenReadyAsync(session, "/exercises/knee-squeeze");
        await player.StartAsync();
        await player.RunAsync(60);

        await player.PressAsync("Start again");
        await player.PressAsync("None of these");
        await player.PressAsync("Continue");

        Assert.Equal("Choose how strong your pain is now.", await player.TextAsync("pain-before-error"));
    }

    [Fact]
    public async Task Skip_Everything_SaysSoAndOffersNothingToKeep()
    {
        await using var session = await browser.OpenAsync();
        var player = await PlayerPage.OpenReadyAsync(session, "/exercises/short-walk");
        await player.StartAsync();

        await player.PressAsync("Skip");
        await player.PressAsync("Skip");

        Assert.Equal("You skipped everything, so there is nothing to keep.", await player.TextAsync("outcome"));
        Assert.False(await player.Page.GetByRole(AriaRole.Button, new() { Name = "Keep it in my diary" }).IsVisibleAsync());
    }

    [Theory]
    [InlineData("/exercises/deep-breathing", "Breathe in")]
    [InlineData("/exercises/short-walk", "Walk")]
    [InlineData("/exercises/outward-push", "Push")]
    public async Task Play_ExerciseThatIsNoHold_NeverSaysHold(string path, string name)
    {
        await using var session = await browser.OpenAsync();
        var player = await PlayerPage.OpenReadyAsync(session, path);
        await player.StartAsync();
        await player.RunAsync(6);

        Assert.Equal(name, await player.PhaseAsync());
        Assert.StartsWith(name, await player.StatusAsync(), StringComparison.Ordinal);
    }
}
