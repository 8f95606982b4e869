using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Support.Browser;

namespace SIJointSite.Tests.Articles;

public sealed partial class PrintedGuideTests(BrowserFixture browser)
{
    private const string Guide = "/print/guide";
    private const int MostPages = 39;

    [Fact]
    public async Task Get_Guide_NamesOnlyIdsThatExistOnce()
    {
        using var site = new SiteFactory();
        using var client = site.CreateBrowser();

        var page = await client.GetHtmlAsync(Guide);

        Assert.NotEmpty(page.QuerySelectorAll("h2[id], h3[id]"));
        Assert.Empty(page.QuerySelectorAll(".si-part"));
        var ids = page.QuerySelectorAll("[id]").Select(static element => element.Id!).ToArray();
        Assert.Empty(ids.GroupBy(static id => id).Where(static same => same.Count() > 1).Select(static same => same.Key));
        foreach (var name in new[] { "aria-labelledby", "aria-describedby", "for" })
            Assert.All(page.QuerySelectorAll($"[{name}]").SelectMany(element => element.GetAttribute(name)!.Split(' ')), id =>
                Assert.Contains(id, ids));
        Assert.All(page.QuerySelectorAll("[href^='#']").Select(static link => link.GetAttribute("href")![1..]), id =>
            Assert.Contains(id, ids));
    }

    [Fact]
    public async Task Print_Guide_ShowsDrawingsInTheirColoursAndNoButton()
    {
        await using var session = await browser.OpenAsync();
        var page = await session.GotoAsync(Guide);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        var black = await page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('.si-anatomy__drawing rect, .si-anatomy__drawing path')]
              .filter(shape => getComputedStyle(shape).fill === 'rgb(0, 0, 0)').map(shape => shape.outerHTML)
            """);
        var buttons = await page.EvaluateAsync<int>(
            "() => [...document.querySelectorAll('button')].filter(button => button.checkVisibility()).length");
        var stills = await page.EvaluateAsync<double[]>(
            "() => [...document.querySelectorAll('.si-crack__still .si-crack__scene')].map(scene => scene.getBoundingClientRect().width)");

        Assert.Empty(black);
        Assert.Equal(0, buttons);
        Assert.Equal(3, stills.Length);
        Assert.All(stills, static width => Assert.True(width > 100));
    }

    [Fact]
    public async Task Print_Guide_TakesFewerThanFortyPages()
    {
        await using var session = await browser.OpenAsync();
        var page = await session.GotoAsync(Guide);

        var pdf = await page.PdfAsync(new PagePdfOptions { Format = "A4", PreferCSSPageSize = true });

        Assert.InRange(PageOfPdf().Count(System.Text.Encoding.Latin1.GetString(pdf)), 1, MostPages);
    }

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex PageOfPdf();
}
