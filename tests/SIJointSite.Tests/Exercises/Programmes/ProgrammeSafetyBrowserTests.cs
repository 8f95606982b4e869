using Microsoft.Playwright;
using SIJointSite.Tests.Support.Browser;

namespace SIJointSite.Tests.Exercises.Programmes;

/// <summary>Danger signs, flares and the weekly look at how it goes.</summary>
public sealed class ProgrammeSafetyBrowserTests(BrowserFixture browser)
{
    private static string Good => ProgrammePage.Done();

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
}
