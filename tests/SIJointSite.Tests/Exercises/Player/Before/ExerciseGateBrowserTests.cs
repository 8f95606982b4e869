using Microsoft.Playwright;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Support.Browser;

namespace SIJointSite.Tests.Exercises.Player.Before;

/// <summary>What is asked before the exercises, and what follows from it.</summary>
public sealed class ExerciseGateBrowserTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("One or more", "Is it one of the signs in the red card?")]
    [InlineData("I am not sure", "Not sure counts as possible.")]
    public async Task Gate_ASignOrNotSure_LeadsToTheSymptomCheckAndShowsTheEmergencyCard(string answer, string words)
    {
        await using var session = await browser.OpenAsync();
        var player = await PlayerPage.OpenAsync(session, "/plan");
        await player.AssertAccessibleAsync();

        await player.PressAsync(answer);

        Assert.Equal("refused", await player.StageAsync());
        var shown = player.Page.Locator("[data-stage-of=refused]");
        Assert.Contains(words, await shown.InnerTextAsync(), StringComparison.Ordinal);
        Assert.True(await shown.Locator("a[href='/symptom-check']").First.IsVisibleAsync());
        Assert.True(await shown.Locator("a[href='tel:999']").First.IsVisibleAsync());
        Assert.False(await player.Page.Locator("[data-action=toggle]").IsVisibleAsync());
        await player.AssertAccessibleAsync();
    }

    [Fact]
    public async Task Gate_Signs_AreThoseOfTheSymptomCheck()
    {
        await using var session = await browser.OpenAsync();
        var page = await session.GotoAsync("/red-flags");
        var known = await page.Locator("main li").AllTextContentsAsync();

        var player = await PlayerPage.OpenAsync(session, "/plan");
        var asked = await player.Page.Locator("[data-stage-of=gate] li").AllTextContentsAsync();

        Assert.True(asked.Count > 50, $"only {asked.Count} signs");
        // It is urgent only together with another, so the list of single signs has it not.
        Assert.Contains(asked.Except(known),
            static sign => sign.StartsWith("A small fall, bump or lift started it", StringComparison.Ordinal));
        Assert.Empty(known.Take(20).Except(asked));
    }

    [Fact]
    public async Task Gate_Line_OpensIntoItsSigns()
    {
        await using var session = await browser.OpenAsync();
        var player = await PlayerPage.OpenAsync(session, "/plan");
        var sign = player.Page.GetByText("shooting pain, tingling, numbness or weakness in both legs").First;
        var before = await sign.IsVisibleAsync();

        await player.Page.GetByText("A weak leg, wobbly legs").ClickAsync();

        Assert.False(before);
        Assert.True(await sign.IsVisibleAsync());
        await player.AssertAccessibleAsync();
    }

    [Fact]
    public async Task Gate_OnAPhone_ShowsNoneOfTheseWithoutASwipe()
    {
        await using var session =
            await browser.OpenAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 390, Height = 844 } });
        var player = await PlayerPage.OpenAsync(session, "/plan");

        var none = (await player.Page.Locator("[data-gate=none]").BoundingBoxAsync())!;

        Assert.True(none.Y + none.Height <= 844, $"It ends at {none.Y + none.Height}.");
    }

    [Fact]
    public async Task Setup_SeverePain_DoesNotStart()
    {
        await using var session = await browser.OpenAsync();
        var player = await PlayerPage.OpenAsync(session, "/plan");

        await player.PassAsync(pain: "severe");

        Assert.Equal("refused", await player.StageAsync());
        Assert.Contains("Your pain is severe. Do not start today.", await player.Page.Locator("[data-stage-of=refused]").InnerTextAsync(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Setup_EveryExercise_AsksForTheSameConditions()
    {
        await using var session = await browser.OpenAsync();
        var all = RealContent.Current.Choices.Conditions.Select(static condition => condition.Id);

        var player = await PlayerPage.OpenAsync(session, "/exercises/short-walk");

        Assert.Equal(all, await player.Page.Locator("[name=condition]").EvaluateAllAsync<string[]>("boxes => boxes.map(box => box.value)"));
    }

    [Fact]
    public async Task Setup_HalfAsMany_HalvesTheRepetitions()
    {
        await using var session = await browser.OpenAsync();
        var player = await PlayerPage.OpenAsync(session, "/exercises/knee-squeeze");
        await player.PressAsync("None of these");
        await player.Page.Locator("[name=fits][value=no]").CheckAsync();
        await player.Page.Locator("[name=pain-before][value=mild]").CheckAsync();
        await player.Page.GetByText("Change the dose").ClickAsync();
        await player.Page.GetByLabel("Half as many").CheckAsync();

        await player.PressAsync("Continue");
        await player.StartAsync();

        Assert.StartsWith("Repetition 1 of 3", await player.TextAsync("left"), StringComparison.Ordinal);
    }
}
