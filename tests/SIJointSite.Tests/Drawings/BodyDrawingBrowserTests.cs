using Microsoft.Playwright;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Support.Browser;

namespace SIJointSite.Tests.Drawings;

/// <summary>One element in all its ways of use and looks; one file, because each test finds its way about it with the same
/// helpers.</summary>
public sealed class BodyDrawingBrowserTests(BrowserFixture browser, SharedSite site)
{
    private const string Path = "/articles/what-is-the-si-joint";

    private static BrowserNewContextOptions Wide(
        int width = 900, ColorScheme scheme = ColorScheme.Light, ForcedColors forced = ForcedColors.None) => new()
        {
            ReducedMotion = ReducedMotion.Reduce,
            ColorScheme = scheme,
            ForcedColors = forced,
            ViewportSize = new ViewportSize { Width = width, Height = 800 },
        };

    /// <summary>The figure of a drawing, after its script has woken it.</summary>
    private static async Task<ILocator> FigureAsync(BrowserSession session, string name = "pelvis-back", string path = Path)
    {
        var page = await session.GotoAsync(path);
        var figure = page.Locator($"body-drawing[data-live] #drawing-{name}");
        await figure.WaitForAsync();
        return figure;
    }

    private static ILocator Status(ILocator figure) => figure.GetByRole(AriaRole.Status);

    private static ILocator Number(ILocator figure, string name) =>
        figure.Locator("svg").GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    /// <summary>Where a finger hits a number: its group also holds the line to the part.</summary>
    private static ILocator Target(ILocator figure, string part) => figure.Locator($"[data-label={part}] .si-anatomy__target");

    private static ILocator Entry(ILocator figure, string name) =>
        figure.GetByRole(AriaRole.List).GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    [Fact]
    public async Task Click_ANumber_MarksThePartAndTellsNameTermAndText()
    {
        await using var session = await browser.OpenAsync(Wide());
        var figure = await FigureAsync(session);
        await Assertions.Expect(Status(figure)).ToHaveTextAsync("Choose a number in the picture, or a name in the list.");

        await Target(figure, "long-lower-band").ClickAsync();

        await Assertions.Expect(Status(figure))
            .ToHaveTextAsync("Long lower band (sacrotuberous ligament). From the sacrum down to the sit bone.");
        await Assertions.Expect(Entry(figure, "Long lower band")).ToHaveAttributeAsync("aria-pressed", "true");
        Assert.Equal(1, await figure.Locator("[data-part][data-picked]").CountAsync());
        Assert.Equal("3.4px",
            await figure.Locator("[data-picked] .si-anatomy__ligament")
            .EvaluateAsync<string>("path => getComputedStyle(path).strokeWidth"));
        session.AssertNoFaults();
    }

    [Fact]
    public async Task Click_AShape_PicksItsPartAndAgainClears()
    {
        await using var session = await browser.OpenAsync(Wide());
        var figure = await FigureAsync(session);
        // A point on the right wing of the hip bone, far from every number.
        var point = await figure.Locator("svg")
            .EvaluateAsync<float[]>(
            "svg => { svg.scrollIntoView(); const at = new DOMPoint(305, 84).matrixTransform(svg.getScreenCTM()); return [at.x, at.y] }");

        await figure.Page.Mouse.ClickAsync(point[0], point[1]);
        await Assertions.Expect(Status(figure)).ToContainTextAsync("Hip bone (ilium, its upper part).");
        // Both the hip bones and the pubic bones in front of them are this part.
        Assert.Equal(2, await figure.Locator("[data-part][data-picked]").CountAsync());
        await figure.Page.Mouse.ClickAsync(point[0], point[1]);

        await Assertions.Expect(Status(figure)).ToContainTextAsync("Choose a number");
        Assert.Equal(0, await figure.Locator("[data-picked]").CountAsync());
        Assert.Equal(0, await figure.Locator("[aria-pressed=true]").CountAsync());
    }

    [Fact]
    public async Task Keyboard_TheNumbers_AreOneStopAndTheArrowsGoRound()
    {
        await using var session = await browser.OpenAsync(Wide());
        var figure = await FigureAsync(session);
        var keyboard = figure.Page.Keyboard;
        Assert.Equal(1, await figure.Locator("svg [tabindex='0']").CountAsync());

        await figure.GetByRole(AriaRole.Checkbox, new() { Name = "Load" }).FocusAsync();
        await keyboard.PressAsync("Tab");
        await Assertions.Expect(Number(figure, "1 SI joints")).ToBeFocusedAsync();
        await keyboard.PressAsync("ArrowLeft");
        await Assertions.Expect(Number(figure, "14 Path of the load")).ToBeFocusedAsync();
        await keyboard.PressAsync("ArrowDown");
        await keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(Number(figure, "2 Base of the spine")).ToBeFocusedAsync();
        await keyboard.PressAsync("Enter");
        await Assertions.Expect(Status(figure)).ToContainTextAsync("It sits between the hip bones like a wedge.");
        await keyboard.PressAsync("Escape");
        await Assertions.Expect(Status(figure)).ToContainTextAsync("Choose a number");
        await keyboard.PressAsync("End");
        await keyboard.PressAsync("Space");
        await Assertions.Expect(Number(figure, "14 Path of the load")).ToHaveAttributeAsync("aria-pressed", "true");
        await keyboard.PressAsync("Tab");

        await Assertions.Expect(Entry(figure, "SI joints")).ToBeFocusedAsync();
        session.AssertNoFaults();
    }

    [Fact]
    public async Task Entry_Pressed_PicksAndMovesTheStopOfThePicture()
    {
        await using var session = await browser.OpenAsync(Wide());
        var figure = await FigureAsync(session);

        await Entry(figure, "Nerve levels").PressAsync("Enter");

        await Assertions.Expect(Status(figure)).ToContainTextAsync("Nerve levels (L4 to S4).");
        await Assertions.Expect(Number(figure, "13 Nerve levels")).ToHaveAttributeAsync("tabindex", "0");
        await Assertions.Expect(Number(figure, "13 Nerve levels")).ToHaveAttributeAsync("aria-pressed", "true");
    }

    [Fact]
    public async Task Removed_AndPutBack_WorksAgainAndOnlyOnce()
    {
        await using var session = await browser.OpenAsync(Wide());
        var figure = await FigureAsync(session);

        await figure.EvaluateAsync("""
            figure => {
              const drawing = figure.closest('body-drawing')
              const { nextSibling, parentElement } = drawing
              drawing.remove()
              parentElement.insertBefore(drawing, nextSibling)
            }
            """);
        await Entry(figure, "Nerve levels").PressAsync("Enter");

        await Assertions.Expect(Status(figure)).ToContainTextAsync("Nerve levels (L4 to S4).");
        Assert.Equal(1, await figure.GetByRole(AriaRole.Status).CountAsync());
        session.AssertNoFaults();
    }

    [Fact]
    public async Task Layer_Off_HidesItsShapesAndNumbersAndForgetsThePick()
    {
        await using var session = await browser.OpenAsync(Wide());
        var figure = await FigureAsync(session);
        await Target(figure, "back-bands").ClickAsync();

        await figure.GetByRole(AriaRole.Checkbox, new() { Name = "Bands" }).UncheckAsync();

        await Assertions.Expect(figure.Locator("#drawing-pelvis-back-back-bands")).ToBeHiddenAsync();
        await Assertions.Expect(figure.Locator("[data-label=back-bands]")).ToBeHiddenAsync();
        await Assertions.Expect(figure.Locator("[data-label=sacrum]")).ToBeVisibleAsync();
        await Assertions.Expect(Status(figure)).ToContainTextAsync("Choose a number");
        Assert.Equal(1, await figure.Locator("svg [tabindex='0']:not([data-off])").CountAsync());
    }

    [Fact]
    public async Task Entry_OfAHiddenLayer_ShowsTheLayerAgain()
    {
        await using var session = await browser.OpenAsync(Wide());
        var figure = await FigureAsync(session);
        var box = figure.GetByRole(AriaRole.Checkbox, new() { Name = "Nerves" });
        await box.UncheckAsync();

        await Entry(figure, "Nerve levels").ClickAsync();

        await Assertions.Expect(box).ToBeCheckedAsync();
        await Assertions.Expect(figure.Locator("#drawing-pelvis-back-nerves")).ToBeVisibleAsync();
        await Assertions.Expect(Status(figure)).ToContainTextAsync("Nerve levels");
    }

    [Theory]
    [InlineData(Path, "pelvis-back", "Bones", "Joints", "Bands", "Nerves", "Load")]
    [InlineData(Path, "joint-close-up", "Bones", "Joints", "Bands")]
    [InlineData("/articles/pregnancy-and-after-birth", "pelvis-front", "Bones", "Joints", "Bands")]
    [InlineData("/articles/getting-better", "load-path", "Bones", "Joints", "Load")]
    [InlineData("/articles/why-it-hurts", "pain-map")]
    public async Task Layers_OfADrawing_AreThoseDrawnAndEachHidesSomething(string path, string name, params string[] layers)
    {
        await using var session = await browser.OpenAsync(Wide());
        var figure = await FigureAsync(session, name, path);
        Assert.Equal(layers, (
            await figure.GetByRole(AriaRole.Checkbox)
            .EvaluateAllAsync<string[]>("boxes => boxes.map(box => box.closest('label').textContent)")));
        const string Shown = "svg => [...svg.querySelectorAll('path, circle')].filter(shape => shape.getClientRects().length).length";

        foreach (var layer in layers)
        {
            var before = await figure.Locator("svg").EvaluateAsync<int>(Shown);
            await figure.GetByRole(AriaRole.Checkbox, new() { Name = layer }).UncheckAsync();
            Assert.InRange(await figure.Locator("svg").EvaluateAsync<int>(Shown), 0, before - 1);
        }
    }

    [Fact]
    public async Task Slider_Moved_TipsBothOutlinesAndSaysTheTrueNumbers()
    {
        await using var session = await browser.OpenAsync(Wide());
        var figure = await FigureAsync(session, "what-moves");
        var slider = figure.GetByRole(AriaRole.Slider, new() { Name = "Tip the sacrum forward" });
        await Assertions.Expect(slider).ToHaveAttributeAsync("aria-valuetext", "0.7 mm, 2 degrees");

        await slider.FillAsync("10");

        await Assertions.Expect(slider).ToHaveAttributeAsync("aria-valuetext", "0.35 mm, 1 degree");
        await Assertions.Expect(figure.Locator("output")).ToHaveTextAsync("0.35 mm, 1 degree");
        await Assertions.Expect(figure.Locator("[data-times='1']"))
            .ToHaveAttributeAsync("transform", "translate(0.2 0.2) rotate(-1 117 122)");
        await Assertions.Expect(figure.Locator("[data-times='20']"))
            .ToHaveAttributeAsync("transform", "translate(3.96 3.96) rotate(-20 277 122)");
        await slider.PressAsync("Home");
        await Assertions.Expect(figure.Locator("output")).ToHaveTextAsync("0 mm, 0 degrees");
        await Assertions.Expect(figure.Locator("[data-times='20']")).ToHaveAttributeAsync("transform", "translate(0 0) rotate(0 277 122)");
        await Assertions.Expect(figure).ToContainTextAsync("The right picture moves 20 times too far.");
        session.AssertNoFaults();
    }

    [Theory]
    [InlineData(320, ColorScheme.Light, Path)]
    [InlineData(320, ColorScheme.Dark, Path)]
    [InlineData(1280, ColorScheme.Dark, Path)]
    [InlineData(360, ColorScheme.Light, "/articles/why-it-hurts")]
    [InlineData(360, ColorScheme.Dark, "/articles/pregnancy-and-after-birth")]
    [InlineData(360, ColorScheme.Light, "/articles/getting-better")]
    public async Task Element_WithAPartPicked_IsAccessibleAndDoesNotScrollSideways(int width, ColorScheme scheme, string path)
    {
        await using var session = await browser.OpenAsync(Wide(width, scheme));
        var page = await session.GotoAsync(path);
        await page.Locator("body-drawing[data-live]").First.WaitForAsync();
        foreach (var entry in await page.Locator("body-drawing .si-anatomy__legend li:first-child button").AllAsync())
            await entry.ClickAsync();

        await BrowserSession.AssertAccessibleAsync(page);
        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= window.innerWidth"));
        await page.EvaluateAsync("() => { document.documentElement.style.fontSize = '200%' }");
        Assert.Empty(await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('body-drawing, body-drawing *')].filter(part => part.checkVisibility() && part.getBoundingClientRect().right > window.innerWidth && !part.closest('svg')).map(part => part.className)"));
        session.AssertNoFaults();
    }

    [Fact]
    public async Task Targets_OnAPhone_AreAsWideAsAFingerAndDoNotOverlap()
    {
        await using var session = await browser.OpenAsync(Wide(360));
        var figure = await FigureAsync(session);

        var targets = await figure.Locator(".si-anatomy__target").EvaluateAllAsync<double[][]>("all => all.map(target => { const box = target.getBoundingClientRect(); return [box.x + box.width / 2, box.y + box.height / 2, box.width / 2] })");

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
        var page = await session.GotoAsync(Path + "#uneven-is-normal");

        await page.Locator("body-drawing[data-live] #drawing-what-moves").WaitForAsync();

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
        var page = await session.GotoAsync(Path);
        var figure = page.Locator("#drawing-pelvis-back");

        Assert.Equal("img", await figure.Locator("svg").GetAttributeAsync("role"));
        foreach (var part in new[] { "back-bands", "nerves", "load", "dimples", "si-joints" })
            await Assertions.Expect(figure.Locator($"#drawing-pelvis-back-{part}")).ToBeVisibleAsync();
        await Assertions.Expect(figure.Locator("ol")).ToContainTextAsync("(sacrospinous ligament)");
        await Assertions.Expect(figure.Locator("ol")).ToContainTextAsync("roughly L4 to S4");
        await Assertions.Expect(page.Locator("#drawing-what-moves [data-times='20']")).ToBeVisibleAsync();
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

        var with = await client.GetHtmlAsync(Path);
        var without = await client.GetHtmlAsync("/articles/when-to-get-help");

        Assert.NotNull(with.QuerySelector("head script[src*=body-drawing]"));
        // The style waits in a template until the script asks for it.
        Assert.Empty(with.QuerySelectorAll("link[href*=body-drawing]"));
        Assert.Empty(without.QuerySelectorAll("[src*=body-drawing], #body-drawing-style, body-drawing"));
        Assert.InRange(await ScriptWeight.OfAsync(client, "/js/body-drawing.js"), 1, 6 * 1024);
    }
}
