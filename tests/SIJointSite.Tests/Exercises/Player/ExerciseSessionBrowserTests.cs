using Microsoft.Playwright;
using SIJointSite.Tests.Support.Browser;

namespace SIJointSite.Tests.Exercises.Player;

/// <summary>What the player remembers over a reload, a break and a new start.</summary>
public sealed class ExerciseSessionBrowserTests(BrowserFixture browser)
{
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
        await player.Page.EvaluateAsync("""
            () => {
              const kept = JSON.parse(sessionStorage['si-player-session'])
              kept.answeredAt -= 31 * 60_000
              sessionStorage['si-player-session'] = JSON.stringify(kept)
            }
            """);
        player = await PlayerPage.GotoAsync(session, "/plan");

        Assert.Equal("gate", await player.StageAsync());
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
}
