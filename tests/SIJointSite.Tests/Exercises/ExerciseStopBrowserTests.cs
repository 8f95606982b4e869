using Microsoft.Playwright;
using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Exercises;

/// <summary>"Stop, it hurts": each reason leads to one next step, and what was stopped stays off.</summary>
[Collection(BrowserCollection.Name)]
public sealed class ExerciseStopBrowserTests(BrowserFixture browser)
{
    private const string Emergency = "Numb between my legs, a newly weak leg, or peeing or pooing has changed";
    private const string Nerve = "Shooting down a leg, tingling or numb";

    private static async Task<PlayerPage> StoppedAsync(BrowserSession session, string path)
    {
        var player = await PlayerPage.OpenReadyAsync(session, path);
        await player.StartAsync();
        await player.RunAsync(8);
        await player.PressAsync("Stop, it hurts");
        return player;
    }

    [Theory]
    [InlineData(Emergency, "This needs help now", true, null)]
    [InlineData("Sharp pain", "Leave this exercise out today", false, "Leave it out and go on")]
    [InlineData(Nerve, "Stop for today, and get it checked", true, "Finish for today")]
    [InlineData("Dizzy or faint", "Stay lying down until it passes", false, "Finish for today")]
    [InlineData("Just tired", "Well done for stopping in time", false, "Leave it out and go on")]
    public async Task Stop_EachReason_LeadsToOneClearNextStep(string reason, string heading, bool showsCard, string? next)
    {
        await using var session = await browser.OpenAsync();
        var player = await StoppedAsync(session, "/plan");
        await BrowserSession.AssertAccessibleAsync(player.Page);

        await player.PressAsync(reason);

        Assert.Equal(heading, await player.Page.Locator("[data-answer]:visible .si-player__answer").InnerTextAsync());
        Assert.Equal(heading, await player.Page.EvaluateAsync<string>("() => document.activeElement.textContent"));
        Assert.Equal(showsCard, await player.Page.Locator("[data-answer]:visible .si-care-card--emergency a[href='tel:999']").IsVisibleAsync());
        Assert.Equal(next is null ? [] : [next], await player.Page.Locator("[data-part=after-stop] .si-button:not(.si-button--link):visible").AllInnerTextsAsync());
        await BrowserSession.AssertAccessibleAsync(player.Page);
        session.AssertNoFaults();
    }

    [Fact]
    public async Task Stop_SharpPain_KeepsTheExerciseOffForTheSession()
    {
        await using var session = await browser.OpenAsync();
        var player = await StoppedAsync(session, "/plan");
        await player.PressAsync("Sharp pain");

        await player.PressAsync("Leave it out and go on");
        var after = await player.TextAsync("place");
        await player.PressAsync("Restart");

        Assert.Equal("Exercise 1 of 3: Knees to the side", after);
        Assert.Equal("Exercise 1 of 3: Knees to the side", await player.TextAsync("place"));
    }

    [Fact]
    public async Task Stop_SharpPain_StaysOffAfterAReload()
    {
        await using var session = await browser.OpenAsync();
        var player = await StoppedAsync(session, "/plan");
        await player.PressAsync("Sharp pain");
        await player.PressAsync("Leave it out and go on");

        player = await PlayerPage.GotoAsync(session, "/plan");
        await player.PressAsync("Go on");

        Assert.Equal("Exercise 1 of 3: Knees to the side", await player.TextAsync("place"));
    }

    [Fact]
    public async Task Stop_WhileTimeRuns_StopsTheClock()
    {
        await using var session = await browser.OpenAsync();
        var player = await StoppedAsync(session, "/plan");

        await player.RunAsync(60);

        Assert.Equal("stop", await player.StageAsync());
        Assert.Contains("Repetition 1 of 2", await player.Page.Locator("[data-part=left]").TextContentAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stop_Button_IsBiggerThanSkipAndAlwaysThere()
    {
        await using var session = await browser.OpenAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 360, Height = 640 } });
        var player = await PlayerPage.OpenReadyAsync(session, "/plan");

        var stop = (await player.Page.Locator("[data-action=stop]:visible").First.BoundingBoxAsync())!;
        var skip = (await player.Page.Locator("[data-action=skip]").BoundingBoxAsync())!;

        Assert.True(stop.Height > skip.Height && stop.Width > skip.Width);
        Assert.True(skip is { Height: >= 44, Width: >= 44 });
    }
}
