using SIJointSite.Tests.Support.Browser;

namespace SIJointSite.Tests.Exercises.Programmes;

/// <summary>What a day of the programme asks, keeps and makes of the next.</summary>
public sealed class ProgrammeDayBrowserTests(BrowserFixture browser)
{
    private static string Good => ProgrammePage.Done();

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
}
