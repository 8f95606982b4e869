using SIJointSite.Tests.Exercises.Player;
using SIJointSite.Tests.Support.Browser;

namespace SIJointSite.Tests.Exercises.Diary;

/// <summary>
/// What lies on the device in another format than that of today: an older one is read, a newer or damaged one is refused with
/// words or with the usual settings, never thrown and never written over. The samples are as the site wrote them.
/// </summary>
public sealed class DeviceFormatBrowserTests(BrowserFixture browser)
{
    private const string Path = "/exercises/knee-squeeze";

    // Before entries had a version. NOW and KEY stand for what differs from one visit to the next.
    private const string OldSettings = """{"tone":false,"voice":false,"vibration":true,"getReady":10}""";
    private const string OldHurt = """{"knee-squeeze":{"reason":"sharp","at":NOW}}""";
    private const string OldSession = """
        {"answeredAt":NOW,"answers":{"pain":"mild","isSevere":false,"isHalf":false,"off":[],"ways":{}},
         "machine":{"index":1,"elapsed":2000,"off":[],"reasons":[],"done":[]},"key":KEY}
        """;
    private const string OldDiary = """
        {"entries":[{"at":"2026-11-20T08:00:00.000Z","did":[{"slug":"knee-squeeze","done":5,"of":5,"reason":null}],
                     "before":"moderate","after":"mild"}]}
        """;

    /// <summary>Puts a sample on the device, then opens the page anew.</summary>
    private static async Task<PlayerPage> OpenWithAsync(BrowserSession session, string storage, string key, string sample)
    {
        var player = await PlayerPage.OpenAsync(session, Path);
        await player.Page.EvaluateAsync("""
            ([storage, name, sample]) => {
              const [{ slug, dosage }] = JSON.parse(document.querySelector('exercise-player').dataset.exercises)
              const exercises = JSON.stringify([{ slug, dosage, dose: null }])
              window[storage].setItem(name, sample.replace('NOW', Date.now()).replace('KEY', JSON.stringify(exercises)))
            }
            """, new[] { storage, key, sample });
        return await PlayerPage.GotoAsync(session, Path);
    }

    private static Task<string?> KeptAsync(PlayerPage player, string storage, string key) =>
        player.Page.EvaluateAsync<string?>("([storage, key]) => window[storage].getItem(key)", new[] { storage, key });

    [Fact]
    public async Task Kept_Anything_CarriesTheVersionOfItsFormat()
    {
        await using var session = await browser.OpenAsync();
        var player = await PlayerPage.OpenReadyAsync(session, "/plan");
        await player.Page.Locator(".si-player__cues summary").ClickAsync();
        await player.Page.GetByLabel("Tones").UncheckAsync();
        await player.StartAsync();
        await player.RunAsync(8);
        await player.PressAsync("Stop, it hurts");
        await player.PressAsync("Sharp pain");
        await player.PressAsync("Leave it out and go on");
        var versions = await player.Page.EvaluateAsync<int[]>("""
            () => [localStorage['si-player'], sessionStorage['si-player-session'], sessionStorage['si-player-hurt']]
              .map(kept => JSON.parse(kept).version)
            """);
        for (var exercise = 0; exercise < 3; exercise++)
            await player.PressAsync("Next exercise");
        await player.Page.Locator("[name=pain-after][value=mild]").CheckAsync();
        await player.PressAsync("Keep it in my diary");

        var diary = await player.Page.EvaluateAsync<int>("() => JSON.parse(localStorage['si-diary']).version");

        Assert.Equal([1, 1, 1, 1], [.. versions, diary]);
        session.AssertNoFaults();
    }

    [Fact]
    public async Task Settings_WithoutAVersion_AreRead()
    {
        await using var session = await browser.OpenAsync();

        var player = await OpenWithAsync(session, "localStorage", "si-player", OldSettings);
        await player.PassAsync();
        await player.StartAsync();

        Assert.Equal("10", await player.TextAsync("number"));
        Assert.False(await player.Page.Locator("[data-cue=tone]").IsCheckedAsync());
    }

    [Fact]
    public async Task Session_WithoutAVersion_IsOfferedToGoOn()
    {
        await using var session = await browser.OpenAsync();

        var player = await OpenWithAsync(session, "sessionStorage", "si-player-session", OldSession);
        await player.PressAsync("Go on");

        Assert.Equal("Paused", await player.PhaseAsync());
        Assert.Equal("3", await player.TextAsync("number"));
    }

    [Fact]
    public async Task Hurt_WithoutAVersion_KeepsTheExerciseOff()
    {
        await using var session = await browser.OpenAsync();

        var player = await OpenWithAsync(session, "sessionStorage", "si-player-hurt", OldHurt);
        await player.PassAsync();

        Assert.Equal("refused", await player.StageAsync());
    }

    [Fact]
    public async Task Diary_WithoutAVersion_IsReadAndGoesOn()
    {
        await using var session = await browser.OpenAsync();
        var player = await OpenWithAsync(session, "localStorage", "si-diary", OldDiary);
        await player.PassAsync();
        await player.StartAsync();
        await player.RunAsync(60);
        await player.Page.Locator("[name=pain-after][value=none]").CheckAsync();
        await player.PressAsync("Keep it in my diary");

        var page = await session.GotoAsync("/diary");
        await page.Locator("[data-part=rows] tr").First.WaitForAsync();

        Assert.Equal(2, await page.Locator("[data-part=rows] tr").CountAsync());
        Assert.Equal(1, await page.EvaluateAsync<int>("() => JSON.parse(localStorage['si-diary']).version"));
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("null")]
    [InlineData("5")]
    [InlineData("""{"version":2,"tone":false,"getReady":10}""")]
    public async Task Settings_DamagedOrNewer_AreTheUsualOnesAndNeverWrittenOver(string kept)
    {
        await using var session = await browser.OpenAsync();
        var player = await OpenWithAsync(session, "localStorage", "si-player", kept);
        await player.PassAsync();
        await player.Page.Locator(".si-player__cues summary").ClickAsync();

        var isOn = await player.Page.Locator("[data-cue=tone]").IsCheckedAsync();
        await player.Page.GetByLabel("Tones").UncheckAsync();
        await player.StartAsync();

        Assert.True(isOn);
        Assert.Equal("5", await player.TextAsync("number"));
        Assert.Equal(kept, await KeptAsync(player, "localStorage", "si-player"));
        session.AssertNoFaults();
    }

    [Fact]
    public async Task Settings_OfAWrongKind_DoNotStopTheClock()
    {
        await using var session = await browser.OpenAsync();
        var player = await OpenWithAsync(session, "localStorage", "si-player", """{"version":1,"getReady":"soon"}""");
        await player.PassAsync();
        await player.StartAsync();

        await player.RunAsync(6);

        Assert.Equal("Squeeze", await player.PhaseAsync());
    }

    [Theory]
    [InlineData("not json", true)]
    [InlineData("""{"version":2,"answeredAt":NOW,"key":KEY}""", true)]
    [InlineData("""{"version":1,"answeredAt":NOW,"key":KEY}""", false)]
    [InlineData("""{"version":1,"answeredAt":NOW,"key":KEY,"answers":{"off":5},"machine":{}}""", false)]
    [InlineData("""{"answeredAt":NOW,"key":KEY,"answers":{"off":[],"ways":{}},"machine":{"index":1,"elapsed":"long"}}""", false)]
    public async Task Session_DamagedOrNewer_AsksTheQuestionsAgain(string kept, bool isUnreadable)
    {
        await using var session = await browser.OpenAsync();
        var player = await OpenWithAsync(session, "sessionStorage", "si-player-session", kept);
        var before = await KeptAsync(player, "sessionStorage", "si-player-session");

        var stage = await player.StageAsync();
        await player.PassAsync();
        await player.StartAsync();
        await player.RunAsync(8);

        Assert.Equal("gate", stage);
        Assert.Equal("Squeeze", await player.PhaseAsync());
        Assert.Equal(isUnreadable, await KeptAsync(player, "sessionStorage", "si-player-session") == before);
        session.AssertNoFaults();
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("""{"version":2,"exercises":["knee-squeeze"]}""")]
    public async Task Hurt_DamagedOrNewer_MayBeThisExerciseSoItIsNotStarted(string kept)
    {
        await using var session = await browser.OpenAsync();
        var player = await OpenWithAsync(session, "sessionStorage", "si-player-hurt", kept);

        await player.PassAsync();

        Assert.Equal("refused", await player.StageAsync());
        var words = await player.Page.Locator("[data-refused=hurt]").InnerTextAsync();
        Assert.Contains("Leave it out until tomorrow.", words, StringComparison.Ordinal);
        Assert.Equal(kept, await KeptAsync(player, "sessionStorage", "si-player-hurt"));
        session.AssertNoFaults();
    }
}
