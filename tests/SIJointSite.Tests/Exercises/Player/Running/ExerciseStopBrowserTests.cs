using Microsoft.Playwright;
using SIJointSite.Tests.Support.Browser;

namespace SIJointSite.Tests.Exercises.Player.Running;

/// <summary>"Stop, it hurts": each reason leads to one next step, and what was stopped stays off.</summary>
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
    [InlineData("Sharp pain", "Leave this exercise out today", false, "Leave it out and go on, Finish for today")]
    [InlineData(Nerve, "Stop for today, and get it checked", true, "Finish for today")]
    [InlineData("Dizzy or faint", "Sit or lie down until it passes", false, "Finish for today")]
    [InlineData("My usual ache got worse", "Leave it out today, and do less next time", false, "Leave it out and go on, Finish for today")]
    [InlineData("Just tired", "Well done for stopping in time", false, "Leave it out and go on, Finish for today")]
    public async Task Stop_EachReason_LeadsToOneClearNextStep(string reason, string heading, bool showsCard, string? next)
    {
        await using var session = await browser.OpenAsync();
        var player = await StoppedAsync(session, "/plan");

        await player.PressAsync(reason);

        Assert.Equal(heading, await player.Page.Locator("[data-answer]:visible .si-player__answer").InnerTextAsync());
        Assert.Equal(heading, await player.Page.EvaluateAsync<string>("() => document.activeElement.textContent"));
        Assert.Equal(showsCard,
            await player.Page.Locator("[data-answer]:visible .si-care-card--emergency .si-button[href='tel:999']").IsVisibleAsync());
        Assert.Equal(next?.Split(", ") ?? [],
            await player.Page.Locator("[data-part=after-stop] .si-button:not(.si-button--link):visible").AllInnerTextsAsync());
        await player.AssertAccessibleAsync();
        session.AssertNoFaults();
    }

    [Fact]
    public async Task Stop_SharpPain_KeepsTheExerciseOffForTheSession()
    {
        await using var session = await browser.OpenAsync();
        var player = await StoppedAsync(session, "/plan");
        await player.AssertAccessibleAsync();
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
    public async Task Stop_NoReasonAndReload_LeavesTheExerciseOut()
    {
        await using var session = await browser.OpenAsync();
        await StoppedAsync(session, "/plan");

        var player = await PlayerPage.GotoAsync(session, "/plan");
        var stage = await player.StageAsync();
        await player.PassAsync();

        Assert.Equal("gate", stage);
        Assert.Equal("Exercise 1 of 3: Knees to the side", await player.TextAsync("place"));
    }

    [Fact]
    public async Task Stop_OnlyExerciseAndReload_IsNotStartedAgainToday()
    {
        await using var session = await browser.OpenAsync();
        var player = await StoppedAsync(session, "/exercises/knee-squeeze");
        await player.PressAsync("Sharp pain");

        player = await PlayerPage.GotoAsync(session, "/exercises/knee-squeeze");
        await player.PassAsync();

        Assert.Equal("refused", await player.StageAsync());
        Assert.Contains("You stopped this exercise today because it hurt.",
            await player.Page.Locator("[data-stage-of=refused]").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Emergency, "This needs help now")]
    [InlineData(Nerve, "Stop for today, and get it checked")]
    [InlineData("Dizzy or faint", "Sit or lie down until it passes")]
    public async Task Stop_ReasonThatEndsTheDayAndReload_AsksAgainAndOffersNoStart(string reason, string heading)
    {
        await using var session = await browser.OpenAsync();
        var player = await StoppedAsync(session, "/plan");
        await player.PressAsync(reason);

        player = await PlayerPage.GotoAsync(session, "/exercises/knee-squeeze");
        var asked = await player.TextAsync("still");
        await player.AssertAccessibleAsync();
        await player.PressAsync("Yes, it is");

        Assert.Contains(reason, asked, StringComparison.Ordinal);
        Assert.Contains("Is it still true?", asked, StringComparison.Ordinal);
        Assert.Equal("stop", await player.StageAsync());
        Assert.Equal(heading, await player.Page.Locator("[data-answer]:visible .si-player__answer").InnerTextAsync());
        Assert.Empty(await player.Page.Locator("[data-part=after-stop] .si-button:not(.si-button--link):visible").AllInnerTextsAsync());
    }

    [Fact]
    public async Task Stop_EmergencyByASlipAndReload_LeadsBackToTheQuestionAndToTheExercises()
    {
        await using var session = await browser.OpenAsync();
        var player = await StoppedAsync(session, "/exercises/knee-squeeze");
        await player.PressAsync(Emergency);

        player = await PlayerPage.GotoAsync(session, "/exercises/knee-squeeze");
        await player.PressAsync("I pressed it by mistake");
        var why = await player.TextAsync("stop-heading");
        await player.PressAsync("I pressed it by mistake");
        await player.PassAsync();

        Assert.Equal("Stopped. What do you feel?", why);
        Assert.Equal("play", await player.StageAsync());
        session.AssertNoFaults();
    }

    [Fact]
    public async Task Stop_EmergencyByASlipAndReload_MayBecomeAnotherReason()
    {
        await using var session = await browser.OpenAsync();
        var player = await StoppedAsync(session, "/plan");
        await player.PressAsync(Emergency);

        player = await PlayerPage.GotoAsync(session, "/plan");
        await player.PressAsync("I pressed it by mistake");
        await player.PressAsync("Just tired");
        await player.PressAsync("Leave it out and go on");
        await player.PassAsync();

        Assert.Equal("Exercise 1 of 3: Knees to the side", await player.TextAsync("place"));
    }

    [Fact]
    public async Task Stop_EmergencyByASlipAndNoAnswer_StillCountsAsHurt()
    {
        await using var session = await browser.OpenAsync();
        var player = await StoppedAsync(session, "/exercises/knee-squeeze");
        await player.PressAsync(Emergency);
        player = await PlayerPage.GotoAsync(session, "/exercises/knee-squeeze");
        await player.PressAsync("I pressed it by mistake");

        player = await PlayerPage.GotoAsync(session, "/exercises/knee-squeeze");
        await player.PassAsync();

        Assert.Equal("refused", await player.StageAsync());
    }

    [Fact]
    public async Task Stop_Nerve_FinishesWithItsAdviceAndNotWithTheNextDayRule()
    {
        await using var session = await browser.OpenAsync();
        var player = await StoppedAsync(session, "/plan");
        await player.PressAsync(Nerve);

        await player.PressAsync("Finish for today");

        Assert.Contains("needs a check", await player.TextAsync("outcome"), StringComparison.Ordinal);
        Assert.True(await player.Page.Locator("[data-part=outcome] a[href='/symptom-check']").IsVisibleAsync());
        Assert.False(await player.Page.Locator("[data-part=next-day]").IsVisibleAsync());
        Assert.False(await player.Page.GetByRole(AriaRole.Button, new() { Name = "Start again" }).IsVisibleAsync());
    }

    [Fact]
    public async Task Stop_SharpPainAndFinish_SaysItsAdviceAgainAndNotWellDone()
    {
        await using var session = await browser.OpenAsync();
        var player = await StoppedAsync(session, "/plan");
        await player.PressAsync("Sharp pain");

        await player.PressAsync("Finish for today");

        Assert.StartsWith("Leave this exercise out today", await player.TextAsync("outcome"), StringComparison.Ordinal);
        Assert.False(await player.Page.Locator("[data-part=next-day]").IsVisibleAsync());
    }

    [Fact]
    public async Task Stop_ByMistake_GoesOnWhereItWas()
    {
        await using var session = await browser.OpenAsync();
        var player = await StoppedAsync(session, "/plan");

        await player.PressAsync("I pressed it by mistake");

        Assert.Equal("play", await player.StageAsync());
        Assert.Equal("Paused", await player.PhaseAsync());
        Assert.Equal("Exercise 1 of 4: Single knee to chest", await player.TextAsync("place"));
    }
}
