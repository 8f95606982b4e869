using Microsoft.Playwright;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Support.Browser;
using static SIJointSite.Tests.Drawings.BodyDrawingPage;

namespace SIJointSite.Tests.Drawings;

/// <summary>A drawing on narrow and wide screens, in forced colours, on paper and without script.</summary>
public sealed class BodyDrawingLooksBrowserTests(BrowserFixture browser, SharedSite site)
{
    [Theory]
    [InlineData(320, ColorScheme.Light, Usual)]
    [InlineData(320, ColorScheme.Dark, Usual)]
    [InlineData(1280, ColorScheme.Dark, Usual)]
    [InlineData(360, ColorScheme.Light, "pain-map")]
    [InlineData(360, ColorScheme.Dark, "pelvis-front")]
    [InlineData(360, ColorScheme.Light, "load-path")]
    public async Task Element_WithAPartPicked_IsAccessibleAndDoesNotScrollSideways(int width, ColorScheme scheme, string name)
    {
        await using var session = await browser.OpenAsync(Wide(width, scheme));
        var page = (await FigureAsync(session, name)).Page;
        foreach (var entry in await page.Locator("body-drawing .si-anatomy__legend li:first-child button").AllAsync())
            await entry.ClickAsync();

        await BrowserSession.AssertAccessibleAsync(page);
        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= window.innerWidth"));
        await page.EvaluateAsync("() => { document.documentElement.style.fontSize = '200%' }");
        Assert.Empty(await page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('body-drawing, body-drawing *')]
              .filter(part => part.checkVisibility() && part.getBoundingClientRect().right > window.innerWidth && !part.closest('svg'))
              .map(part => part.className)
            """));
        session.AssertNoFaults();
    }

    [Fact]
    public async Task Targets_OnAPhone_AreAsWideAsAFingerAndDoNotOverlap()
    {
        await using var session = await browser.OpenAsync(Wide(360));
        var figure = await FigureAsync(session);

        var targets = await figure.Locator(".si-anatomy__target").EvaluateAllAsync<double[][]>("""
            all => all.map(target => {
              const box = target.getBoundingClientRect()
              return [box.x + box.width / 2, box.y + box.height / 2, box.width / 2]
            })
            """);

        Assert.All(targets, static target => Assert.InRange(target[2] * 2, 24, 56));
        Assert.All(targets.SelectMany((one, at) =>
            targets.Skip(at + 1).Select(other => double.Hypot(one[0] - other[0], one[1] - other[1]) - one[2] - other[2])), static room =>
            Assert.InRange(room, -.5, 1000));
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task Open_AtAPlaceBelowTheDrawings_LandsThere(int width)
    {
        await using var session =
            await browser.OpenAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 800 } });
        var page = await session.GotoAsync(PathOf(Usual) + "#uneven-is-normal");

        await page.Locator("body-drawing:not([data-live])").WaitForAsync(new() { State = WaitForSelectorState.Detached });

        await page.WaitForFunctionAsync("() => Math.abs(document.querySelector(':target').getBoundingClientRect().top - 24) < 2");
    }

    [Fact]
    public async Task ForcedColours_APick_IsNumberedOutlinedAndTold()
    {
        await using var session = await browser.OpenAsync(Wide(forced: ForcedColors.Active));
        var figure = await FigureAsync(session);
        var joint = figure.Locator(".si-anatomy__joint-behind");
        var before = await joint.EvaluateAsync<string>(
            "path => { const { stroke, strokeWidth } = getComputedStyle(path); return `${stroke} ${strokeWidth}` }");

        await Entry(figure, "SI joints").ClickAsync();

        Assert.NotEqual(before,
            await joint.EvaluateAsync<string>(
            "path => { const { stroke, strokeWidth } = getComputedStyle(path); return `${stroke} ${strokeWidth}` }"));
        Assert.Equal("2px", await Entry(figure, "SI joints").EvaluateAsync<string>("button => getComputedStyle(button).borderTopWidth"));
        await BrowserSession.AssertAccessibleAsync(figure.Page);
    }

    [Fact]
    public async Task NoScript_PictureLegendAndWords_AreComplete()
    {
        await using var session = await browser.OpenAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        var page = await session.GotoAsync(PathOf(Usual));
        var figure = page.Locator("#drawing-pelvis-back");

        Assert.Equal("img", await figure.Locator("svg").GetAttributeAsync("role"));
        foreach (var part in new[] { "back-bands", "nerves", "load", "dimples", "si-joints" })
            await Assertions.Expect(figure.Locator($"#drawing-pelvis-back-{part}")).ToBeVisibleAsync();
        await Assertions.Expect(figure.Locator("ol")).ToContainTextAsync("(sacrospinous ligament)");
        await Assertions.Expect(figure.Locator("ol")).ToContainTextAsync("roughly L4 to S4");
        Assert.Equal(0, await page.Locator("body-drawing :is(button, input, [role=status])").CountAsync());
    }

    [Fact]
    public async Task Print_WithALayerOffAndAPartPicked_ShowsTheWholeStillDrawing()
    {
        await using var session = await browser.OpenAsync(Wide());
        var figure = await FigureAsync(session);
        await figure.GetByRole(AriaRole.Checkbox, new() { Name = "Bands" }).UncheckAsync();
        await Entry(figure, "SI joints").ClickAsync();

        await figure.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        await Assertions.Expect(figure.Locator("#drawing-pelvis-back-back-bands")).ToBeVisibleAsync();
        await Assertions.Expect(figure.Locator("[data-label=back-bands]")).ToBeVisibleAsync();
        Assert.Equal(["1"], await figure.Locator("svg [data-layer], svg [data-part]")
            .EvaluateAllAsync<string[]>("all => [...new Set(all.map(part => getComputedStyle(part).opacity))]"));
        foreach (var control in new[] { ".si-anatomy__layers", ".si-anatomy__status" })
            await Assertions.Expect(figure.Locator(control)).ToBeHiddenAsync();
        await Assertions.Expect(figure.Page.Locator(".si-anatomy__motion")).ToBeHiddenAsync();
        await Assertions.Expect(figure.Locator("ol"))
            .ToContainTextAsync("Back bands (posterior sacroiliac ligaments). They lie behind the joint");
    }

    [Fact]
    public async Task Files_OfTheDrawings_LoadOnlyWhereOneIsShownAndWeighLittle()
    {
        using var client = site.CreateBrowser();

        var with = await client.GetHtmlAsync(PathOf(Usual));
        var without = await client.GetHtmlAsync("/articles/when-to-get-help");

        Assert.NotNull(with.QuerySelector("head script[src*=body-drawing]"));
        // The style waits in a template until the script asks for it.
        Assert.Empty(with.QuerySelectorAll("link[href*=body-drawing]"));
        Assert.Empty(without.QuerySelectorAll("[src*=body-drawing], #body-drawing-style, body-drawing"));
        Assert.InRange(await ScriptWeight.OfAsync(client, "/js/drawings/body-drawing.js"), 1, 6 * 1024);
    }

    [Theory]
    [InlineData(360, 740)]
    [InlineData(320, 500)]
    [InlineData(740, 360)]
    [InlineData(1280, 800)]
    public async Task Legend_LastNameChosen_HasThePictureInSight(int width, int height)
    {
        await using var session = await browser.OpenAsync(new BrowserNewContextOptions
        {
            ReducedMotion = ReducedMotion.Reduce,
            ViewportSize = new ViewportSize { Width = width, Height = height },
        });
        var figure = await FigureAsync(session);
        var entry = Entry(figure, "Path of the load");
        await entry.EvaluateAsync("button => button.scrollIntoView({ block: 'end' })");

        await entry.EvaluateAsync("button => button.click()");

        Assert.True(await figure.Locator("svg").First.EvaluateAsync<bool>("""
            svg => {
              const { top, bottom, height } = svg.getBoundingClientRect()
              return Math.min(bottom, innerHeight) - Math.max(top, 0) > Math.min(height, innerHeight) * .9
            }
            """));
    }

    [Fact]
    public async Task Legend_OnAPhoneByKeyboard_KeepsTheNameOutFromUnderThePicture()
    {
        await using var session = await browser.OpenAsync(Wide(360));
        var figure = await FigureAsync(session);
        await Entry(figure, "Path of the load").FocusAsync();

        // Back up the list, where each next name comes from above.
        for (var press = 0; press < 8; press++)
        {
            await figure.Page.Keyboard.PressAsync("Shift+Tab");
            Assert.True(await figure.EvaluateAsync<bool>("""
                figure => {
                  const { top, left } = document.activeElement.getBoundingClientRect()
                  return document.elementFromPoint(left + 4, top + 4).closest('button') === document.activeElement
                }
                """));
        }
    }
}
