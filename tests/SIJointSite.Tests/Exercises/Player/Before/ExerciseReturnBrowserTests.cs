using System.Globalization;
using SIJointSite.Tests.Support.Browser;

namespace SIJointSite.Tests.Exercises.Player.Before;

/// <summary>Ten seconds to the first hold: how much a newcomer and somebody who comes back read and press, and what the device
/// remembers of them.</summary>
public sealed class ExerciseReturnBrowserTests(BrowserFixture browser)
{
    private const string Same = "Same as last time, nothing new";
    private const int MostWordsOfANewcomer = 300;
    private const int MostWordsOfSomebodyWhoComesBack = 120;

    /// <summary>The words that the player shows without opening anything.</summary>
    private const string CountWords = """
        () => {
          const walker = document.createTreeWalker(document.querySelector('exercise-player'), NodeFilter.SHOW_TEXT)
          let words = 0
          while (walker.nextNode()) {
            const { parentElement, data } = walker.currentNode
            if (parentElement.closest('svg, .si-u-hidden') || !parentElement.checkVisibility({ visibilityProperty: true })) continue
            words += data.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length
          }
          return words
        }
        """;

    private static Task<int> WordsAsync(PlayerPage player) => player.Page.EvaluateAsync<int>(CountWords);

    /// <summary>Somebody whose answers are as old as this.</summary>
    private static Task RememberAsync(BrowserSession session, int daysAgo, string conditions = "", string agreed = "")
    {
        var at = DateTimeOffset.UtcNow.AddDays(-daysAgo).ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        return PlayerPage.RememberAsync(session, $"pain: 'mild', conditions: [{conditions}], agreed: [{agreed}], at: {at}");
    }

    [Theory]
    [InlineData("/plan")]
    [InlineData("/exercises/knee-squeeze")]
    [InlineData("/exercises/cross-body-rotation")]
    [InlineData("/exercises/hip-flexor-stretch")]
    [InlineData("/exercises/leg-to-side")]
    public async Task Walk_Newcomer_ReadsAtMostThreeHundredWordsToTheFirstHold(string path)
    {
        await using var session = await browser.OpenAsync();
        var player = await PlayerPage.OpenAsync(session, path);
        List<int> words = [await WordsAsync(player)];
        await player.PressAsync("None of these");
        words.Add(await WordsAsync(player));
        await player.Page.Locator("[name=fits][value=no]").CheckAsync();
        await player.Page.Locator("[name=pain-before][value=mild]").CheckAsync();
        await player.PressAsync("Continue");
        words.Add(await WordsAsync(player));

        await player.StartAsync();
        await player.RunAsync(6);

        Assert.Equal("hold", await player.Page.Locator("[data-part=clock]").GetAttributeAsync("data-phase"));
        Assert.True(words.Sum() <= MostWordsOfANewcomer, string.Join(" + ", words));
    }

    [Theory]
    [InlineData("/plan")]
    [InlineData("/exercises/knee-squeeze")]
    public async Task Walk_SomebodyWhoComesBack_PressesTwiceAndReadsAtMostOneHundredAndTwentyWords(string path)
    {
        await using var session = await browser.OpenAsync();
        await RememberAsync(session, daysAgo: 1);
        var player = await PlayerPage.OpenAsync(session, path);
        List<int> words = [await WordsAsync(player)];
        await player.PressAsync(Same);
        words.Add(await WordsAsync(player));

        await player.PressAsync("Start");
        await player.RunAsync(6);

        Assert.Equal("hold", await player.Page.Locator("[data-part=clock]").GetAttributeAsync("data-phase"));
        Assert.True(words.Sum() <= MostWordsOfSomebodyWhoComesBack, string.Join(" + ", words));
    }

    [Fact]
    public async Task Same_ShowsTheSignsAndWhatWasSaid()
    {
        await using var session = await browser.OpenAsync();
        await RememberAsync(session, daysAgo: 13, "'thin-bones'");

        var player = await PlayerPage.OpenAsync(session, "/plan");

        var said = await player.Page.Locator("[data-stage-of=same]").InnerTextAsync();
        Assert.Contains("No numbness between the legs", said, StringComparison.Ordinal);
        Assert.Contains("Last time: mild pain, thin bones.", said, StringComparison.Ordinal);
        await player.AssertAccessibleAsync();
        await player.PressAsync(Same);
        Assert.Equal("Exercise 1 of 2: Knee squeeze", await player.TextAsync("place"));
        session.AssertNoFaults();
    }

    [Theory]
    [InlineData(15, "", "")]
    [InlineData(-1, "", "")]
    [InlineData(1, "'pregnant'", "")]
    [InlineData(1, "'pregnant', 'thin-bones'", "'first pregnant'")]
    [InlineData(1, "'under-16'", "")]
    [InlineData(1, "'a condition of tomorrow'", "")]
    public async Task Same_TooOldOrNotAgreed_AsksEverything(int daysAgo, string conditions, string agreed)
    {
        await using var session = await browser.OpenAsync();
        await RememberAsync(session, daysAgo, conditions, agreed);

        var player = await PlayerPage.OpenAsync(session, "/plan");

        Assert.Equal("gate", await player.StageAsync());
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("""{"version":2,"conditions":[],"agreed":[],"known":[],"pain":"mild","at":1}""")]
    [InlineData("""{"version":1,"conditions":"all","agreed":[],"known":[],"pain":"mild","at":1}""")]
    [InlineData("""{"version":1,"conditions":[],"agreed":[],"known":[5],"pain":"mild","at":NOW}""")]
    [InlineData("""{"version":1,"conditions":[],"agreed":[],"known":[],"pain":"unheard","at":NOW}""")]
    public async Task Same_DamagedOrNewer_AsksEverythingAndRuns(string kept)
    {
        await using var session = await browser.OpenAsync();
        var player = await PlayerPage.OpenAsync(session, "/exercises/knee-squeeze");
        await player.Page.EvaluateAsync("kept => localStorage.setItem('si-about-me', kept.replace('NOW', Date.now()))", kept);

        player = await PlayerPage.GotoAsync(session, "/exercises/knee-squeeze");
        var stage = await player.StageAsync();
        await player.PassAsync();
        await player.StartAsync();
        await player.RunAsync(6);

        Assert.Equal("gate", stage);
        Assert.Equal("Squeeze", await player.PhaseAsync());
        session.AssertNoFaults();
    }

    [Fact]
    public async Task Different_AsksEverythingWithTheTicksOfLastTimeAndNoPain()
    {
        await using var session = await browser.OpenAsync();
        await RememberAsync(session, daysAgo: 1, "'thin-bones'");
        var player = await PlayerPage.OpenAsync(session, "/plan");

        await player.PressAsync("Something is new, or I am not sure");
        var stage = await player.StageAsync();
        await player.PressAsync("None of these");

        Assert.Equal("gate", stage);
        Assert.True(await player.Page.Locator("[name=condition][value=thin-bones]").IsCheckedAsync());
        Assert.Equal(0, await player.Page.Locator("[name=pain-before]:checked").CountAsync());
    }

    [Fact]
    public async Task Forget_ErasesWhatIsKept()
    {
        await using var session = await browser.OpenAsync();
        await RememberAsync(session, daysAgo: 1, "'thin-bones'");
        var player = await PlayerPage.OpenAsync(session, "/plan");

        await player.PressAsync("Forget my answers");

        Assert.Equal("gate", await player.StageAsync());
        Assert.Null(await player.Page.EvaluateAsync<string?>("() => localStorage.getItem('si-about-me')"));
    }

    [Fact]
    public async Task Remember_NotTicked_KeepsNothing()
    {
        await using var session = await browser.OpenAsync();
        var player = await PlayerPage.OpenAsync(session, "/plan");

        await player.PassAsync();
        await player.StartAsync();

        Assert.Null(await player.Page.EvaluateAsync<string?>("() => localStorage.getItem('si-about-me')"));
    }

    [Fact]
    public async Task Remember_BrowserKeepsNothing_SaysSoAndRuns()
    {
        await using var session = await browser.OpenAsync();
        await session.Context.AddInitScriptAsync(
            "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }");
        var player = await PlayerPage.OpenAsync(session, "/exercises/knee-squeeze");

        await player.PassAsync(isRemembered: true);
        await player.StartAsync();
        await player.RunAsync(6);

        Assert.Equal("Squeeze", await player.PhaseAsync());
        Assert.Contains("did not keep this", await player.TextAsync("unkept"), StringComparison.Ordinal);
        session.AssertNoFaults();
    }
}
