using System.Globalization;
using Microsoft.Playwright;
using SIJointSite.Core.Figures;
using SIJointSite.Tests.Support.Browser;

namespace SIJointSite.Tests.Exercises.Player;

/// <summary>The player in a real browser, with a clock that the test moves.</summary>
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
        var player = await PlayerPage.OpenReadyAsync(session, "/exercises/single-knee-to-chest");
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
        await player.RunAsync(32);

        Assert.Equal("0", ready);
        Assert.Equal(frames.Order(), frames);
        Assert.Contains(frames, frame => frame is > 0 and < LastFrame);
        Assert.Equal(LastFrame, frames[^1]);
        Assert.Equal("Hold", holding);
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
    public async Task Pause_InMidHoldAndGoOn_GetsReadyAgainAndKeepsTheTimeLeft()
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
        var goingOn = await player.PhaseAsync();
        await player.RunAsync(5 + 5);

        Assert.Equal(before, during);
        Assert.Equal("Get ready", goingOn);
        Assert.InRange(int.Parse(before, CultureInfo.InvariantCulture) - int.Parse(
            await player.TextAsync("number"), CultureInfo.InvariantCulture), 4, 6);
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
    public async Task Play_WholePlan_DoesEveryExerciseSideAndRepetitionInOrder()
    {
        await using var session = await browser.OpenAsync();
        var player = await PlayerPage.OpenReadyAsync(session, "/plan");
        await player.Page.EvaluateAsync("""
            () => {
              window.said = []
              const status = document.querySelector('[data-part=status]')
              new MutationObserver(() => said.push(status.textContent))
                .observe(status, { childList: true, characterData: true, subtree: true })
            }
            """);

        await player.StartAsync();
        await player.RunAsync(400);

        Assert.Equal("after", await player.StageAsync());
        var said = await player.Page.EvaluateAsync<string[]>("() => said");
        Assert.Equal(
            ["Get ready: Single knee to chest, right side", "Change sides: left side", "Get ready: Knees to the side, right side",
                "Change sides: left side", "Get ready: Knee squeeze", "Get ready: Outward push"],
            said.Where(line => line.StartsWith("Get ready", StringComparison.Ordinal)
                || line.StartsWith("Change", StringComparison.Ordinal)));
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

    [Fact]
    public async Task GetReady_ChangedInMidRun_CountsFromTheNextTime()
    {
        await using var session = await browser.OpenAsync();
        var player = await PlayerPage.OpenReadyAsync(session, "/exercises/knee-squeeze");
        await player.StartAsync();
        await player.RunAsync(6);
        await player.Page.GetByText("Sound, voice and screen").ClickAsync();

        await player.Page.GetByLabel("10 seconds").CheckAsync();
        await player.PressAsync("Restart");
        await player.StartAsync();

        Assert.Equal("Get ready", await player.PhaseAsync());
        Assert.Equal("10", await player.TextAsync("number"));
    }
}
