using System.Text.Json;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Support.Browser;

namespace SIJointSite.Tests.Exercises.Player.Running;

/// <summary>Tones, voice, vibration and the lock of the screen, observed at the browser's own interfaces, and their times.</summary>
public sealed class ExerciseCuesBrowserTests(BrowserFixture browser)
{
    private sealed record Heard(string What, string Detail, double At);

    private static async Task<PlayerPage> OpenAsync(BrowserSession session, string path, string more = "")
    {
        await session.Context.AddInitScriptAsync($"{CueObserver.Script}\n{more}");
        var player = await PlayerPage.OpenReadyAsync(session, path);
        await player.Page.Locator(".si-player__cues summary").ClickAsync();
        return player;
    }

    private static async Task<IReadOnlyList<Heard>> HeardAsync(PlayerPage player, string what)
    {
        var json = await player.Page.EvaluateAsync<JsonElement>("() => heard");
        return [.. json.EnumerateArray()
            .Select(call => new Heard(
                call.GetProperty("what").GetString()!, call.GetProperty("detail").GetString()!, call.GetProperty("at").GetDouble()))
            .Where(call => call.What == what)];
    }

    /// <summary>The first note of a hold, and of a rest, that follow in a leaflet of 30 seconds: the two hold notes differ in their second
    /// note.</summary>
    private static double HoldSecondsOf(IReadOnlyList<Heard> tones)
    {
        var hold = tones.First(tone => tone.Detail == "1047").At - 130;
        var rest = tones.First(tone => tone.Detail == "523" && tone.At > hold).At - 130;
        return (rest - hold) / 1000;
    }

    [Fact]
    public async Task Tones_HoldOfThirtySeconds_AreThirtySecondsApart()
    {
        await using var session = await browser.OpenAsync();
        var player = await OpenAsync(session, "/exercises/single-knee-to-chest");
        await player.Page.EvaluateAsync("""
            () => {
              window.seen = []
              const phase = document.querySelector('[data-part=phase]')
              new MutationObserver(() => seen.push([phase.textContent, performance.now()]))
                .observe(phase, { childList: true, characterData: true, subtree: true })
            }
            """);

        await player.StartAsync();
        await player.RunAsync(40);

        Assert.InRange(HoldSecondsOf(await HeardAsync(player, "tone")), 29.9, 30.1);
        var onScreen = await player.Page.EvaluateAsync<double>(
            "() => seen.find(([name]) => name === 'Rest')[1] - seen.find(([name]) => name === 'Hold')[1]");
        Assert.InRange(onScreen, 29_900, 30_100);
    }

    [Fact]
    public async Task Tones_TabIsThrottled_AreStillOnTime()
    {
        await using var session = await browser.OpenAsync();
        var player = await OpenAsync(session, "/exercises/single-knee-to-chest");
        await player.StartAsync();

        // A tab out of sight draws no frames and wakes its timers about once a second.
        for (var second = 0; second < 44; second++)
            await player.Page.Clock.FastForwardAsync(970);

        Assert.InRange(HoldSecondsOf(await HeardAsync(player, "tone")), 29.9, 30.1);
        Assert.Equal("Rest", await player.PhaseAsync());
    }

    [Fact]
    public async Task Tones_LastHoldEnds_SoundToTheirEnd()
    {
        await using var session = await browser.OpenAsync();
        var player = await OpenAsync(session, "/exercises/knee-squeeze");

        await player.StartAsync();
        await player.RunAsync(60);

        Assert.Equal("after", await player.StageAsync());
        // 659 is a note of the end alone.
        Assert.Contains(await HeardAsync(player, "tone"), static tone => tone.Detail == "659");
        Assert.DoesNotContain(await HeardAsync(player, "silenced"), static tone => tone.Detail == "659");
    }

    [Fact]
    public async Task Tones_Pause_SilencesWhatWasPlanned()
    {
        await using var session = await browser.OpenAsync();
        var player = await OpenAsync(session, "/exercises/knee-squeeze");
        await player.StartAsync();
        await player.RunAsync(3.8);

        await player.PressAsync("Pause");

        var planned = await HeardAsync(player, "tone");
        var silenced = await HeardAsync(player, "silenced");
        var now = await player.Page.EvaluateAsync<double>("() => performance.now()");
        Assert.NotEmpty(silenced);
        Assert.Empty(planned.Where(tone => tone.At > now).Select(tone => (tone.Detail, tone.At))
            .Except(silenced.Select(tone => (tone.Detail, tone.At))));
    }

    [Fact]
    public async Task Voice_SwitchedOn_NamesExerciseSideRepetitionAndWhatToDoWithTheDevicesOwnVoice()
    {
        await using var session = await browser.OpenAsync();
        var player = await OpenAsync(session, "/exercises/single-knee-to-chest");
        await player.Page.GetByLabel("Voice", new() { Exact = true }).CheckAsync();

        await player.StartAsync();
        await player.RunAsync(37);

        var said = (await HeardAsync(player, "speak")).Select(call => call.Detail).ToList();
        Assert.StartsWith("own: Ready. Single knee to chest. right side. Lie on your back", said[0], StringComparison.Ordinal);
        Assert.Equal(
            ["own: Hold. Knee in, breathe slowly. right side. Repetition 1 of 2", "own: Ten seconds left", "own: Relax"], said[1..]);
    }

    [Fact]
    public async Task Voice_NewExercise_SaysHowToDoIt()
    {
        await using var session = await browser.OpenAsync();
        await session.Context.AddInitScriptAsync(
            CueObserver.Script + "\nlocalStorage['si-player'] = JSON.stringify({ version: 1, voice: true })");
        var player = await PlayerPage.OpenAsync(session, "/exercises/knee-squeeze");

        await player.PassAsync();

        var said = Assert.Single(await HeardAsync(player, "speak")).Detail;
        Assert.StartsWith("own: Knee squeeze.", said, StringComparison.Ordinal);
        Assert.Contains(RealContent.Current.Exercises.Find("knee-squeeze")!.Steps[0].TrimEnd('.'), said, StringComparison.Ordinal);
        Assert.EndsWith("I am ready", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("interrupted", "statechange")]
    [InlineData("suspended", "statechange")]
    [InlineData("interrupted", "visibilitychange")]
    [InlineData("interrupted", "press")]
    public async Task Tones_ACallTookTheSound_ComeBack(string state, string how)
    {
        await using var session = await browser.OpenAsync();
        var player = await OpenAsync(session, "/exercises/knee-squeeze", "const first = AudioContext; window.AudioContext = "
            + "class extends first { constructor() { super(); window.audio = this } "
            + "addEventListener(type, heard) { this.heard = heard } }");
        await player.StartAsync();
        await player.RunAsync(1);

        await player.Page.EvaluateAsync($"() => {{ audio.state = '{state}' }}");
        await player.RunAsync(1);
        await player.Page.EvaluateAsync(how switch
        {
            "statechange" => "() => audio.heard()",
            "visibilitychange" => "() => document.dispatchEvent(new Event('visibilitychange'))",
            _ => "() => document.querySelector('[data-action=test]').click()",
        });
        await player.RunAsync(6);

        Assert.Equal("running", await player.Page.EvaluateAsync<string>("() => audio.state"));
        Assert.Contains(await HeardAsync(player, "tone"), static tone => tone.Detail == "1047");
    }

    [Fact]
    public async Task Voice_OnlyFromTheInternet_StaysOff()
    {
        await using var session = await browser.OpenAsync();

        var player = await OpenAsync(session, "/exercises/knee-squeeze", "voices.pop()");

        Assert.True(await player.Page.GetByLabel("Voice", new() { Exact = true }).IsDisabledAsync());
        Assert.Contains("would send words to others", await player.TextAsync("no-voice"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Vibration_HoldAndRest_BuzzDifferently()
    {
        await using var session = await browser.OpenAsync();
        var player = await OpenAsync(session, "/exercises/knee-squeeze");

        await player.StartAsync();
        await player.RunAsync(11);

        Assert.Equal(["180", "60,60,60"], (await HeardAsync(player, "vibrate")).Select(call => call.Detail));
    }

    [Fact]
    public async Task Screen_DuringASet_StaysOnAndMayGoDarkAfterIt()
    {
        await using var session = await browser.OpenAsync();
        var player = await OpenAsync(session, "/exercises/knee-squeeze");

        await player.StartAsync();
        await player.RunAsync(3);
        var during = (await HeardAsync(player, "awake")).Select(call => call.Detail).ToList();
        await player.PressAsync("Restart");

        Assert.Equal("on", during[^1]);
        Assert.Equal("off", (await HeardAsync(player, "awake"))[^1].Detail);
    }

    [Fact]
    public async Task Switches_ChangedAndReloaded_AreKeptOnTheDevice()
    {
        await using var session = await browser.OpenAsync();
        var player = await OpenAsync(session, "/exercises/knee-squeeze");
        await player.Page.GetByLabel("Tones").UncheckAsync();
        await player.Page.GetByLabel("10 seconds").CheckAsync();

        player = await PlayerPage.GotoAsync(session, "/exercises/knee-squeeze");
        await player.PassAsync();
        await player.StartAsync();
        await player.RunAsync(8);

        Assert.Equal("Get ready", await player.PhaseAsync());
        Assert.Empty(await HeardAsync(player, "tone"));
        Assert.False(await player.Page.Locator("[data-cue=tone]").IsCheckedAsync());
    }

    [Fact]
    public async Task TestSound_TonesSwitchedOff_IsHeardAllTheSame()
    {
        await using var session = await browser.OpenAsync();
        var player = await OpenAsync(session, "/exercises/knee-squeeze");
        await player.Page.GetByLabel("Tones").UncheckAsync();

        await player.PressAsync("Test sound");

        Assert.Equal(["784", "1047"], (await HeardAsync(player, "tone")).Select(call => call.Detail));
    }
}
