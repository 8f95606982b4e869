using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Support.Browser;

namespace SIJointSite.Tests.Exercises.Printed;

/// <summary>What the page of an exercise prints: one sheet of paper, both sides at most, with the red flags first.</summary>
public sealed class ExerciseSheetBrowserTests(BrowserFixture browser)
{
    private const int SidesOfASheet = 2;

    public static TheoryData<string> Pages =>
        [.. RealContent.Current.Exercises.All.Select(static exercise => $"/exercises/{exercise.Slug}")];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Print_AnyPage_FitsOnOneSheetOfPaper(string path)
    {
        await using var session = await browser.OpenAsync();
        var page = await session.GotoAsync(path);

        Assert.InRange(await Paper.SidesAsync(page, Paper.A4), 1, SidesOfASheet);
        Assert.InRange(await Paper.SidesAsync(page, Paper.Letter), 1, SidesOfASheet);
    }

    [Theory]
    [InlineData("/exercises/knee-squeeze")]
    [InlineData("/plan")]
    public async Task Print_APage_ShowsTheRedFlagsThenTheDoseTheStepsTheStopRulesAndTheAddress(string path)
    {
        await using var session = await browser.OpenAsync();
        var page = await session.GotoAsync(path);
        var onScreen = await page.Locator(".si-sheet").IsVisibleAsync();

        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        var words = Regex.Replace(await page.Locator("main").InnerTextAsync(), @"\s+", " ");
        Assert.False(onScreen);
        Assert.StartsWith("First: do no exercises, and call 999 now, if you have:", words, StringComparison.Ordinal);
        string[] order =
        [
            "change in peeing", "Knee squeeze", "Squeeze 5 seconds", "Breathe out and press your knees together", "When to stop",
            "SI Joint Guide, " + path,
        ];
        var places = order.Select(part => words.IndexOf(part, StringComparison.OrdinalIgnoreCase)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
        Assert.Equal(0, await page.Locator("main button:visible").CountAsync());
    }

    [Theory]
    [InlineData("/exercises/knee-squeeze", 2, 11)]
    [InlineData("/plan", 4, 10.5)]
    [InlineData("/plan?print=large", 4, 16)]
    public async Task Print_APage_IsLargeEnoughToReadAndHasItsDrawings(string path, int drawings, double least)
    {
        await using var session = await browser.OpenAsync();
        var page = await session.GotoAsync(path);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        var points = await page.Locator(".si-sheet :is(p, li, th, figcaption)").EvaluateAllAsync<double[]>(
            "parts => parts.map(part => Math.round(parseFloat(getComputedStyle(part).fontSize) * 7.5) / 10)");
        var widths = await page.Locator(".si-sheet__drawings .si-figure:visible").EvaluateAllAsync<double[]>(
            "figures => figures.map(figure => figure.getBoundingClientRect().width)");

        Assert.All(points, size => Assert.True(size >= least));
        Assert.Equal(drawings, widths.Length);
        Assert.All(widths, static width => Assert.True(width > 110));
    }

    [Theory]
    [InlineData("/exercises/knee-squeeze")]
    [InlineData("/plan")]
    public async Task PrintButton_Pressed_AsksTheBrowserToPrint(string path)
    {
        await using var session = await browser.OpenAsync();
        await session.Context.AddInitScriptAsync("window.print = () => { window.printed = true }");
        var page = await session.GotoAsync(path);

        await page.GetByRole(AriaRole.Button, new() { Name = "Print this on one sheet" }).ClickAsync();

        Assert.True(await page.EvaluateAsync<bool>("() => window.printed === true"));
        await BrowserSession.AssertAccessibleAsync(page);
        session.AssertNoFaults();
    }

    [Theory]
    [InlineData("/exercises/knee-squeeze")]
    [InlineData("/plan")]
    public async Task Get_APageWithAPublicAddress_DrawsThatAddressToScan(string path)
    {
        using var site = new SiteFactory();
        site.Settings["Site:PublicAddress"] = "https://clinic.example/";
        using var client = site.CreateBrowser();

        var sheet = (await client.GetHtmlAsync(path)).QuerySelector(".si-sheet")!;

        Assert.Equal(QrCells.Of("https://clinic.example" + path), QrCells.Drawn(sheet.QuerySelector(".si-qr path")!.GetAttribute("d")!));
        Assert.Contains("clinic.example" + path, sheet.TextContent, StringComparison.Ordinal);
    }
}
