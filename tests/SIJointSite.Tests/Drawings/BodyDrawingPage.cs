using Microsoft.Playwright;
using SIJointSite.Tests.Support.Browser;

namespace SIJointSite.Tests.Drawings;

/// <summary>A page with drawings of the body, and the parts of one that a test presses and reads.</summary>
internal static class BodyDrawingPage
{
    public const string Article = "/articles/what-is-the-si-joint";

    public static BrowserNewContextOptions Wide(
        int width = 900, ColorScheme scheme = ColorScheme.Light, ForcedColors forced = ForcedColors.None) => new()
        {
            ReducedMotion = ReducedMotion.Reduce,
            ColorScheme = scheme,
            ForcedColors = forced,
            ViewportSize = new ViewportSize { Width = width, Height = 800 },
        };

    /// <summary>The figure of a drawing, after its script has woken it.</summary>
    public static async Task<ILocator> FigureAsync(BrowserSession session, string name = "pelvis-back", string path = Article)
    {
        var page = await session.GotoUnfoldedAsync(path);
        var figure = page.Locator($"body-drawing[data-live] #drawing-{name}");
        await figure.WaitForAsync();
        return figure;
    }

    public static ILocator Status(ILocator figure) => figure.GetByRole(AriaRole.Status);

    public static ILocator Number(ILocator figure, string name) =>
        figure.Locator("svg").GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    /// <summary>Where a finger hits a number: its group also holds the line to the part.</summary>
    public static ILocator Target(ILocator figure, string part) => figure.Locator($"[data-label={part}] .si-anatomy__target");

    public static ILocator Entry(ILocator figure, string name) =>
        figure.GetByRole(AriaRole.List).GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
}
