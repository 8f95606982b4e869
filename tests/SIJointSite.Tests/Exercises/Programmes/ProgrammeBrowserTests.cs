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
