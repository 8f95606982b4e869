using Microsoft.Playwright;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Support.Browser;

namespace SIJointSite.Tests.Articles;

/// <summary>What a reading page gains from its script, and how it reads with its folds open.</summary>
public sealed class ReadingBrowserTests(BrowserFixture browser)
{
    private const string Article = "/articles/what-makes-a-joint-crack";

    /// <summary>A published heading that lies in a fold.</summary>
    private const string Folded = "how-we-know";

    /// <summary>The buttons stand beside the text where there is room, and else at its end.</summary>
    private const string SeenTools = "page-tools >> visible=true";

    [Fact]
    public async Task Open_AtAPlaceInAFold_OpensItAndLandsThere()
    {
        await using var session = await browser.OpenAsync();
        var page = await session.GotoAsync($"{Article}#{Folded}");

        await Assertions.Expect(page.Locator($"details[open] #{Folded}")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Hash_ChangedToAPlaceInAFold_OpensIt()
    {
        await using var session = await browser.OpenAsync();
        var page = await session.GotoAsync(Article);
        Assert.Equal(0, await page.Locator($"details[open] #{Folded}").CountAsync());

        await page.EvaluateAsync($"() => {{ location.hash = '{Folded}' }}");

        await Assertions.Expect(page.Locator($"details[open] #{Folded}")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Citation_Clicked_OpensTheSourcesAtItsOwn()
    {
        await using var session = await browser.OpenAsync();
        var page = await session.GotoAsync(Article);

        await page.Locator(".si-cite a[href='#source-2'] >> visible=true").First.ClickAsync();

        await Assertions.Expect(page.Locator("#source-2")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Print_FoldsOfAnArticle_AreOpenOnPaperAndShutAfter()
    {
        await using var session = await browser.OpenAsync();
        var page = await session.GotoAsync(Article);
        const string Shut = "details:not([open], .si-contents)";
        var shut = await page.Locator(Shut).CountAsync();

        await page.EvaluateAsync("() => dispatchEvent(new Event('beforeprint'))");
        Assert.Equal(0, await page.Locator(Shut).CountAsync());
        await page.EvaluateAsync("() => dispatchEvent(new Event('afterprint'))");

        Assert.True(shut > 1);
        Assert.Equal(shut, await page.Locator(Shut).CountAsync());
    }

    [Fact]
    public async Task CopyLink_Pressed_CopiesTheAddressAndSaysSo()
    {
        await using var session = await browser.OpenAsync();
        await session.WatchClipboardAsync();
        var page = await session.GotoAsync($"{Article}?region=nz#{Folded}");
        var tools = page.Locator(SeenTools);

        await tools.Locator("[data-do=copy]").ClickAsync();

        await Assertions.Expect(tools.GetByRole(AriaRole.Status)).ToHaveTextAsync(RealContent.Current.ArticleTexts.Page.Copied);
        Assert.EndsWith(Article, await BrowserSession.CopiedAsync(page), StringComparison.Ordinal);
        session.AssertNoFaults();
    }

    [Fact]
    public async Task CopyLink_WithoutLeave_ShowsTheAddress()
    {
        await using var session = await browser.OpenAsync();
        var page = await session.GotoAsync(Article);
        await page.EvaluateAsync("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('no leave')) }");
        var tools = page.Locator(SeenTools);

        await tools.Locator("[data-do=copy]").ClickAsync();

        await Assertions.Expect(tools.GetByRole(AriaRole.Status)).ToContainTextAsync(Article);
        session.AssertNoFaults();
    }

    [Theory]
    [InlineData(360)]
    [InlineData(768)]
    [InlineData(1280)]
    public async Task Tools_AtAnyWidth_StandThereOnce(int width)
    {
        await using var session = await browser.OpenAsync(
            new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 800 } });
        var page = await session.GotoAsync(Article);

        await Assertions.Expect(page.Locator(SeenTools)).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Print_Pressed_Prints()
    {
        await using var session = await browser.OpenAsync();
        await session.Context.AddInitScriptAsync("window.print = () => { window.printed = true }");
        var page = await session.GotoAsync(Article);

        await page.Locator(SeenTools).Locator("[data-do=print]").ClickAsync();

        Assert.True(await page.EvaluateAsync<bool>("() => window.printed"));
    }

    [Fact]
    public async Task Scroll_ToASection_MarksItAloneInTheContents()
    {
        await using var session = await browser.OpenAsync(
            new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1280, Height = 800 } });
        var article = RealContent.Current.Articles.Guide.First(static article => article.Body.Headings.Count > 4);
        var page = await session.GotoAsync($"/articles/{article.Slug}");
        // A drawing that wakes grows, and moves what is below it.
        await page.Locator("body-drawing:not([data-live])").First.WaitForAsync(new() { State = WaitForSelectorState.Detached });
        var marked = page.Locator(".si-contents--wide a[aria-current]");

        foreach (var heading in new[] { article.Body.Headings[1], article.Body.Headings[3], article.Body.Headings[2] })
        {
            await ScrollToAsync(page, heading.Id, 200);

            await Assertions.Expect(page.Locator($".si-contents--wide a[href='#{heading.Id}']"))
                .ToHaveAttributeAsync("aria-current", "true");
            await Assertions.Expect(marked).ToHaveCountAsync(1);
        }
    }

    [Fact]
    public async Task Scroll_SlowlyPastTheLine_MarksTheSection()
    {
        await using var session = await browser.OpenAsync(
            new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1280, Height = 800 } });
        var article = RealContent.Current.Articles.Guide.First(static article => article.Body.Headings.Count > 4);
        var page = await session.GotoAsync($"/articles/{article.Slug}");
        await page.Locator("body-drawing:not([data-live])").First.WaitForAsync(new() { State = WaitForSelectorState.Detached });
        var heading = article.Body.Headings[1].Id;

        for (var top = 290; top >= 230; top -= 3)
        {
            await ScrollToAsync(page, heading, top);
            await page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        }

        await Assertions.Expect(page.Locator($".si-contents--wide a[href='#{heading}']")).ToHaveAttributeAsync("aria-current", "true");
    }

    private static async Task ScrollToAsync(IPage page, string id, int top) =>
        await page.EvaluateAsync($"() => scrollBy(0, document.getElementById('{id}').getBoundingClientRect().top - {top})");

    [Fact]
    public async Task NoScript_Tools_AreNotShownAndFoldsOpen()
    {
        await using var session = await browser.OpenAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        var page = await session.GotoAsync(Article);

        Assert.False(await page.Locator("page-tools").First.IsVisibleAsync());
        await page.Locator(".si-sources summary").ClickAsync();

        Assert.True(await page.Locator("#source-1").IsVisibleAsync());
    }

    [Theory]
    [InlineData(Article, 360, ColorScheme.Light)]
    [InlineData(Article, 1280, ColorScheme.Dark)]
    [InlineData("/articles/sleep", 360, ColorScheme.Dark)]
    [InlineData("/articles/sleep", 1280, ColorScheme.Light)]
    [InlineData("/", 360, ColorScheme.Light)]
    [InlineData("/articles", 360, ColorScheme.Dark)]
    [InlineData("/articles", 1280, ColorScheme.Light)]
    [InlineData("/sources", 360, ColorScheme.Light)]
    [InlineData("/sources", 1280, ColorScheme.Dark)]
    public async Task Page_WithItsFoldsOpen_IsAccessible(string path, int width, ColorScheme scheme)
    {
        await using var session = await browser.OpenAsync(
            new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 800 }, ColorScheme = scheme });
        var page = await session.GotoAsync(path);

        await BrowserSession.OpenFoldsAsync(page);

        await BrowserSession.AssertAccessibleAsync(page);
        session.AssertNoFaults();
    }
}
