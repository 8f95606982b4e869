using SIJointSite.Tests.Support.Browser;

namespace SIJointSite.Tests.Exercises;

/// <summary>What is asked before the exercises, and what follows from it.</summary>
public sealed class ExerciseGateBrowserTests(BrowserFixture browser)
{
    private static Task TickAsync(PlayerPage player, string condition) =>
        player.Page.Locator($"[name=condition][value={condition}]").CheckAsync();

    private static Task<IReadOnlyList<string>> EffectsAsync(PlayerPage player) =>
        player.Page.Locator("[data-part=effects] strong").AllInnerTextsAsync();

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
        var known = await page.Locator(".si-care-card li").AllInnerTextsAsync();

        var player = await PlayerPage.OpenAsync(session, "/plan");
        var asked = await player.Page.Locator("[data-stage-of=gate] li").AllInnerTextsAsync();

        Assert.True(asked.Count > 20, $"only {asked.Count} signs");
        // One is urgent only together with another, so the list of single signs has it not.
        Assert.StartsWith("A small fall, bump or lift started it", Assert.Single(asked.Except(known)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Setup_NoAnswerOnPain_SaysSoBesideItAndDoesNotGoOn()
    {
        await using var session = await browser.OpenAsync();
        var player = await PlayerPage.OpenAsync(session, "/plan");
        await player.PressAsync("None of these");
        await TickAsync(player, "bendy");

        await player.PressAsync("Continue");

        Assert.Equal("setup", await player.StageAsync());
        Assert.Equal("Choose how strong your pain is now.", await player.TextAsync("pain-before-error"));
        Assert.Equal("pain-before", await player.Page.EvaluateAsync<string>("() => document.activeElement.name"));
        Assert.True(await player.Page.Locator("[name=condition][value=bendy]").IsCheckedAsync());
        await player.AssertAccessibleAsync();
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

    [Theory]
    [InlineData("thin-bones", new[] { "Left out: Single knee to chest.", "Left out: Knees to the side." })]
    [InlineData("new-hip",
        new[] { "Left out: Single knee to chest.", "Left out: Knees to the side.", "Left out: Knee squeeze.", "Left out: Outward push." })]
    [InlineData("bendy", new[]
        {
            "With care: Single knee to chest.", "With care: Knees to the side.", "With care: Knee squeeze.", "With care: Outward push.",
        })]
    [InlineData("pubic-pain", new[] { "Left out: Knee squeeze.", "Left out: Outward push." })]
    [InlineData("operation",
        new[] { "Left out: Single knee to chest.", "Left out: Knees to the side.", "Left out: Knee squeeze.", "Left out: Outward push." })]
    [InlineData("clot-treatment", new[] { "Done another way: Outward push, Easier: into your own hands." })]
    public async Task Setup_Condition_SaysWhatIsLeftOut(string condition, string[] effects)
    {
        await using var session = await browser.OpenAsync();
        var player = await PlayerPage.OpenAsync(session, "/plan");
        await player.PressAsync("None of these");

        await TickAsync(player, condition);

        Assert.Equal(effects, await EffectsAsync(player));
        Assert.Equal(string.Join(" ", effects), await player.TextAsync("effects-status"));
    }

    [Fact]
    public async Task Setup_Pregnant_DoesTheFourOnAChair()
    {
        await using var session = await browser.OpenAsync();
        var player = await PlayerPage.OpenAsync(session, "/plan");
        await player.PressAsync("None of these");
        await TickAsync(player, "pregnant");
        await player.Page.Locator("[name=pain-before][value=none]").CheckAsync();

        await player.PressAsync("Continue");

        Assert.Equal("Exercise 1 of 4: Single knee to chest", await player.TextAsync("place"));
        Assert.True(await player.Page.Locator("[data-drawing]:not([hidden]) [data-way='On a chair']").IsVisibleAsync());
        await player.StartAsync();
        Assert.Equal("Sit tall, feet flat, a low stool in front of you.", await player.TextAsync("words"));
    }

    [Fact]
    public async Task Setup_LeftOutExercise_IsNotPlayedUnlessAClinicianToldSo()
    {
        await using var session = await browser.OpenAsync();
        var player = await PlayerPage.OpenAsync(session, "/plan");
        await player.PressAsync("None of these");
        await TickAsync(player, "thin-bones");
        await player.Page.Locator("[name=pain-before][value=mild]").CheckAsync();

        await player.PressAsync("Continue");
        var without = await player.TextAsync("place");
        player = await PlayerPage.GotoAsync(session, "/plan");
        await player.PressAsync("None of these");
        await TickAsync(player, "thin-bones");
        await player.Page.GetByLabel("A clinician who knows this told me to do it: Single knee to chest").CheckAsync();
        await player.Page.Locator("[name=pain-before][value=mild]").CheckAsync();
        await player.PressAsync("Continue");

        Assert.Equal("Exercise 1 of 2: Knee squeeze", without);
        Assert.Equal("Exercise 1 of 3: Single knee to chest", await player.TextAsync("place"));
    }

    [Fact]
    public async Task Setup_EverythingLeftOut_SaysWhatToDoInstead()
    {
        await using var session = await browser.OpenAsync();
        var player = await PlayerPage.OpenAsync(session, "/plan");
        await player.PressAsync("None of these");
        await TickAsync(player, "operation");
        await player.Page.Locator("[name=pain-before][value=mild]").CheckAsync();

        await player.PressAsync("Continue");

        Assert.Equal("setup", await player.StageAsync());
        Assert.Contains("None of these exercises suits you today.", await player.TextAsync("nothing-left"), StringComparison.Ordinal);
        await player.AssertAccessibleAsync();
    }

    [Fact]
    public async Task Setup_HalfAsMany_HalvesTheRepetitions()
    {
        await using var session = await browser.OpenAsync();
        var player = await PlayerPage.OpenAsync(session, "/exercises/knee-squeeze");
        await player.PressAsync("None of these");
        await player.Page.Locator("[name=pain-before][value=mild]").CheckAsync();
        await player.Page.GetByLabel("Half as many").CheckAsync();

        await player.PressAsync("Continue");

        Assert.StartsWith("Repetition 1 of 3", await player.TextAsync("left"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Setup_AgreementForOneReason_DoesNotHideAnother()
    {
        await using var session = await browser.OpenAsync();
        var player = await PlayerPage.OpenAsync(session, "/plan");
        await player.PressAsync("None of these");
        await TickAsync(player, "thin-bones");
        await TickAsync(player, "operation");
        await TickAsync(player, "pregnant");
        await player.Page.Locator("[name=pain-before][value=mild]").CheckAsync();

        await player.Page.GetByLabel("A clinician who knows this told me to do it: Single knee to chest").First.CheckAsync();
        await player.PressAsync("Continue");
        var oneAgreed = await player.StageAsync();
        await player.Page.GetByLabel("A clinician who knows this told me to do it: Single knee to chest").Last.CheckAsync();
        await player.PressAsync("Continue");

        Assert.Equal("setup", oneAgreed);
        Assert.Equal("Single knee to chest", (await player.TextAsync("place")).Split(": ")[1]);
        // Still pregnant: on the chair, not on the back.
        Assert.True(await player.Page.Locator("[data-drawing]:not([hidden]) [data-way='On a chair']").IsVisibleAsync());
    }

    [Fact]
    public async Task Setup_AgreementAndItsTickTakenBack_IsAskedAgain()
    {
        await using var session = await browser.OpenAsync();
        var player = await PlayerPage.OpenAsync(session, "/plan");
        await player.PressAsync("None of these");
        await TickAsync(player, "thin-bones");
        await player.Page.GetByLabel("A clinician who knows this told me to do it: Single knee to chest").CheckAsync();

        await player.Page.Locator("[name=condition][value=thin-bones]").UncheckAsync();
        await TickAsync(player, "thin-bones");

        Assert.Equal("Left out: Single knee to chest.", (await EffectsAsync(player))[0]);
    }
}
