using SIJointSite.Tests.Support.Browser;

namespace SIJointSite.Tests.Exercises.Player.Before;

/// <summary>What a person says of themselves before the exercises: what is left out, and who must agree.</summary>
public sealed class ExerciseSetupBrowserTests(BrowserFixture browser)
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
