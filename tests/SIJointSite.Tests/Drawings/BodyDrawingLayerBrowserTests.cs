using Microsoft.Playwright;
using SIJointSite.Tests.Support.Browser;
using static SIJointSite.Tests.Drawings.BodyDrawingPage;

namespace SIJointSite.Tests.Drawings;

/// <summary>Layers of a drawing that are put away and shown again.</summary>
public sealed class BodyDrawingLayerBrowserTests(BrowserFixture browser)
{
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
    [InlineData("pelvis-back", "Bones", "Joints", "Bands", "Nerves", "Load")]
    [InlineData("joint-close-up", "Bones", "Joints", "Bands")]
    [InlineData("pelvis-front", "Bones", "Joints", "Bands")]
    [InlineData("load-path", "Bones", "Joints", "Load")]
    [InlineData("pain-map")]
    public async Task Layers_OfADrawing_AreThoseDrawnAndEachHidesSomething(string name, params string[] layers)
    {
        await using var session = await browser.OpenAsync(Wide());
        var figure = await FigureAsync(session, name);
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
}
