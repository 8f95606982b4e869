using Microsoft.Playwright;
using SIJointSite.Core.Articles;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Support.Browser;

namespace SIJointSite.Tests.Drawings;

/// <summary>A page with drawings of the body, and the parts of one that a test presses and reads.</summary>
internal static class BodyDrawingPage
{
    /// <summary>The drawing with the most layers and parts.</summary>
    public const string Usual = "pelvis-back";

    /// <summary>Address of the first article that shows a drawing.</summary>
    public static string PathOf(string name) => "/articles/" + RealContent.Current.Articles.All.First(article =>
        article.Body.Parts.OfType<ArticlePart.Drawing>().Any(part => part.Name == name)).Slug;

    public static BrowserNewContextOptions Wide(
        int width = 900, ColorScheme scheme = ColorScheme.Light, ForcedColors forced = ForcedColors.None) => new()
        {
            ReducedMotion = ReducedMotion.Reduce,
            ColorScheme = scheme,
            ForcedColors = forced,
            ViewportSize = new ViewportSize { Width = width, Height = 800 },
        };

    /// <summary>The figure of a drawing with its legend open, after its script has woken it.</summary>
    public static async Task<ILocator> FigureAsync(BrowserSession session, string name = Usual)
    {
        var page = await session.GotoAsync(PathOf(name));
        await BrowserSession.OpenFoldsAsync(page);
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
