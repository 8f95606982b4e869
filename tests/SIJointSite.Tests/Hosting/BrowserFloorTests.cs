using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SIJointSite.Settings;
using SIJointSite.Tests.Support.Browser;

namespace SIJointSite.Tests.Hosting;

/// <summary>
/// The oldest browsers that the site is made for: Safari 15.4, Chrome and Edge 109, Firefox 115. Nothing newer without a fallback.
/// </summary>
public sealed partial class BrowserFloorTests(BrowserFixture browser)
{
    /// <summary>What some browser at the floor does not know, and must not be used at all.</summary>
    private static readonly (string Ending, string Pattern, string Since)[] Forbidden =
    [
        (".css", @"light-dark\(", "Chrome 123, Firefox 120, Safari 17.5"),
        (".css", @"color-mix\(|oklch\(|oklab\(", "Chrome 111, Safari 16.2"),
        (".css", @"@scope|@starting-style|@property|@position-try", "Chrome 118, Safari 17.4"),
        (".css", @"^\s*&", "nesting: Chrome 120, Firefox 117, Safari 17.2"),
        (".css", @"\(\s*(width|height)\s*[<>]|[<>]=?\s*(width|height)\s*\)", "ranges of widths: Safari 16.4"),
        (".css", @"\bsubgrid\b|field-sizing|interpolate-size|anchor-name|scrollbar-gutter|animation-timeline|text-box-trim", "newer"),
        (".css", @"\d(r?lh|cap|ric)\b", "Chrome 111, Firefox 120, Safari 16.4"),
        (".js", @"\.to(Sorted|Reversed|Spliced)\(|\b(Object|Map)\.groupBy\(|Array\.fromAsync|Promise\.withResolvers",
            "Safari 16 and later"),
        (".js", @"\bstatic \{|\(\?<[=!]", "static blocks and looking behind: Safari 16.4"),
        (".js", @"AbortSignal\.(any|timeout)|URL\.canParse|checkVisibility|startViewTransition|requestIdleCallback", "Safari 16 and later"),
        (".js", @"attachInternals|adoptedStyleSheets|CompressionStream|scrollend|\.showPopover", "Safari 16.4 and later"),
        (".js", @"\.(union|intersection|difference|isSubsetOf)\(", "Chrome 122, Safari 17"),
    ];

    /// <summary>What is newer in part and used with a fallback: what must stand just before it.</summary>
    private static readonly (string Pattern, string Before)[] WithFallback =
    [
        (@"overflow: clip;", "overflow: hidden; "),
        (@"content: ""[^""]*"" / """";", @"content: ""[^""]*""; "),
    ];

    /// <summary>
    /// Where a rule is left out by an older browser and the page still does its work: each with what is then seen.
    /// </summary>
    private static readonly Dictionary<string, string> LeftOut = new()
    {
        ["@container"] = "Drawings keep their legend in one column.",
        [":has("] = "Firefox 115: a chosen option shows its own mark alone, and paper has more on it.",
        ["details-content"] = "js/folds.js opens what is folded before the page is printed.",
    };

    [Fact]
    public void Files_OfStylesAndScripts_UseNothingNewerThanTheFloorWithoutFallback()
    {
        foreach (var (name, text) in Files())
        {
            foreach (var (_, pattern, since) in Forbidden.Where(rule => name.EndsWith(rule.Ending, StringComparison.Ordinal)))
            {
                var found = Regex.Match(text, pattern, RegexOptions.Multiline);
                Assert.False(found.Success, $"{name} uses \"{found.Value}\" ({since}).");
            }

            foreach (var (pattern, before) in WithFallback)
            {
                Assert.True(
                    Regex.Count(text, pattern) == Regex.Count(text, before + pattern), $"{name}: {pattern} has no fallback before it.");
            }
        }
    }

    /// <summary>The newest that is used is taken out of every style sheet, as a browser at the floor leaves it out.</summary>
    [Theory]
    [InlineData("/")]
    [InlineData("/articles/why-it-hurts")]
    [InlineData("/exercises/bridge")]
    [InlineData("/symptom-check")]
    public async Task Page_InAnOldBrowser_KeepsItsColoursAndIsAccessible(string path)
    {
        await using var session = await browser.OpenAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = 360, Height = 640 },
        });
        await session.Context.RouteAsync("**/*.css", async route =>
        {
            var response = await route.FetchAsync();
            var old = LeftOut.Keys.Aggregate(await response.TextAsync(), static (text, newer) =>
                text.Replace(newer, newer.Insert(1, "x-"), StringComparison.Ordinal));
            old = NewerValue().Replace(old, "overflow: x-clip;");
            await route.FulfillAsync(new RouteFulfillOptions { Response = response, Body = old });
        });

        var page = await session.GotoAsync(path);

        await BrowserSession.AssertAccessibleAsync(page);
        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"));
        var shapes = await page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('main svg [class]')].map(shape => getComputedStyle(shape).fill)");
        Assert.True(shapes.Length == 0 || shapes.Distinct().Count() > 3, "The drawing has lost its colours.");
        session.AssertNoFaults();
    }

    private static IEnumerable<(string Name, string Text)> Files()
    {
        var top = Path.Combine(Checkout.FindTop()!, "wwwroot");
        return Directory.GetFiles(top, "*", SearchOption.AllDirectories)
            .Where(static file => Path.GetExtension(file) is ".css" or ".js")
            .Select(file => (Path.GetRelativePath(top, file), File.ReadAllText(file)));
    }

    [GeneratedRegex("overflow: clip;")]
    private static partial Regex NewerValue();
}
