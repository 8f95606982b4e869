using SIJointSite.Tests.Support.Browser;

namespace SIJointSite.Tests.Exercises.Player;

/// <summary>A page that gives the player exercises of its own choice, each with a dose, and hears of the end.</summary>
public sealed class ExerciseLoadBrowserTests(BrowserFixture browser)
{
    /// <summary>Takes exercises from their pages, as they lie there.</summary>
    private const string Load = """
        async items => {
          const pageOf = slug => new Promise(done => {
            const request = new XMLHttpRequest()
            request.open('GET', `/exercises/${slug}`)
            request.responseType = 'document'
            request.onload = () => done(request.response.querySelector('exercise-player'))
            request.send()
          })
          window.ended = []
          const loaded = []
          for (const { slug, dose } of items) {
            const from = await pageOf(slug)
            const [exercise] = JSON.parse(from.dataset.exercises)
            loaded.push({ exercise, dose, drawing: document.importNode(from.querySelector('[data-drawing]'), true) })
          }
          document.querySelector('exercise-player').load(loaded)
        }
        """;

    private static async Task<PlayerPage> LoadedAsync(BrowserSession session)
    {
        await PlayerPage.RememberAsync(session);
        var player = await PlayerPage.OpenAsync(session, "/plan");
        await player.Page.EvaluateAsync(Load, new object[]
        {
            new { slug = "pelvic-tilt", dose = new { repetitions = 3, hold = 3 } },
            new { slug = "single-knee-to-chest", dose = new { repetitions = 1, hold = 10, sides = "left" } },
        });
        await player.PassAsync();
        return player;
    }

    [Fact]
    public async Task Load_ExercisesOfOtherPages_PlaysThemWithTheirDoses()
    {
        await using var session = await browser.OpenAsync();
        var player = await LoadedAsync(session);

        Assert.Equal("Exercise 1 of 2: Pelvic tilt", await player.TextAsync("place"));
        Assert.StartsWith("Repetition 1 of 3", await player.TextAsync("left"), StringComparison.Ordinal);
        Assert.Equal(2, await player.Page.Locator("[data-drawing]").CountAsync());
        await player.StartAsync();
        await player.PressAsync("Next exercise");
        Assert.Contains("left side", await player.TextAsync("left"), StringComparison.Ordinal);
        Assert.True(await player.Page.Locator("[data-drawing='1']").IsVisibleAsync());
        await player.RunAsync(16);
        Assert.Equal("after", await player.StageAsync());
        session.AssertNoFaults();
    }

    [Fact]
    public async Task End_HeardAndCancelled_TellsWhatWasDoneAndAsksNothing()
    {
        await using var session = await browser.OpenAsync();
        var player = await LoadedAsync(session);
        await player.Page.EvaluateAsync("""
            () => document.addEventListener('exercise-session-end', event => {
              event.preventDefault()
              ended.push(JSON.stringify(event.detail))
            })
            """);
        await player.StartAsync();

        await player.PressAsync("Next exercise");
        await player.RunAsync(16);

        Assert.Equal(
            ["""{"did":[{"slug":"single-knee-to-chest","done":1,"of":1,"reason":null}],"before":"mild","reason":null}"""],
            await player.Page.EvaluateAsync<string[]>("() => ended"));
        Assert.False(await player.Page.Locator("exercise-player").IsVisibleAsync());
    }

    [Fact]
    public async Task Load_AgainInMidRun_BeginsWithTheQuestions()
    {
        await using var session = await browser.OpenAsync();
        var player = await LoadedAsync(session);
        await player.StartAsync();
        await player.RunAsync(6);

        await player.Page.EvaluateAsync(Load, new object[] { new { slug = "knee-squeeze", dose = new { } } });
        await player.Page.WaitForFunctionAsync("() => document.querySelector('exercise-player').dataset.stage === 'gate'");
        await player.PassAsync();

        Assert.Equal("Knee squeeze", await player.TextAsync("place"));
        Assert.Equal("I am ready", await player.Page.Locator("[data-action=toggle]").InnerTextAsync());
    }
}
