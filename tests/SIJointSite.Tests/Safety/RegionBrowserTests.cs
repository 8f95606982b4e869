using Microsoft.Playwright;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Support.Browser;

namespace SIJointSite.Tests.Safety;

/// <summary>A region that was chosen is kept on the device, and shown on every page after.</summary>
public sealed class RegionBrowserTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("/articles/when-to-get-help")]
    [InlineData("/")]
    [InlineData("/exercises/knee-squeeze")]
    public async Task Choose_OnThePageOfSigns_IsShownOnTheNextPageWithoutARequest(string path)
    {
        await using var session = await browser.OpenAsync();
        var page = await session.GotoAsync("/red-flags");
        var (old, chosen) = (RealContent.Current.Regions.Find("uk")!, RealContent.Current.Regions.Find("us")!);

        await page.Locator(".si-numbers li").Filter(new() { HasText = chosen.Name }).Locator("a[data-region]").ClickAsync();
        await Assertions.Expect(page.Locator(".si-strip__call")).ToHaveAttributeAsync("href", $"tel:{chosen.EmergencyNumber}");
        Assert.Contains(
            chosen.Name, await page.EvaluateAsync<string>("() => JSON.stringify({ ...localStorage })"), StringComparison.Ordinal);
        List<IRequest> requests = [];
        page.Request += (_, request) => requests.Add(request);
        await session.GotoAsync(path);

        await Assertions.Expect(page.Locator(".si-strip__call")).ToHaveAttributeAsync("href", $"tel:{chosen.EmergencyNumber}");
        Assert.Equal(0, await page.Locator($"a[href='tel:{old.EmergencyNumber}']").CountAsync());
        var text = await page.Locator("body").InnerTextAsync();
        Assert.DoesNotContain($"Call {old.EmergencyNumber}", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(old.EmergencyDepartment, text, StringComparison.Ordinal);
        Assert.DoesNotContain(old.EmergencyNote!, text, StringComparison.Ordinal);
        Assert.DoesNotContain(old.Name, text, StringComparison.Ordinal);
        Assert.Equal(browser.Address + path, page.Url);
        Assert.DoesNotContain(requests, static request => request.Url.Contains("region=", StringComparison.Ordinal));
        Assert.Single(requests, static request => request.ResourceType is "document" or "fetch" or "xhr");
        session.AssertNoFaults();
    }

    [Fact]
    public async Task Click_BesideALinkOfTheList_DoesNothing()
    {
        await using var session = await browser.OpenAsync();
        var page = await session.GotoAsync("/red-flags");

        await page.Locator(".si-numbers strong").First.ClickAsync();

        Assert.Equal(0, await page.EvaluateAsync<int>("() => localStorage.length"));
        session.AssertNoFaults();
    }

    [Fact]
    public async Task Choose_ThenAnotherInTheAddress_ShowsTheOneOfTheAddress()
    {
        await using var session = await browser.OpenAsync();
        var page = await session.GotoAsync("/red-flags");
        await page.Locator("a[data-region][href*='region=us']").ClickAsync();
        await page.WaitForURLAsync("**/red-flags?region=us#numbers");

        await session.GotoAsync("/articles/sleep?region=nz");

        await Assertions.Expect(page.Locator(".si-strip__call")).ToHaveAttributeAsync("href", "tel:111");
    }

    [Theory]
    [InlineData("/no-such-page")]
    [InlineData("/error/500")]
    [InlineData("/offline")]
    [InlineData("/red-flags/card")]
    [InlineData("/search?q=numb+saddle")]
    [InlineData("/search?q=fever")]
    [InlineData("/symptom-check")]
    [InlineData("/summary")]
    [InlineData("/symptom-check/clear")]
    public async Task Choose_OnThePageOfSigns_IsShownOnPagesThatAreNoReadingPagesToo(string path)
    {
        var (uk, us) = (RealContent.Current.Regions.Find("uk")!, RealContent.Current.Regions.Find("us")!);
        await using var session = await browser.OpenAsync();
        var page = await ChooseAsync(session, "us");

        await page.GotoAsync(path);

        await Assertions.Expect(page.Locator(".si-strip__call")).ToHaveAttributeAsync("href", "tel:911");
        Assert.Equal(0, await page.Locator("a[href='tel:999']").CountAsync());
        var text = await page.Locator("main").EvaluateAsync<string>(
            "main => { main.querySelectorAll('select').forEach(list => list.remove()); return main.textContent }");
        Assert.DoesNotContain("999", text, StringComparison.Ordinal);
        Assert.DoesNotContain(uk.EmergencyDepartment, text, StringComparison.Ordinal);
        Assert.DoesNotContain(uk.UrgentAdvice, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Choose_ThenASearchForThoughtsOfDeath_ShowsNoLineOfTheOtherCountry()
    {
        await using var session = await browser.OpenAsync();
        var page = await session.GotoAsync("/search?q=suicide");
        await Assertions.Expect(page.Locator("main a[href='tel:116123']")).ToBeVisibleAsync();
        await ChooseAsync(session, "us");

        await page.GotoAsync("/search?q=suicide");

        await Assertions.Expect(page.Locator(".si-strip__call")).ToHaveAttributeAsync("href", "tel:911");
        await Assertions.Expect(page.Locator("main a[href='tel:116123']")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Choose_ThenTheSymptomCheck_BeginsThereAndKeepsToWhatIsChosenInIt()
    {
        await using var session = await browser.OpenAsync();
        var page = await ChooseAsync(session, "us");
        await page.GotoAsync("/symptom-check");
        await Assertions.Expect(page.Locator("#region")).ToHaveValueAsync("us");

        await page.Locator("#region").SelectOptionAsync("nz");
        await page.Locator("main button[value=me]").ClickAsync();
        await page.Locator(".si-question__title").WaitForAsync();
        await page.GotoAsync("/symptom-check");

        await Assertions.Expect(page.Locator(".si-strip__call")).ToHaveAttributeAsync("href", "tel:111");
        await Assertions.Expect(page.Locator("#region")).ToHaveValueAsync("nz");
    }

    [Theory]
    [InlineData("me", "tel:111")]
    [InlineData("someone-else", "tel:999")]
    public async Task Choose_InTheSymptomCheck_IsKeptForTheOtherPagesWhenItIsOnesOwn(string who, string call)
    {
        await using var session = await browser.OpenAsync();
        var page = await session.GotoAsync("/symptom-check");
        await page.Locator("#region").SelectOptionAsync("nz");
        await page.Locator($"main button[value={who}]").ClickAsync();
        await page.Locator(".si-question__title").WaitForAsync();
        Assert.Equal(browser.Address + "/symptom-check/1", page.Url);

        await page.GotoAsync("/articles/sleep");

        await Assertions.Expect(page.Locator(".si-strip__call")).ToHaveAttributeAsync("href", call);
        Assert.Equal(browser.Address + "/articles/sleep", page.Url);
        session.AssertNoFaults();
    }

    [Fact]
    public async Task Choose_WithTheResult_IsKeptForTheOtherPages()
    {
        await using var session = await browser.OpenAsync();
        var page = await session.GotoAsync("/symptom-check");
        await page.Locator("main button[value=me]").ClickAsync();
        await page.Locator("[value=saddle-numbness]").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Continue" }).First.ClickAsync();
        Assert.Equal(0, await page.EvaluateAsync<int>("() => localStorage.length"));

        await page.Locator("#region").SelectOptionAsync("us");
        await page.Locator(".si-region button").ClickAsync();
        await Assertions.Expect(page.Locator(".si-outcome a[href='tel:911']")).ToBeVisibleAsync();
        await page.GotoAsync("/articles/sleep");

        await Assertions.Expect(page.Locator(".si-strip__call")).ToHaveAttributeAsync("href", "tel:911");
        session.AssertNoFaults();
    }

    private static async Task<IPage> ChooseAsync(BrowserSession session, string region)
    {
        var page = await session.GotoAsync("/red-flags");
        await page.Locator($"a[data-region][href*='region={region}']").ClickAsync();
        await page.WaitForURLAsync($"**/red-flags?region={region}#numbers");
        return page;
    }

    [Fact]
    public async Task Choose_OnThePageOfSigns_LeavesTheListOfAllRegionsAsItIs()
    {
        await using var session = await browser.OpenAsync();
        var page = await session.GotoAsync("/red-flags");
        const string Numbers = "links => links.map(link => link.getAttribute('href'))";
        var before = await page.Locator(".si-numbers a[href^='tel:']").EvaluateAllAsync<string[]>(Numbers);
        await page.Locator("a[data-region][href*='region=us']").ClickAsync();
        await page.WaitForURLAsync("**/red-flags?region=us#numbers");

        await session.GotoAsync("/red-flags");

        await Assertions.Expect(page.Locator(".si-strip__call")).ToHaveAttributeAsync("href", "tel:911");
        Assert.Equal(before, await page.Locator(".si-numbers a[href^='tel:']").EvaluateAllAsync<string[]>(Numbers));
    }
}
