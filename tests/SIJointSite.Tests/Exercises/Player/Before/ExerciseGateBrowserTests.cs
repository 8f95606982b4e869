using Microsoft.Playwright;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Support.Browser;

namespace SIJointSite.Tests.Exercises.Player.Before;

/// <summary>What is asked before the exercises, and what follows from it.</summary>
public sealed class ExerciseGateBrowserTests(BrowserFixture browser)
{
    private const string TheyAgreed = "They know these exercises, and have agreed";
    private const string AskMany =
        "More than one fits you. First ask a clinician who knows about all of it. Do no exercises from here until they agree.";

    private static async Task TickAsync(PlayerPage player, string condition)
    {
        await player.Page.Locator("[name=fits][value=yes]").CheckAsync();
        await player.Page.Locator($"[name=condition][value={condition}]").CheckAsync();
    }

    /// <summary>The page of an exercise or plan, with no sign and mild pain.</summary>
    private static async Task<PlayerPage> OpenSetupAsync(BrowserSession session, string path)
    {
        var player = await PlayerPage.OpenAsync(session, path);
        await player.PressAsync("None of these");
        await player.Page.Locator("[name=pain-before][value=mild]").CheckAsync();
        return player;
    }

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
    public async Task Setup_NoAnswerOnPain_SaysSoBesideItAndDoesNotGoOn()
    {
        await using var session = await browser.OpenAsync();
        var player = await PlayerPage.OpenAsync(session, "/plan");
        await player.PressAsync("None of these");
        await TickAsync(player, "thin-bones");

        await player.PressAsync("Continue");

        Assert.Equal("setup", await player.StageAsync());
        Assert.Equal("Choose how strong your pain is now.", await player.TextAsync("pain-before-error"));
        Assert.Equal("pain-before", await player.Page.EvaluateAsync<string>("() => document.activeElement.name"));
        Assert.True(await player.Page.Locator("[name=condition][value=thin-bones]").IsCheckedAsync());
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
    [InlineData("", "Choose whether one of these fits you.", "fits")]
    [InlineData("yes", "Tick what fits you.", "condition")]
    public async Task Setup_NoAnswerOnWhatFits_SaysSoBesideItAndDoesNotGoOn(string answer, string fault, string focused)
    {
        await using var session = await browser.OpenAsync();
        var player = await OpenSetupAsync(session, "/plan");
        if (answer.Length > 0)
            await player.Page.Locator($"[name=fits][value={answer}]").CheckAsync();

        await player.PressAsync("Continue");

        Assert.Equal("setup", await player.StageAsync());
        Assert.Equal(fault, await player.TextAsync("fits-error"));
        Assert.Equal(focused, await player.Page.EvaluateAsync<string>("() => document.activeElement.name"));
    }

    [Theory]
    [InlineData("thin-bones", new[] { "Left out: Single knee to chest.", "Left out: Knees to the side." })]
    [InlineData("pubic-pain", new[] { "Left out: Knee squeeze.", "Left out: Outward push." })]
    public async Task Setup_Condition_SaysWhatIsLeftOut(string condition, string[] effects)
    {
        await using var session = await browser.OpenAsync();
        var player = await OpenSetupAsync(session, "/plan");

        await TickAsync(player, condition);

        Assert.Equal(effects, await EffectsAsync(player));
        Assert.EndsWith(string.Join(" ", effects), await player.TextAsync("effects-status"), StringComparison.Ordinal);
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
    public async Task Setup_SomebodyMustAgree_WithholdsEverythingUntilTheyDid()
    {
        await using var session = await browser.OpenAsync();
        var player = await OpenSetupAsync(session, "/plan");
        await TickAsync(player, "pregnant");

        await player.PressAsync("Continue");
        var withheld = (await player.StageAsync(), await player.TextAsync("not-agreed"));
        await player.AssertAccessibleAsync();
        await player.Page.GetByLabel(TheyAgreed).CheckAsync();
        await player.PressAsync("Continue");

        Assert.Contains("First ask your midwife or a physiotherapist.", (await EffectsAsync(player))[0], StringComparison.Ordinal);
        Assert.Equal("setup", withheld.Item1);
        Assert.Contains("Somebody has to agree first.", withheld.Item2, StringComparison.Ordinal);
        Assert.Equal("play", await player.StageAsync());
        Assert.True(await player.Page.Locator("[data-drawing]:not([hidden]) [data-way='On a chair']").IsVisibleAsync());
    }

    [Fact]
    public async Task Setup_MoreThanOne_AsksForAClinicianWhoKnowsAll()
    {
        await using var session = await browser.OpenAsync();
        var player = await OpenSetupAsync(session, "/plan");
        await TickAsync(player, "pregnant");
        await player.Page.GetByLabel(TheyAgreed).CheckAsync();

        await TickAsync(player, "thin-bones");
        await player.PressAsync("Continue");

        // The agreement was for one of them alone.
        Assert.Equal(AskMany, (await EffectsAsync(player))[0]);
        Assert.False(await player.Page.GetByLabel(TheyAgreed).IsCheckedAsync());
        Assert.Equal("setup", await player.StageAsync());
    }

    [Fact]
    public async Task Setup_UnderSixteen_IsKeptOutWithWords()
    {
        await using var session = await browser.OpenAsync();
        var player = await OpenSetupAsync(session, "/plan");
        await TickAsync(player, "under-16");

        await player.PressAsync("Continue");

        Assert.Equal("refused", await player.StageAsync());
        Assert.Contains("You are under 16.", await player.Page.Locator("[data-stage-of=refused]").InnerTextAsync(),
            StringComparison.Ordinal);
        Assert.False(await player.Page.Locator("[data-action=toggle]").IsVisibleAsync());
        await player.AssertAccessibleAsync();
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
        var player = await OpenSetupAsync(session, "/exercises/knee-squeeze");
        await TickAsync(player, "pubic-pain");

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
        await player.Page.Locator("[name=fits][value=no]").CheckAsync();
        await player.Page.Locator("[name=pain-before][value=mild]").CheckAsync();
        await player.Page.GetByText("Change the dose").ClickAsync();
        await player.Page.GetByLabel("Half as many").CheckAsync();

        await player.PressAsync("Continue");
        await player.StartAsync();

        Assert.StartsWith("Repetition 1 of 3", await player.TextAsync("left"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Setup_AgreementForOneReason_DoesNotHideAnother()
    {
        await using var session = await browser.OpenAsync();
        var player = await PlayerPage.OpenAsync(session, "/exercises/single-knee-to-chest");
        await player.PressAsync("None of these");
        await TickAsync(player, "thin-bones");
        await TickAsync(player, "operation");
        await TickAsync(player, "pregnant");
        await player.Page.GetByLabel(TheyAgreed).CheckAsync();
        await player.Page.Locator("[name=pain-before][value=mild]").CheckAsync();

        await player.Page.GetByLabel("A clinician who knows this told me to do it: Single knee to chest").First.CheckAsync();
        await player.PressAsync("Continue");
        var oneAgreed = await player.StageAsync();
        await player.Page.GetByLabel("A clinician who knows this told me to do it: Single knee to chest").Last.CheckAsync();
        await player.PressAsync("Continue");

        Assert.Equal("setup", oneAgreed);
        Assert.Equal("play", await player.StageAsync());
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
