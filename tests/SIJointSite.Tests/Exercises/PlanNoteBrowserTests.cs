using Microsoft.Playwright;
using SIJointSite.Tests.Support.Browser;

namespace SIJointSite.Tests.Exercises;

/// <summary>What a clinician wrote behind the address of a plan: seen by the reader alone, and no more than words.</summary>
public sealed class PlanNoteBrowserTests(BrowserFixture browser)
{
    private static ILocator NoteOf(IPage page) => page.Locator("plan-note").First;

    [Fact]
    public async Task Open_LinkWithANote_ShowsItAndAsksNobodyAboutIt()
    {
        await using var session = await browser.OpenAsync();
        List<string> sent = [];
        session.Context.Request += (_, request) => sent.Add($"{request.Url} {request.PostData} {string.Join(' ', request.Headers.Values)}");
        var page = await session.GotoAsync("/plan?e=bridge#note=Marker%201%2B1%20%3Cb%3Ebold%3C%2Fb%3E");

        await Assertions.Expect(NoteOf(page)).ToContainTextAsync("From your clinician: Marker 1+1 <b>bold</b>");
        await Assertions.Expect(NoteOf(page).GetByText("If you did not get it from your clinician, do not follow it.")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Large print" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Usual print" })).ToBeVisibleAsync();
        await Assertions.Expect(NoteOf(page)).ToContainTextAsync("Marker 1+1");
        Assert.NotEmpty(sent);
        Assert.DoesNotContain(sent, static request => request.Contains("Marker", StringComparison.OrdinalIgnoreCase));
        Assert.False(await page.EvaluateAsync<bool>(
            "() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]).includes('Marker')"));
        await BrowserSession.AssertAccessibleAsync(page);
        session.AssertNoFaults();
    }

    [Theory]
    [InlineData("#note=a%E2%80%AEb%00c%0Ad%E2%81%A6e", "abc de")]
    [InlineData("#note=half%E0%A4%A", "half")]
    public async Task Open_NoteWithMarksThatMislead_ShowsItWithoutThem(string fragment, string start)
    {
        await using var session = await browser.OpenAsync();
        var page = await session.GotoAsync("/plan" + fragment);

        Assert.StartsWith(start, await NoteOf(page).Locator("[data-part=text]").TextContentAsync(), StringComparison.Ordinal);
        session.AssertNoFaults();
    }

    [Fact]
    public async Task Open_NoteThatIsTooLong_ShowsItsBeginningAndSaysSo()
    {
        await using var session = await browser.OpenAsync();
        var page = await session.GotoAsync("/plan#note=" + new string('x', 201));

        Assert.Equal(200, (await NoteOf(page).Locator("[data-part=text]").TextContentAsync())!.Length);
        await Assertions.Expect(NoteOf(page)).ToContainTextAsync("The rest was too long.");
    }

    [Fact]
    public async Task Open_NoNote_ShowsNone()
    {
        await using var session = await browser.OpenAsync();
        var page = await session.GotoAsync("/plan");

        await Assertions.Expect(NoteOf(page)).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Open_WithoutAConnection_KeepsTheNote()
    {
        await using var session = await browser.OpenAsync(new BrowserNewContextOptions { ServiceWorkers = ServiceWorkerPolicy.Allow });
        var page = await session.GotoAsync("/articles/when-to-get-help");
        await page.WaitForFunctionAsync("() => navigator.serviceWorker.controller !== null");
        await session.Context.SetOfflineAsync(true);

        await session.GotoAsync("/plan#note=Marker");

        await Assertions.Expect(NoteOf(page)).ToContainTextAsync("Marker");
    }
}
