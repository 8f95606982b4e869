using Microsoft.Playwright;
using SIJointSite.Tests.Support.Browser;

namespace SIJointSite.Tests.Models;

/// <summary>The page with the model of a joint that cracks, and what a reader does there.</summary>
internal static class JointCrackPage
{
    public const string Address = "/articles/what-makes-a-joint-crack";

    public static BrowserNewContextOptions Still(int width = 900, ColorScheme scheme = ColorScheme.Light) => new()
    {
        ReducedMotion = ReducedMotion.Reduce,
        ColorScheme = scheme,
        ViewportSize = new ViewportSize { Width = width, Height = 800 },
    };

    /// <summary>The page with its folds open: the model lies in one.</summary>
    public static async Task<IPage> OpenAsync(BrowserSession session)
    {
        var page = await session.GotoAsync(Address);
        await BrowserSession.OpenFoldsAsync(page);
        return page;
    }

    public static ILocator Status(IPage page) => page.Locator("joint-crack [data-part=status]");

    public static async Task PartAsync(IPage page, int speed)
    {
        await page.Locator("[name=speed]").FillAsync(speed.ToString(System.Globalization.CultureInfo.InvariantCulture));
        await page.GetByRole(AriaRole.Button, new() { Name = "Part the surfaces" }).ClickAsync();
    }
}
