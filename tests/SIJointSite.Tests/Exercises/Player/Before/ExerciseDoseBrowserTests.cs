using SIJointSite.Tests.Support.Browser;

namespace SIJointSite.Tests.Exercises.Player.Before;

/// <summary>A dose of one's own, in the ranges of the data.</summary>
public sealed class ExerciseDoseBrowserTests(BrowserFixture browser)
{
    private static async Task<PlayerPage> OpenAsync(BrowserSession session, string path)
    {
        await PlayerPage.RememberAsync(session);
        var player = await PlayerPage.OpenAsync(session, path);
        await player.PressAsync("None of these");
        await player.Page.GetByText("Change the dose").ClickAsync();
        await player.Page.Locator("[name=pain-before][value=mild]").CheckAsync();
        return player;
    }

    private static async Task SetAsync(PlayerPage player, string name, string value)
    {
        var field = player.Page.Locator($"[data-dose={name}]").First;
        await field.FillAsync(value);
        await field.BlurAsync();
    }

    [Fact]
    public async Task Dose_Changed_IsPlayedAndTold()
    {
        await using var session = await browser.OpenAsync();
        var player = await OpenAsync(session, "/exercises/single-knee-to-chest");
        await SetAsync(player, "hold", "10");
        await SetAsync(player, "repetitions", "3");
        await player.Page.Locator("[data-dose=sides]").SelectOptionAsync("left");
        await player.AssertAccessibleAsync();

        await player.PressAsync("Continue");

        // Get ready 5, three holds of 10, two rests of 10.
        Assert.Equal("0:55", await player.TextAsync("number"));
        Assert.StartsWith("Repetition 1 of 3 · left side", await player.TextAsync("left"), StringComparison.Ordinal);
        await player.StartAsync();
        session.AssertNoFaults();
    }

    [Theory]
    [InlineData("31", "30")]
    [InlineData("0", "3")]
    [InlineData("", "30")]
    [InlineData("7.4", "7")]
    public async Task Dose_OutOfItsRange_IsBroughtIntoItWithANote(string typed, string bounded)
    {
        await using var session = await browser.OpenAsync();
        var player = await OpenAsync(session, "/exercises/single-knee-to-chest");

        await SetAsync(player, "hold", typed);

        Assert.Equal(bounded, await player.Page.Locator("[data-dose=hold]").InputValueAsync());
        Assert.Equal($"It can be 3 to 30, so we made it {bounded}.", await player.TextAsync("dose-note"));
    }

    [Fact]
    public async Task Dose_InThePlan_IsThatOfItsExercise()
    {
        await using var session = await browser.OpenAsync();
        var player = await OpenAsync(session, "/plan");
        await player.Page.GetByRole(Microsoft.Playwright.AriaRole.Group, new() { Name = "Knee squeeze" }).Locator("[data-dose=repetitions]")
            .FillAsync("3");
        await player.PressAsync("Continue");
        await player.StartAsync();

        await player.PressAsync("Next exercise");
        await player.PressAsync("Next exercise");

        Assert.StartsWith("Repetition 1 of 3", await player.TextAsync("left"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dose_Reload_GoesOnWithIt()
    {
        await using var session = await browser.OpenAsync();
        var player = await OpenAsync(session, "/exercises/single-knee-to-chest");
        await SetAsync(player, "hold", "10");
        await player.PressAsync("Continue");
        await player.StartAsync();
        await player.RunAsync(7);

        player = await PlayerPage.GotoAsync(session, "/exercises/single-knee-to-chest");
        await player.PressAsync("Go on");

        Assert.Equal("Paused", await player.PhaseAsync());
        Assert.InRange(int.Parse(await player.TextAsync("number"), System.Globalization.CultureInfo.InvariantCulture), 6, 10);
    }
}
