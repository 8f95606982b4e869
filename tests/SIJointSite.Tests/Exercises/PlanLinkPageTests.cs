using System.Net;
using Microsoft.Playwright;
using SIJointSite.Tests.Exercises.Player;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Support.Browser;

namespace SIJointSite.Tests.Exercises;

/// <summary>The plan that an address holds: what is shown, and what is played.</summary>
public sealed class PlanLinkPageTests(SharedSite site, BrowserFixture browser)
{
    private async Task<string> GetAsync(string query)
    {
        using var client = site.CreateClient();
        using var answer = await client.GetAsync($"/plan{query}");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Get_PlanOfOnesOwn_ShowsItsExercisesWithTheirDosesAlone()
    {
        var page = await GetAsync("?e=bridge.2x8.5s,single-knee-to-chest.left");

        Assert.Contains("Your exercises, guided", page, StringComparison.Ordinal);
        Assert.Contains("2 rounds of 8, hold 5 seconds", page, StringComparison.Ordinal);
        Assert.Contains("2 times, hold 30 seconds, left side only", page, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"/exercises/knee-squeeze\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?e=bridge.99", "Bridge: “99” cannot be chosen here. The nearest that can stands below.")]
    [InlineData("?e=bridge.often", "Bridge: “often” is no dose. It is left out.")]
    [InlineData("?e=bridge,handstand", "“handstand”: we have no such exercise or level. It is left out.")]
    [InlineData("?e=bridge,bridge", "Bridge is there twice. Once is enough.")]
    public async Task Get_NotAsItStands_SaysWhatWasDone(string query, string note) =>
        Assert.Contains(note, await GetAsync(query), StringComparison.Ordinal);

    /// <summary>Each is a plan all the same, the nearest safe one.</summary>
    [Theory]
    [InlineData("?e=bridge.%D9%A8", "8 times, hold 3 seconds, once a day")]
    [InlineData("?e=bridge.%EF%BC%92%C3%978", "2 rounds of 8, hold 3 seconds, once a day")]
    [InlineData("?e=bridge.8&e=clam.left", "5 times, hold 2 seconds, left side only, once a day")]
    [InlineData("?e=bridge.8,%zz,%", "8 times, hold 3 seconds, once a day")]
    [InlineData("?e=bridge.-8.5s", "5 times, hold 5 seconds, once a day")]
    [InlineData("?e=bridge.0", "3 times, hold 3 seconds, once a day")]
    [InlineData("?e=bridge.9999x9999.9999s", "3 rounds of 12, hold 5 seconds, once a day")]
    [InlineData("?e=level-3", "2 rounds of 8, hold 2 seconds, once a day")]
    [InlineData("?e=bridge.8.3w", "8 times, hold 3 seconds, 3 days a week")]
    [InlineData("?e=knee-squeeze.1d", "5 times, squeeze 5 seconds, about 20% effort, once a day")]
    [InlineData("?e=one-leg-bridge.1d", "5 times each side, hold 3 seconds, every second day")]
    [InlineData("?e=bridge.8%00,clam", "Clam")]
    public async Task Get_OddPlan_IsTheNearestSafeOne(string query, string words) =>
        Assert.Contains(words, await GetAsync(query), StringComparison.Ordinal);

    [Fact]
    public async Task Get_PlanOfTenThousandLettersWithAPublicAddress_IsShownAndItsCodeHoldsWhatIsShown()
    {
        using var own = new SiteFactory { Settings = { ["Site:PublicAddress"] = "https://clinic.example" } };
        using var client = own.CreateBrowser();

        var page = await client.GetHtmlAsync("/plan?e=bridge.8," + string.Concat(Enumerable.Repeat("%22%3Cb%3E,", 1_000)));

        Assert.Contains("longer than any plan", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            QrCells.Of("https://clinic.example/plan?e=bridge.8"), QrCells.Drawn(page.QuerySelector(".si-qr path")!.GetAttribute("d")!));
    }

    [Theory]
    [InlineData("?e=handstand", true)]
    [InlineData("?e=handstand,bridge", false)]
    public async Task Get_LinkWithoutAnyPlan_SaysToAskBeforeTheStandardOneIsTaken(string query, bool isNone) =>
        Assert.Equal(isNone, (await GetAsync(query)).Contains("ask whoever gave it to you before you start", StringComparison.Ordinal));

    /// <summary>Over a socket: the server itself refuses a longer line, and has no words for it.</summary>
    [Theory]
    [InlineData("/plan")]
    [InlineData("/clinicians/plan-builder")]
    public async Task Get_TenThousandLetters_IsAnsweredInWords(string path)
    {
        using var client = new HttpClient { BaseAddress = new Uri(browser.Address) };

        using var answer = await client.GetAsync($"{path}?e=bridge.8,{new string('a', 10 * 1024)}");

        Assert.Contains(answer.StatusCode, new[] { HttpStatusCode.OK, HttpStatusCode.BadRequest });
        Assert.Contains("longer than any plan", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?e=")]
    [InlineData("?e=%00%ff")]
    [InlineData("?e=handstand")]
    [InlineData("?x=bridge")]
    public async Task Get_NoPlanInIt_IsTheStandardPlan(string query)
    {
        var page = await GetAsync(query);

        Assert.Contains("All four exercises, guided", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/exercises/knee-squeeze\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("e=bridge,{0}")]
    [InlineData("e=bridge.{0}")]
    [InlineData("e=bridge&print={0}&{0}={0}")]
    public async Task Get_HostileWords_AreShownAsWords(string query)
    {
        using var client = site.CreateBrowser();

        var sent = query.Replace("{0}", "%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E", StringComparison.Ordinal);
        var page = await client.GetHtmlAsync("/plan?" + sent);

        Assert.Null(page.QuerySelector("img[src=x], [onerror]"));
    }

    [Fact]
    public async Task Print_PlanOfOnesOwn_IsJustThatPlan()
    {
        await using var session = await browser.OpenAsync();
        var page = await session.GotoAsync("/plan?e=clam.left.2x6.2s,%20bridge.3w&x=1");

        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        var sheet = await page.Locator(".si-sheet").InnerTextAsync();
        Assert.Contains("2 rounds of 6, hold 2 seconds, left side only, once a day", sheet, StringComparison.Ordinal);
        Assert.Contains("5 times, hold 3 seconds, 3 days a week", sheet, StringComparison.Ordinal);
        Assert.Contains("/plan?e=clam.left.2x6,bridge.3w", sheet, StringComparison.Ordinal);
        Assert.DoesNotContain("Knee squeeze", sheet, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Player_PlanThatSaysHowOften_SaysSoAtItsEnd()
    {
        await using var session = await browser.OpenAsync();
        var player = await PlayerPage.OpenReadyAsync(session, "/plan?e=knee-squeeze.3.2s.4w");
        await player.StartAsync();
        await player.RunAsync(45);

        await Assertions.Expect(player.Page.Locator("[data-part=next-day]"))
            .ToContainTextAsync("Knee squeeze: 4 days a week.");
    }

    [Fact]
    public async Task Player_ExerciseLeftOut_IsNotSaidToBeDoneAgain()
    {
        await using var session = await browser.OpenAsync();
        var player = await PlayerPage.OpenReadyAsync(session, "/plan?e=bridge.3.2s.3w,knee-squeeze.3.2s.4w");
        await player.StartAsync();
        await player.Page.Locator("[data-action=nextExercise]").ClickAsync();
        await player.RunAsync(60);

        await Assertions.Expect(player.Page.Locator("[data-often=knee-squeeze]")).ToBeVisibleAsync();
        await Assertions.Expect(player.Page.Locator("[data-often=bridge]")).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public async Task Sheet_SetWithSomeTakenOut_SaysWhatToHeedWhileItIsMostOfTheSet(int takenOut, bool isSaid)
    {
        using var client = site.CreateBrowser();
        foreach (var set in RealContent.Current.Builder.Sets.Where(static set => set.Conditions.Count > 0))
        {
            var page = await client.GetHtmlAsync($"/plan?e={string.Join(',', set.Plan.Split(',')[takenOut..])}");

            Assert.Equal((set.Id, isSaid), (set.Id, page.QuerySelector(".si-sheet__caution") is not null));
        }
    }

    [Fact]
    public async Task Diary_PlanOfOnesOwn_CountsItsDose()
    {
        await using var session = await browser.OpenAsync();
        var player = await PlayerPage.OpenReadyAsync(session, "/plan?e=knee-squeeze.3.2s");
        await player.StartAsync();
        await player.RunAsync(45);
        await player.Page.Locator("[name=pain-after][value=none]").CheckAsync();
        await player.PressAsync("Keep it in my diary");
        await player.Page.GetByRole(AriaRole.Link, new() { Name = "Open the diary" }).ClickAsync();
        await player.Page.Locator("[data-part=rows] tr").WaitForAsync();

        Assert.Contains(
            "Knee squeeze: 3 of 3", await player.Page.Locator("[data-part=rows]").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Player_PlanOfOnesOwn_PlaysItsDose()
    {
        await using var session = await browser.OpenAsync();
        var player = await PlayerPage.OpenReadyAsync(session, "/plan?e=clam.left.2x6.2s");

        Assert.StartsWith("Repetition 1 of 12", await player.TextAsync("left"), StringComparison.Ordinal);
        Assert.Contains("left side", await player.TextAsync("left"), StringComparison.Ordinal);
    }
}
