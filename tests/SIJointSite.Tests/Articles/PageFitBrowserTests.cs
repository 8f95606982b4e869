using System.Globalization;
using Microsoft.Playwright;
using SIJointSite.Addresses;
using SIJointSite.Content;
using SIJointSite.Core.Articles;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Support.Browser;

namespace SIJointSite.Tests.Articles;

/// <summary>How much of a screen the pages take, and that none is wider than it.</summary>
public sealed class PageFitBrowserTests(BrowserFixture browser)
{
    private const int PhoneHeight = 640;

    /// <summary>The list of all signs is as long as the signs are many.</summary>
    private static readonly Dictionary<string, double> MostScreensOf = new() { ["when-to-get-help"] = 14 };

    private static double MostScreens(Article article) =>
        MostScreensOf.TryGetValue(article.Slug, out var most) ? most : article.Kind is ArticleKind.Question ? 4 : 10;

    [Fact]
    public async Task Articles_OnAPhone_AreShortAndBeginWithWhatToDo()
    {
        await using var session = await browser.OpenAsync(
            new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 360, Height = PhoneHeight } });
        List<string> faults = [];

        foreach (var article in RealContent.Current.Articles.All)
        {
            var page = await session.GotoAsync($"/articles/{article.Slug}");
            await page.Locator("body-drawing:not([data-live])").First.WaitForAsync(new() { State = WaitForSelectorState.Detached });
            var found = await page.EvaluateAsync<double[]>("""
                () => [
                  document.querySelector('main').getBoundingClientRect().height,
                  document.querySelector('.si-today').getBoundingClientRect().bottom,
                ]
                """);
            if (found[0] / PhoneHeight > MostScreens(article))
                faults.Add(Invariant($"{article.Slug} takes {found[0] / PhoneHeight:0.00} screens, {MostScreens(article)} at most"));
            if (found[1] > PhoneHeight)
                faults.Add(Invariant($"{article.Slug} ends what to do today at {found[1]:0}, {PhoneHeight} at most"));
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Fact]
    public async Task Pages_OfAnyWidthAndWithLargeText_DoNotScrollSideways()
    {
        await using var session = await browser.OpenAsync();
        var routes = SitePage.All.Where(static page => page.Use.HasFlag(PageUse.Listed))
            .SelectMany(static page => ContentAddresses.Of(RealContent.Current, page.Route));
        List<string> faults = [];

        foreach (var path in routes)
        {
            var page = await session.GotoAsync(path);
            foreach (var (width, size) in new[] { (320, 100), (360, 100), (1280, 100), (360, 200) })
            {
                await page.SetViewportSizeAsync(width, 800);
                await page.EvaluateAsync($"() => {{ document.documentElement.style.fontSize = '{size}%' }}");
                var wide = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth");
                if (wide > 0)
                    faults.Add($"{path} is {wide} px too wide at {width} px with text at {size}%: {await WidestAsync(page)}");
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    private static Task<string> WidestAsync(IPage page) => page.EvaluateAsync<string>("""
        () => [...document.querySelectorAll('body *')].filter(part => part.checkVisibility() && !part.closest('svg'))
          .filter(part => part.getBoundingClientRect().right > innerWidth + 1).map(part => part.className || part.localName)
          .slice(0, 4).join(', ')
        """);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
