using SIJointSite.Tests.Exercises.Player.Running;
using SIJointSite.Tests.Support.Browser;

namespace SIJointSite.Tests.Exercises.Player;

/// <summary>The player is taken out of the page, and put back.</summary>
public sealed class ExerciseRemovalBrowserTests(BrowserFixture browser)
{
    private const string Remove = "() => { window.player = document.querySelector('exercise-player'); player.remove() }";
    private const string PutBack = "() => document.querySelector('main').append(player)";

    private static async Task<PlayerPage> RunningAsync(BrowserSession session)
    {
        await session.Context.AddInitScriptAsync(CueObserver.Script);
        var player = await PlayerPage.OpenReadyAsync(session, "/exercises/knee-squeeze");
        await player.Page.Locator(".si-player__cues summary").ClickAsync();
        await player.Page.GetByLabel("Voice", new() { Exact = true }).CheckAsync();
        await player.StartAsync();
        await player.RunAsync(6);
        Assert.Equal("Squeeze", await player.PhaseAsync());
        return player;
    }

    [Fact]
    public async Task Removed_InMidHold_NothingTicksSoundsSpeaksOrStaysAwake()
    {
        await using var session = await browser.OpenAsync();
        var player = await RunningAsync(session);

        await player.Page.EvaluateAsync(Remove);
        await player.RunAsync(1);
        await player.Page.EvaluateAsync("""
            () => {
              window.left = heard.map(call => call.what + ' ' + call.detail)
              heard.length = 0
              window.looks = 0
              window.number = player.querySelector('[data-part=number]').textContent
              for (const [owner, name] of [[performance, 'now'], [window, 'requestAnimationFrame'], [window, 'setInterval']]) {
                const real = owner[name].bind(owner)
                owner[name] = (...values) => { looks++; return real(...values) }
              }
            }
            """);
        await player.RunAsync(30);
        await player.Page.Keyboard.PressAsync(" ");
        await player.Page.EvaluateAsync(
            "() => ['visibilitychange', 'fullscreenchange'].forEach(type => document.dispatchEvent(new Event(type)))");
        await player.RunAsync(5);

        Assert.Equal(0, await player.Page.EvaluateAsync<int>("() => looks"));
        Assert.Equal(0, await player.Page.EvaluateAsync<int>("() => heard.length"));
        Assert.True(await player.Page.EvaluateAsync<bool>("() => number === player.querySelector('[data-part=number]').textContent"));
        var left = await player.Page.EvaluateAsync<string[]>("() => left");
        Assert.Contains("closed ", left);
        Assert.Contains("hushed ", left);
        Assert.Equal("awake off", left.Last(static call => call.StartsWith("awake", StringComparison.Ordinal)));
        session.AssertNoFaults();
    }

    [Fact]
    public async Task PutBack_AfterARemoval_GoesOnWhereItWasAndListensOnce()
    {
        await using var session = await browser.OpenAsync();
        var player = await RunningAsync(session);
        await player.Page.EvaluateAsync(Remove);
        await player.RunAsync(30);

        await player.Page.EvaluateAsync(PutBack);
        var stage = await player.StageAsync();
        await player.PressAsync("Go on");
        var held = int.Parse(await player.TextAsync("number"), System.Globalization.CultureInfo.InvariantCulture);
        await player.Page.EvaluateAsync("() => document.activeElement.blur()");
        await player.Page.Keyboard.PressAsync(" ");
        var running = await player.PhaseAsync();
        await player.Page.Keyboard.PressAsync(" ");
        var paused = await player.PhaseAsync();
        await player.Page.Keyboard.PressAsync(" ");
        await player.RunAsync(60);

        Assert.Equal("resume", stage);
        Assert.InRange(held, 3, 5);
        Assert.Equal("Get ready", running);
        Assert.Equal("Paused", paused);
        Assert.Equal("after", await player.StageAsync());
        await player.Page.Locator("[name=pain-after][value=mild]").CheckAsync();
        await player.PressAsync("Keep it in my diary");
        Assert.Equal(1, await player.Page.EvaluateAsync<int>("() => JSON.parse(localStorage['si-diary']).entries.length"));
        session.AssertNoFaults();
    }

    [Fact]
    public async Task Removed_InBigView_LeavesThePageToBeUsed()
    {
        await using var session = await browser.OpenAsync();
        var player = await RunningAsync(session);
        await player.PressAsync("Big view");

        await player.Page.EvaluateAsync(Remove);
        await player.Page.WaitForFunctionAsync("() => !document.fullscreenElement");
        var covered = await player.Page.EvaluateAsync<int>("() => document.querySelectorAll('[inert]').length");
        await player.Page.EvaluateAsync(PutBack);

        Assert.Equal(0, covered);
        Assert.Equal("resume", await player.StageAsync());
        Assert.False(await player.Page.Locator(".si-player--big").IsVisibleAsync());
    }

    [Fact]
    public async Task PutBack_BeforeAnythingWasAnswered_AsksTheQuestions()
    {
        await using var session = await browser.OpenAsync();
        var player = await PlayerPage.OpenAsync(session, "/exercises/knee-squeeze");
        await player.PressAsync("None of these");
        await player.Page.EvaluateAsync(Remove);

        await player.Page.EvaluateAsync(PutBack);
        var stage = await player.StageAsync();
        await player.PassAsync();
        await player.StartAsync();
        await player.RunAsync(60);

        Assert.Equal("gate", stage);
        Assert.Equal("after", await player.StageAsync());
        session.AssertNoFaults();
    }
}
