using SIJointSite.Tests.Support.Browser;

namespace SIJointSite.Tests.Exercises.Player;

/// <summary>
/// What a screen reader meets: the accessibility tree in reading order, and each change of a live region in the order it is
/// announced. Nothing each second.
/// </summary>
public sealed class ExerciseTranscriptTests(BrowserFixture browser)
{
    /// <summary>Writes down what live regions would announce: the polite ones, and the timer if it were not silent.</summary>
    private const string Listen = """
        () => {
          window.announced = []
          for (const region of document.querySelectorAll('exercise-player :is([role=status], [role=alert], [role=timer], [aria-live])')) {
            const live = region.getAttribute('aria-live')
              ?? { status: 'polite', alert: 'assertive', timer: 'off' }[region.getAttribute('role')]
            if (live !== 'off') new MutationObserver(() => region.textContent.trim() && announced.push(region.textContent.trim()))
              .observe(region, { childList: true, characterData: true, subtree: true })
          }
        }
        """;

    [Fact]
    public async Task Transcript_OfOneExercise_SaysEachPhaseOnceAndNothingEachSecond()
    {
        await using var session = await browser.OpenAsync();
        var player = await PlayerPage.OpenReadyAsync(session, "/exercises/single-knee-to-chest");
        await player.Page.EvaluateAsync(Listen);

        var focused = await player.Page.EvaluateAsync<string>("() => document.activeElement.textContent");
        await player.StartAsync();
        await player.RunAsync(40);
        await player.PressAsync("Pause");
        await player.PressAsync("Go on");
        await player.RunAsync(130);

        Assert.Equal("Start", focused);
        Assert.Equal(
            [
                "Get ready: Single knee to chest, right side", "Hold, repetition 1", "10 seconds left", "Relax", "Paused", "Going on",
                "Hold, repetition 2", "10 seconds left", "Change sides: left side", "Hold, repetition 1", "10 seconds left", "Relax",
                "Hold, repetition 2", "10 seconds left",
            ],
            await player.Page.EvaluateAsync<string[]>("() => announced"));
        Assert.Equal("How was it?", await player.Page.EvaluateAsync<string>("() => document.activeElement.textContent"));
    }

    [Fact]
    public async Task Tree_WhileHolding_NamesThePictureTheTimerAndEveryButton()
    {
        await using var session = await browser.OpenAsync();
        var player = await PlayerPage.OpenReadyAsync(session, "/exercises/single-knee-to-chest");
        await player.StartAsync();
        await player.RunAsync(7);

        var tree = await player.Page.Locator("exercise-player").AriaSnapshotAsync();

        string[] lines = [.. tree.Split('\n').Select(static line => line.Trim())];
        string[] expected =
        [
            "- region \"Exercise player\":",
            "- img \"On your back, both knees bent, feet flat. One knee towards the chest, both hands behind the thigh, head down.\"",
            "- paragraph: Single knee to chest", "- paragraph: Hold", "- paragraph: Knee in, breathe slowly",
            "- status: Hold, repetition 1", "- button \"Back\"", "- button \"Pause\"", "- button \"Skip\"", "- button \"Stop, it hurts\"",
                "- button \"Restart\"", "- button \"Big view\"",
        ];
        Assert.Empty(expected.Except(lines));
        Assert.Equal(expected, lines.Where(expected.Contains));
        Assert.Contains(lines, static line => line.StartsWith("- timer:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Keyboard_Alone_GoesFromTheQuestionsToTheEndOfAHold()
    {
        await using var session = await browser.OpenAsync();
        var player = await PlayerPage.OpenAsync(session, "/exercises/knee-squeeze");
        var keyboard = player.Page.Keyboard;

        await player.Page.Locator("[data-gate=none]").FocusAsync();
        await keyboard.PressAsync("Enter");
        foreach (var question in new[] { "fits", "pain-before" })
        {
            while (await player.Page.EvaluateAsync<string?>("() => document.activeElement.name ?? null") != question)
                await keyboard.PressAsync("Tab");
            await keyboard.PressAsync("Space");
        }

        await keyboard.PressAsync("Enter");
        await keyboard.PressAsync("Enter");
        await player.RunAsync(6);
        var holding = await player.PhaseAsync();
        await player.Page.EvaluateAsync("() => document.activeElement.blur()");
        await keyboard.PressAsync(" ");

        Assert.Equal("Squeeze", holding);
        Assert.Equal("Paused", await player.PhaseAsync());
    }
}
