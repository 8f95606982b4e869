using SIJointSite.Tests.Support.Browser;

namespace SIJointSite.Tests.Exercises.Player;

/// <summary>A page that the browser translates holds other words, each in an element of the translator.</summary>
public sealed class ExerciseTranslatedBrowserTests(BrowserFixture browser)
{
    /// <summary>As translators do: each text goes into elements of their own, with other words.</summary>
    private const string Translate = """
        () => {
          const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT)
          const texts = []
          while (walker.nextNode()) {
            const { currentNode } = walker
            if (currentNode.data.trim() && !currentNode.parentElement.closest('svg, font')) texts.push(currentNode)
          }
          for (const text of texts) {
            const inner = document.createElement('font')
            inner.textContent = text.data.split('').reverse().join('')
            const outer = document.createElement('font')
            outer.append(inner)
            text.replaceWith(outer)
          }
        }
        """;

    [Fact]
    public async Task Play_TranslatedInTheMiddle_GoesOnAndKeepsTheTranslatedWords()
    {
        await using var session = await browser.OpenAsync();
        var player = await PlayerPage.OpenReadyAsync(session, "/exercises/knee-squeeze");
        await player.StartAsync();
        await player.RunAsync(6);

        await player.Page.EvaluateAsync(Translate);
        await player.RunAsync(1);
        var words = await player.TextAsync("words");
        var phase = await player.PhaseAsync();
        await player.RunAsync(4);
        await player.Page.Locator("[data-action=toggle] font font").ClickAsync();
        var paused = await player.PhaseAsync();
        await player.Page.EvaluateAsync(Translate);
        await player.Page.Locator("[data-action=stop] font font").ClickAsync();
        await player.Page.Locator("[data-reason=nerve] font font").ClickAsync();
        await player.Page.Locator("[data-action=finish] font font").ClickAsync();

        Assert.Equal("ezeeuqS", phase);
        Assert.EndsWith("s", words.Trim(), StringComparison.OrdinalIgnoreCase);
        Assert.Equal("Paused", paused);
        Assert.Equal("after", await player.StageAsync());
        session.AssertNoFaults();
    }

    [Fact]
    public async Task Questions_Translated_AreAnsweredAllTheSame()
    {
        await using var session = await browser.OpenAsync();
        var player = await PlayerPage.OpenAsync(session, "/plan");
        await player.Page.EvaluateAsync(Translate);

        await player.Page.Locator("[data-gate=none] font font").ClickAsync();
        await player.Page.Locator("[name=fits][value=yes]").CheckAsync();
        await player.Page.Locator("[name=condition][value=thin-bones]").CheckAsync();
        await player.Page.EvaluateAsync(Translate);
        await player.Page.Locator("[name=pain-before][value=mild]").CheckAsync();
        await player.Page.Locator("[data-stage-of=setup] [type=submit] font font").ClickAsync();
        await player.Page.Locator("[data-action=toggle]").ClickAsync();
        await player.RunAsync(6);

        Assert.Equal("hold", await player.Page.Locator("[data-part=clock]").GetAttributeAsync("data-phase"));
        session.AssertNoFaults();
    }
}
