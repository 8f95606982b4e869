using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using SIJointSite.Tests.Exercises.Player;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Support.Browser;

namespace SIJointSite.Tests.Offline;

/// <summary>The site without a connection, after one visit to one page.</summary>
public sealed class OfflineBrowserTests(BrowserFixture browser)
{
    private async Task<(BrowserSession Session, IPage Page)> VisitOnceAndGoOfflineAsync()
    {
        var session = await browser.OpenAsync(new BrowserNewContextOptions { ServiceWorkers = ServiceWorkerPolicy.Allow });
        var page = await session.GotoAsync("/articles/when-to-get-help");
        await page.WaitForFunctionAsync("() => navigator.serviceWorker.controller !== null");
        await session.Context.SetOfflineAsync(true);
        return (session, page);
    }

    [Theory]
    [InlineData("/", "h1")]
    [InlineData("/articles/what-makes-a-joint-crack", ".si-point")]
    [InlineData("/exercises/knee-squeeze", ".si-leaflet")]
    [InlineData("/red-flags", ".si-care-card--emergency")]
    [InlineData("/red-flags/card", "h1")]
    [InlineData("/diary", "exercise-diary:not([hidden])")]
    public async Task Offline_AfterOneVisitElsewhere_ShowsThePageWithItsStyles(string path, string part)
    {
        var (session, page) = await VisitOnceAndGoOfflineAsync();
        await using var _ = session;

        await page.GotoAsync(path);

        Assert.True(await page.Locator(part).First.IsVisibleAsync());
        // The style sheet came too: the strip is red.
        Assert.Equal("rgb(150, 26, 21)",
            await page.Locator(".si-strip").EvaluateAsync<string>("strip => getComputedStyle(strip).backgroundColor"));
        session.AssertNoFaults();
    }

    [Fact]
    public async Task Offline_Plan_PlaysAnExerciseToItsEndAndKeepsIt()
    {
        var (session, page) = await VisitOnceAndGoOfflineAsync();
        await using var _ = session;
        await PlayerPage.StopTimeAsync(session);

        var player = await PlayerPage.GotoAsync(session, "/exercises/knee-squeeze");
        await player.PassAsync();
        await player.StartAsync();
        await player.RunAsync(60);
        await page.Locator("[name=pain-after][value=none]").CheckAsync();
        await player.PressAsync("Keep it in my diary");
        await page.GetByRole(AriaRole.Link, new() { Name = "Open the diary" }).ClickAsync();
        await page.Locator("[data-part=rows] tr").WaitForAsync();

        Assert.Contains("Knee squeeze: 5 of 5", await page.Locator("[data-part=rows]").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/symptom-check")]
    [InlineData("/summary")]
    [InlineData("/about/triage")]
    [InlineData("/plan?e=never.seen")]
    public async Task Offline_PageThatIsNotKept_SaysSoAndShowsTheEmergencyCard(string path)
    {
        var (session, page) = await VisitOnceAndGoOfflineAsync();
        await using var _ = session;

        await page.GotoAsync(path);

        Assert.Equal("You are offline", await page.Locator("h1").InnerTextAsync());
        Assert.True(await page.Locator("main .si-button--emergency[href='tel:999']").IsVisibleAsync());
        await BrowserSession.AssertAccessibleAsync(page);
    }

    [Theory]
    [InlineData("/symptom-check", "You are offline")]
    [InlineData("/summary", "You are offline")]
    [InlineData("/red-flags?region=nz", "Emergency and urgent signs")]
    public async Task Offline_RegionThatWasChosen_HasItsNumbers(string path, string heading)
    {
        var (session, page) = await VisitOnceAndGoOfflineAsync();
        await using var _ = session;
        await page.GotoAsync("/red-flags");

        await page.Locator("a[data-region][href*='region=nz']").ClickAsync();
        await page.GotoAsync(path);

        Assert.Equal(heading, await page.Locator("h1").InnerTextAsync());
        Assert.True(await page.Locator("main .si-button--emergency[href='tel:111']").IsVisibleAsync());
        Assert.Equal(0, await page.Locator("a[href='tel:999']:not(.si-numbers a)").CountAsync());
    }

    [Fact]
    public async Task Offline_PlanThatWasSeen_IsJustThatPlan()
    {
        const string First = "/plan?e=clam.left.2x6", Second = "/plan?e=bridge.8";
        await using var session = await browser.OpenAsync(new BrowserNewContextOptions { ServiceWorkers = ServiceWorkerPolicy.Allow });
        var page = await session.GotoAsync(First + "#note=for-you");
        await page.WaitForFunctionAsync("() => navigator.serviceWorker.controller !== null");
        await page.GotoAsync(Second);
        Assert.True(await Wait.UntilAsync(async () => (await KeptAsync(page)).Contains(Second)));
        await session.Context.SetOfflineAsync(true);

        foreach (var (address, words) in new[]
        {
            (First, "2 rounds of 6, hold 2 seconds, left side only"),
            (Second, "8 times, hold 3 seconds"),
        })
        {
            await page.GotoAsync(address + "#note=for-you");

            await page.Locator("exercise-player:not([hidden])").WaitForAsync();
            Assert.Contains(words, await page.Locator(".si-plan").InnerTextAsync(), StringComparison.Ordinal);
            Assert.Equal(1, await page.Locator(".si-plan > li").CountAsync());
        }

        Assert.DoesNotContain(await KeptAsync(page), static path => path.Contains("for-you", StringComparison.Ordinal));
    }

    /// <summary>Addresses, with all that stands behind the path, that the browser keeps.</summary>
    private static Task<string[]> KeptAsync(IPage page) => page.EvaluateAsync<string[]>("""
        async () => {
          const kept = []
          for (const name of await caches.keys()) {
            for (const { url } of await (await caches.open(name)).keys()) kept.push(url.slice(location.origin.length))
          }
          return kept
        }
        """);

    [Fact]
    public async Task Cache_AfterASymptomCheck_HoldsNothingOfIt()
    {
        await using var session = await browser.OpenAsync(new BrowserNewContextOptions { ServiceWorkers = ServiceWorkerPolicy.Allow });
        var page = await session.GotoAsync("/");
        await page.WaitForFunctionAsync("() => navigator.serviceWorker.controller !== null");
        await page.GotoAsync("/symptom-check");
        await page.Locator("main form button[type=submit]").Last.ClickAsync();
        await page.GotoAsync("/summary");

        var kept = await KeptAsync(page);

        Assert.Contains("/plan", kept);
        Assert.DoesNotContain(kept, path =>
            Array.Exists(["symptom", "summary", "triage", "search"], word => path.Contains(word, StringComparison.Ordinal)));
        session.AssertNoFaults();
    }

    [Fact]
    public async Task Offline_ContentChangedSinceTheFirstVisit_ShowsTheNewOneAfterTheSecond()
    {
        using var content = new BrokenContent();
        await using var site = new SiteFactory { Settings = { ["Content:Path"] = content.Path } };
        var address = site.ListenOnLoopback();
        await using var session =
            await browser.OpenAsync(new BrowserNewContextOptions { ServiceWorkers = ServiceWorkerPolicy.Allow }, address);
        var page = await session.GotoAsync("/offline");
        await page.WaitForFunctionAsync("() => navigator.serviceWorker.controller !== null");
        var before = await page.EvaluateAsync<string[]>("async () => await caches.keys()");
        Assert.Single(before);
        content.Replace("en/articles/myths.md", "title: \"", "title: \"New: ");
        using var client = new HttpClient { BaseAddress = new Uri(address) };
        Assert.True(await Wait.UntilAsync(async () =>
            (await client.GetStringAsync("/articles/myths")).Contains("<h1>New: ", StringComparison.Ordinal)));

        await page.ReloadAsync();
        var isReplaced = await Wait.UntilAsync(async () =>
            await page.EvaluateAsync<string[]>("async () => await caches.keys()") is [var only] && only != before[0]);
        Assert.True(isReplaced);
        await session.Context.SetOfflineAsync(true);
        await page.GotoAsync("/articles/myths");

        Assert.StartsWith("New: ", await page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ServerThatDoesNotAnswer_Exercise_ShowsWithItsPlayerAllTheSame()
    {
        var server = new SilentServer();
        await using var site = new SiteFactory { MoreServices = services => services.AddSingleton<IStartupFilter>(server) };
        await using var session =
            await browser.OpenAsync(new BrowserNewContextOptions { ServiceWorkers = ServiceWorkerPolicy.Allow }, site.ListenOnLoopback());
        var page = await session.GotoAsync("/offline");
        await page.WaitForFunctionAsync("() => navigator.serviceWorker.controller !== null");
        server.FallSilent();

        await page.GotoAsync("/exercises/knee-squeeze", new() { Timeout = (float)Wait.Patience.TotalMilliseconds });

        // Its script has run: the button is there for whoever has script alone.
        await page.Locator("exercise-player:not([hidden])").First.WaitForAsync(new() { Timeout = (float)Wait.Patience.TotalMilliseconds });
    }

    [Fact]
    public async Task NewVersion_Installed_TakesTheOldCacheAway()
    {
        await using var session = await browser.OpenAsync(new BrowserNewContextOptions { ServiceWorkers = ServiceWorkerPolicy.Allow });
        // The symptom check registers no worker, so the old caches are there before it.
        var page = await session.GotoAsync("/symptom-check");
        await page.EvaluateAsync(
            "async () => { await (await caches.open('sij-0000')).put('/old', new Response('old')); await caches.open('not-ours') }");

        await page.GotoAsync("/offline");
        await page.WaitForFunctionAsync("() => navigator.serviceWorker.controller !== null");

        var names = await page.EvaluateAsync<string[]>("async () => await caches.keys()");
        Assert.Single(names, name => name.StartsWith("sij-", StringComparison.Ordinal));
        Assert.Contains("not-ours", names);
    }
}
