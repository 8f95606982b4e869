using Microsoft.Playwright;
using SIJointSite.Tests.Support.Browser;
using static SIJointSite.Tests.Drawings.BodyDrawingPage;

namespace SIJointSite.Tests.Drawings;

/// <summary>Picking a part of a drawing, with a finger, a mouse or the keyboard, and moving one.</summary>
public sealed class BodyDrawingBrowserTests(BrowserFixture browser)
{
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
        await Assertions.Expect(figure.Locator("summary")).ToBeFocusedAsync();
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
}
