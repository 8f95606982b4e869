using Microsoft.Playwright;
using SIJointSite.Tests.Support.Browser;

namespace SIJointSite.Tests.Exercises.Programmes;

/// <summary>The programme from day to day, in a real browser.</summary>
public sealed class ProgrammeBrowserTests(BrowserFixture browser)
{
    private static string Good => ProgrammePage.Done();

    [Fact]
    public async Task Begin_NothingTicked_SaysSoAndKeepsNothing()
    {
        await using var session = await browser.OpenAsync();
        var programme = await ProgrammePage.OpenAsync(session);

        await programme.PressAsync("Begin");

        Assert.Equal("Tick what fits, or “None of these”.", await programme.TextAsync("begin-error"));
        Assert.Null(await programme.Page.EvaluateAsync<string?>("() => localStorage.getItem('si-programme')"));
    }

    [Fact]
    public async Task Begin_SomebodyMustAgree_WaitsUntilTheyDid()
    {
        await using var session = await browser.OpenAsync();
        var programme = await ProgrammePage.OpenAsync(session);

        await programme.TickAsync("pregnant");
        await programme.PressAsync("Begin");
        var whom = await programme.TextAsync("asks-whom");
        var fault = await programme.TextAsync("agreed-error");
        await programme.AssertAccessibleAsync();
        await programme.Page.Locator("[data-part=agreed]").CheckAsync();
        await programme.PressAsync("Begin");

        Assert.Equal(("Ask first: your midwife or a physiotherapist.", "Ask first. Then tick that they agreed."), (whom, fault));
        Assert.Equal("Tummy breathing", (await programme.MovesAsync())[0].Split(" new")[0]);
    }

    [Fact]
    public async Task Begin_TwoThingsTicked_AsksForAClinicianAndForgetsTheFirstAgreement()
    {
        await using var session = await browser.OpenAsync();
        var programme = await ProgrammePage.OpenAsync(session);

        await programme.TickAsync("pregnant");
        await programme.Page.Locator("[data-part=agreed]").CheckAsync();
        await programme.TickAsync("blood-pressure");
        await programme.PressAsync("Begin");

        Assert.StartsWith("More than one fits you.", await programme.TextAsync("asks-whom"), StringComparison.Ordinal);
        Assert.True(await programme.Page.Locator("[data-view=begin]").IsVisibleAsync());
    }

    [Fact]
    public async Task Sheet_Pregnant_PrintsTheVersionThatIsNotOnTheBack()
    {
        await using var session = await browser.OpenAsync();
        var programme = await ProgrammePage.OpenAsync(session);
        await programme.TickAsync("pregnant");
        await programme.Page.Locator("[data-part=agreed]").CheckAsync();
        await programme.PressAsync("Begin");
        await programme.Page.Locator(".si-programme__drawing svg").Nth(2).WaitForAsync();
        await programme.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await programme.Page.Locator(".si-sheet__item").Nth(2).WaitForAsync();

        var printed = await programme.Page.Locator(".si-sheet__items").InnerTextAsync();

        Assert.Contains("Knee squeeze", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("on your back", printed, StringComparison.OrdinalIgnoreCase);
        session.AssertNoFaults();
    }

    [Theory]
    [InlineData("under-16")]
    [InlineData("new-hip")]
    [InlineData("no-weight")]
    public async Task Begin_KeptOut_OffersNone(string condition)
    {
        await using var session = await browser.OpenAsync();
        var programme = await ProgrammePage.OpenAsync(session);

        await programme.TickAsync(condition);

        Assert.StartsWith("This programme is not for you now", await programme.TextAsync("kept-out"), StringComparison.Ordinal);
        Assert.False(await programme.Page.GetByRole(AriaRole.Button, new() { Name = "Begin" }).IsVisibleAsync());
    }

    [Fact]
    public async Task Day_PlayedToItsEnd_IsKeptAndAskedAboutNextMorning()
    {
        await using var session = await browser.OpenAsync();
        var programme = await ProgrammePage.OpenAsync(session);
        await programme.BeginAsync();

        await programme.PlayAsync();
        await programme.TellAcheAsync(2);
        var isDone = await programme.IsShownAsync("done");
        var kept = (await programme.KeptOfDayAsync(0)).GetProperty("session");
        await programme.WaitDaysAsync(1);
        var asks = await programme.IsShownAsync("morning");
        await programme.PressAsync("As usual");

        Assert.True(isDone);
        Assert.True(asks);
        Assert.Equal((2, true, "nothing", 3),
            (kept.GetProperty("ache").GetInt32(), kept.GetProperty("isWhole").GetBoolean(), kept.GetProperty("stopped").GetString(),
                kept.GetProperty("did").GetArrayLength()));
        Assert.Equal("usual", (await programme.KeptOfDayAsync(0)).GetProperty("session").GetProperty("morning").GetString());
        Assert.False(await programme.IsShownAsync("morning"));
        Assert.Contains("One more good session, and one thing goes up", await programme.WhyAsync(), StringComparison.Ordinal);
        session.AssertNoFaults();
    }

    [Fact]
    public async Task Day_AfterTwoGoodSessions_HasOneThingMore()
    {
        await using var session = await browser.OpenAsync();
        var programme = await ProgrammePage.OpenAfterAsync(session, Good, Good);

        Assert.Contains("So one thing is more: Knee squeeze, 8 times, hold 5 seconds.", await programme.WhyAsync(),
            StringComparison.Ordinal);
        Assert.Contains(await programme.MovesAsync(), static move => move.Contains("8 times, hold 5 seconds", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Day_MorningNotTold_IsTheSameAgain()
    {
        await using var session = await browser.OpenAsync();
        var programme = await ProgrammePage.OpenAfterAsync(session, Good, ProgrammePage.Done(morning: "unknown"));
        var canStart = await programme.IsShownAsync("session");

        await programme.PressAsync("Not sure");

        Assert.False(canStart);
        Assert.True(await programme.IsShownAsync("session"));
        Assert.Contains("So it is the same again.", await programme.WhyAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Day_WorseMorning_IsOneStepEasier()
    {
        await using var session = await browser.OpenAsync();
        var programme = await ProgrammePage.OpenAfterAsync(session, ProgrammePage.Done(morning: "unknown"));

        await programme.PressAsync("Worse");

        var rest = await programme.TextAsync("rest");
        await programme.PressAsync("Yes");

        Assert.Equal("A day of rest. It goes on when it is back to your usual.", rest);
        Assert.Contains("The morning after was worse. So it is one step easier.", await programme.WhyAsync(), StringComparison.Ordinal);
        Assert.Equal(2, (await programme.MovesAsync()).Length);
    }

    [Fact]
    public async Task Day_WorseForLongerThanADay_WasTooMuch()
    {
        await using var session = await browser.OpenAsync();
        var programme = await ProgrammePage.OpenAfterAsync(session, ProgrammePage.Done(morning: "unknown"));
        await programme.PressAsync("Worse");
        await programme.WaitDaysAsync(1);

        await programme.PressAsync("No, or not sure");

        Assert.Equal("worse-for-longer", (await programme.KeptOfDayAsync(0)).GetProperty("session").GetProperty("morning").GetString());
        Assert.Contains("It was too much.", await programme.WhyAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Day_AfterRed_RestsUntilItIsTheUsualAgain()
    {
        await using var session = await browser.OpenAsync();
        var programme = await ProgrammePage.OpenAfterAsync(session, ProgrammePage.Done(ache: 8));
        var rest = await programme.TextAsync("rest");

        await programme.PressAsync("Yes");

        Assert.Equal("A day of rest. It goes on when it is back to your usual.", rest);
        Assert.NotEmpty(await programme.MovesAsync());
        Assert.Contains("For 7 more days nothing goes up.", await programme.WhyAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gate_DangerSign_StopsTheProgrammeUntilSomebodyHasLooked()
    {
        await using var session = await browser.OpenAsync();
        var programme = await ProgrammePage.OpenAfterAsync(session, Good, Good);
        await programme.PressAsync("Start");
        await programme.PressAsync("Something is new, or I am not sure");
        await programme.Page.Locator("[data-gate=unsure]").ClickAsync();

        await programme.ReloadAsync();
        var (isStopped, canStart) = (await programme.IsShownAsync("see"), await programme.IsShownAsync("session"));
        await programme.WaitDaysAsync(3);
        var isStoppedLater = await programme.IsShownAsync("see");
        await programme.AssertAccessibleAsync();
        await programme.PressAsync("I have been seen, or the symptom check said self-care");

        Assert.Equal((true, false, true), (isStopped, canStart, isStoppedLater));
        Assert.True(await programme.IsShownAsync("session"));
        Assert.Contains("For 7 more days nothing goes up.", await programme.WhyAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gate_DangerSignClearedTheSameDay_StillCostsAStepWhateverIsSaidAfterwards()
    {
        await using var session = await browser.OpenAsync();
        var programme = await ProgrammePage.OpenAfterAsync(session, Good, Good);
        await programme.PressAsync("Start");
        await programme.PressAsync("Something is new, or I am not sure");
        await programme.Page.Locator("[data-gate=unsure]").ClickAsync();
        await programme.ReloadAsync();
        await programme.PressAsync("I have been seen, or the symptom check said self-care");

        await programme.PressAsync("Start");
        await programme.PressAsync("Something is new, or I am not sure");
        await programme.Page.Locator("[data-gate=none]").ClickAsync();
        await programme.ReloadAsync();

        var why = await programme.WhyAsync();
        Assert.Contains("Somebody had to look first. So it is one step easier.", why, StringComparison.Ordinal);
        Assert.Contains("For 7 more days nothing goes up.", why, StringComparison.Ordinal);
        Assert.True((await programme.KeptOfDayAsync(2)).GetProperty("hasRedFlag").GetBoolean());
    }

    [Fact]
    public async Task Gate_CertainDangerSign_IsLiftedByAClinicianAloneAndNotByBeginningAnew()
    {
        await using var session = await browser.OpenAsync();
        var programme = await ProgrammePage.OpenAfterAsync(session, Good);
        await programme.PressAsync("Start");
        await programme.PressAsync("Something is new, or I am not sure");
        await programme.Page.Locator("[data-gate=some]").ClickAsync();

        await programme.ReloadAsync();

        Assert.False(await programme.Page.Locator("[data-cleared=doubt]").IsVisibleAsync());
        Assert.True(await programme.Page.Locator("[data-cleared=sure]").IsVisibleAsync());
        Assert.False(await programme.Page.GetByRole(AriaRole.Button, new() { Name = "Something about me has changed" }).IsVisibleAsync());
    }

    [Fact]
    public async Task Gate_SlipOfTheThumb_StopsNothing()
    {
        await using var session = await browser.OpenAsync();
        var programme = await ProgrammePage.OpenAfterAsync(session, Good);
        await programme.PressAsync("Start");
        await programme.PressAsync("Something is new, or I am not sure");
        await programme.Page.Locator("[data-gate=some]").ClickAsync();
        await programme.PressAsync("I pressed the wrong button");
        await programme.Page.Locator("[data-gate=none]").ClickAsync();

        await programme.ReloadAsync();

        Assert.False(await programme.IsShownAsync("see"));
    }

    [Fact]
    public async Task Flare_BegunAndSettled_LeavesOutAboutHalfAndGoesOn()
    {
        await using var session = await browser.OpenAsync();
        var programme = await ProgrammePage.OpenAfterAsync(session, Good, Good, Good, Good);
        var before = (await programme.MovesAsync()).Length;
        await programme.Page.Locator("summary", new() { HasText = "I have a flare" }).ClickAsync();

        await programme.PressAsync("I have a flare");
        var inFlare = (await programme.MovesAsync()).Length;
        await programme.WaitDaysAsync(2);
        await programme.Page.Locator("[data-shown=flare] summary").ClickAsync();
        await programme.PressAsync("The flare has settled");

        Assert.Equal((3, 2), (before, inFlare));
        Assert.Contains("Two good sessions running, and one thing goes up: Knee squeeze.", await programme.WhyAsync(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Review_NoBetterAfterTwoWeeks_SaysToBookAndHolds()
    {
        await using var session = await browser.OpenAsync();
        var programme = await ProgrammePage.OpenAfterAsync(
            session, [.. Enumerable.Range(0, 14).Select(static day => day % 2 == 0 ? Good : null)]);
        var asks = await programme.IsShownAsync("review");

        await programme.PressAsync("The same");

        Assert.True(asks);
        Assert.Contains("No better after two weeks or more", await programme.Page.Locator("[data-shown=book]").InnerTextAsync(),
            StringComparison.Ordinal);
        Assert.Contains("Nothing goes up before somebody has looked.", await programme.WhyAsync(), StringComparison.Ordinal);
        Assert.Empty(await programme.MovesAsync());
        await programme.AssertAccessibleAsync();
    }

    [Fact]
    public async Task Week_Kept_DrawsAChartAndNamesARealChange()
    {
        await using var session = await browser.OpenAsync();
        var programme = await ProgrammePage.OpenAfterAsync(session, Good);
        foreach (var usual in (string[])["7", "4"])
        {
            await programme.Page.Locator("[data-part=week-form]").EvaluateAsync("form => { form.parentElement.open = true }");
            await programme.PressAsync("Keep this week");
            Assert.Equal("Choose a number for pain now and for this week.", await programme.TextAsync("week-error"));
            await programme.Page.Locator("[name=pain-now]").SelectOptionAsync("3");
            await programme.Page.Locator("[name=pain-usual]").SelectOptionAsync(usual);
            await programme.PressAsync("Keep this week");
            await programme.WaitDaysAsync(7);
        }

        Assert.Equal("3 points less than at the start: a real change.", await programme.TextAsync("change"));
        await programme.Page.Locator("home-programme [data-part=chart] svg").WaitForAsync();
        await programme.AssertAccessibleAsync();
        session.AssertNoFaults();
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("""{"version":1,"begunOn":"soon"}""")]
    [InlineData("""{"version":99,"begunOn":"2027-01-01"}""")]
    [InlineData("""
        {"version":1,"begunOn":"2027-01-01","conditions":[],"agreed":false,"goal":"","activities":[],"weeks":[],
         "days":{"2027-01-02":{"session":{"ache":"much"}}}}
        """)]
    public async Task Device_HoldsWhatCannotBeRead_IsSaidAndNotWrittenOver(string kept)
    {
        await using var session = await browser.OpenAsync();
        var programme = await ProgrammePage.OpenAsync(session);
        await programme.KeepAsync(kept);

        await programme.ReloadAsync();

        Assert.True(await programme.Page.Locator("[data-view=broken]").First.IsVisibleAsync());
        Assert.False(await programme.Page.Locator("[data-view=begin]").IsVisibleAsync());
        Assert.Equal(kept, await programme.Page.EvaluateAsync<string>("() => localStorage.getItem('si-programme')"));
        session.AssertNoFaults();
    }

    [Fact]
    public async Task Device_Full_SaysThatItWasNotKept()
    {
        await using var session = await browser.OpenAsync();
        var programme = await ProgrammePage.OpenAsync(session);
        await programme.Page.EvaluateAsync(
            "() => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') } }");

        await programme.BeginAsync();

        Assert.StartsWith("This browser did not let us keep anything", await programme.TextAsync("status"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Erase_Asked_TakesEverythingAway()
    {
        await using var session = await browser.OpenAsync();
        var programme = await ProgrammePage.OpenAfterAsync(session, Good);
        await programme.PressAsync("Erase everything");

        await programme.PressAsync("Yes, erase");

        Assert.Null(await programme.Page.EvaluateAsync<string?>("() => localStorage.getItem('si-programme')"));
        Assert.True(await programme.Page.Locator("[data-view=begin]").IsVisibleAsync());
    }

    [Theory]
    [InlineData(320, 640, false)]
    [InlineData(390, 844, true)]
    [InlineData(844, 390, false)]
    [InlineData(1280, 800, true)]
    public async Task Page_AnyWidth_HasNoSidewaysScroll(int width, int height, bool isDark)
    {
        await using var session = await browser.OpenAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = height },
            ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light,
        });
        var programme = await ProgrammePage.OpenAfterAsync(session, Good, Good);
        await programme.Page.EvaluateAsync("() => { for (const fold of document.querySelectorAll('details')) fold.open = true }");

        var wider = await programme.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth");

        Assert.True(wider <= 0, $"{wider} px too wide");
        await programme.AssertAccessibleAsync();
    }

    [Fact]
    public async Task Offline_AfterOneVisit_PlaysTodaysSession()
    {
        await using var session = await browser.OpenAsync(new BrowserNewContextOptions { ServiceWorkers = ServiceWorkerPolicy.Allow });
        var first = await session.GotoAsync("/articles/when-to-get-help");
        await first.WaitForFunctionAsync("() => navigator.serviceWorker.controller !== null");
        await session.Context.SetOfflineAsync(true);
        var programme = await ProgrammePage.OpenAsync(session);
        await programme.BeginAsync();

        await programme.PressAsync("Start");
        await programme.Page.Locator("exercise-player [data-gate=none]").ClickAsync();
        await programme.Page.Locator("[name=pain-before][value=none]").CheckAsync();
        await programme.PressAsync("Continue");

        Assert.True(await programme.Page.Locator("[data-drawing='0'] .si-figure").First.IsVisibleAsync());
    }
}
