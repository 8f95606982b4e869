using Microsoft.Playwright;
using SIJointSite.Tests.Support.Browser;

namespace SIJointSite.Tests.Exercises.Player;

/// <summary>No button moves under the thumb, whatever phase or exercise comes next.</summary>
public sealed class ExerciseStillBrowserTests(BrowserFixture browser)
{
    /// <summary>Goes through every step by Skip, with a pause in each, and tells every place that each button had in the
    /// player.</summary>
    private const string Walk = """
        () => {
          const player = document.querySelector('exercise-player')
          const press = action => player.querySelector(`[data-action=${action}]`).click()
          const places = new Map()
          const phases = new Set()
          const look = () => {
            phases.add(player.matches('.si-player--showing') ? 'how' : player.querySelector('[data-part=clock]').dataset.phase)
            const frame = player.querySelector('.si-player__frame').getBoundingClientRect()
            for (const button of player.querySelectorAll('.si-player__panel > .si-button, .si-player__buttons > .si-button')) {
              const { left, top, width, height } = button.getBoundingClientRect()
              const place = [left - frame.left, top - frame.top, width, height].map(number => Math.round(number)).join(' ')
              const { action } = button.dataset
              if (width > 0) places.set(action, (places.get(action) ?? new Set()).add(place))
            }
          }
          look()
          press('toggle')
          press('restart')
          for (let step = 0; step < 200 && player.dataset.stage === 'play'; step++) {
            look()
            press('toggle')
            look()
            press('toggle')
            look()
            press('toggle')
            look()
            press('skip')
          }
          return [[...phases].sort().join(), ...[...places].filter(([, all]) => all.size > 1)
            .map(([action, all]) => `${action}: ${[...all].join(' | ')}`)]
        }
        """;

    [Theory]
    [InlineData(320, 640, false)]
    [InlineData(360, 640, false)]
    [InlineData(390, 844, false)]
    [InlineData(844, 390, false)]
    [InlineData(320, 640, true)]
    [InlineData(844, 390, true)]
    public async Task Buttons_EveryPhaseOfThePlan_StayWhereTheyAre(int width, int height, bool isBig)
    {
        await using var session =
            await browser.OpenAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = height } });
        var player = await PlayerPage.OpenAsync(session, "/plan");
        await player.PassAsync();
        if (isBig)
            await player.PressAsync("Big view");

        var walk = await player.Page.EvaluateAsync<string[]>(Walk);

        Assert.Equal(["get-ready,hold,how,paused,ready,rest,swap-sides"], walk.Take(1));
        Assert.Empty(walk.Skip(1));
        session.AssertNoFaults();
    }

    [Fact]
    public async Task Landscape_EveryPhase_KeepsEachWordInsideItsArea()
    {
        await using var session =
            await browser.OpenAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 844, Height = 390 } });
        var player = await PlayerPage.OpenReadyAsync(session, "/plan");
        await player.StartAsync();
        await player.RunAsync(6);

        foreach (var part in new[] { "phase", "number", "words", "left" })
        {
            var box = (await player.Page.Locator($"[data-part={part}]").BoundingBoxAsync())!;
            var area = (await player.Page.Locator(".si-player__middle").BoundingBoxAsync())!;
            Assert.True(box.X >= area.X - 1 && box.X + box.Width <= area.X + area.Width + 1, $"{part} is wider than its area.");
            Assert.True(box.Y + box.Height <= 390, $"{part} ends at {box.Y + box.Height}.");
        }

        var stop = (await player.Page.Locator(".si-player__stop").BoundingBoxAsync())!;
        Assert.True(stop.Y + stop.Height <= 390, $"Stop ends at {stop.Y + stop.Height}.");
    }

    [Theory]
    [InlineData(844, 390)]
    [InlineData(1024, 768)]
    [InlineData(1280, 800)]
    public async Task BigView_Landscape_NamesExerciseSideRepetitionAndHasTheFigureBesideTheNumber(int width, int height)
    {
        await using var session =
            await browser.OpenAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = height } });
        var player = await PlayerPage.OpenReadyAsync(session, "/exercises/single-knee-to-chest");
        await player.StartAsync();
        await player.RunAsync(6);

        await player.PressAsync("Big view");

        var figure = (await player.Page.Locator("[data-drawing]:not([hidden])").BoundingBoxAsync())!;
        var number = (await player.Page.Locator("[data-part=number]").BoundingBoxAsync())!;
        Assert.True(figure.X + figure.Width <= number.X + 1 && figure.Y < number.Y + number.Height && figure.Width > 200);
        Assert.Equal("Single knee to chest", await player.TextAsync("place"));
        Assert.StartsWith("Repetition 1 of 2 · right side", await player.TextAsync("left"), StringComparison.Ordinal);
        Assert.Equal("Knee in, breathe slowly", await player.TextAsync("words"));
        foreach (var part in new[] { "place", "words", "left", "number" })
        {
            var box = (await player.Page.Locator($"[data-part={part}]").BoundingBoxAsync())!;
            Assert.True(box.Y >= 0 && box.Y + box.Height <= height, $"{part} is at {box.Y} to {box.Y + box.Height}.");
        }
    }
}
