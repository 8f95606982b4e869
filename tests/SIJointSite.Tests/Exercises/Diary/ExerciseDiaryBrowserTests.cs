using System.Globalization;
using Microsoft.Playwright;
using SIJointSite.Tests.Support.Browser;
using static SIJointSite.Tests.Exercises.Diary.DiaryPage;

namespace SIJointSite.Tests.Exercises.Diary;

/// <summary>The diary lives in the browser alone: shown, taken out as files, erased.</summary>
public sealed class ExerciseDiaryBrowserTests(BrowserFixture browser)
{
    [Fact]
    public async Task Diary_Entries_ShowsChartAndTableNewestFirst()
    {
        await using var session = await browser.OpenAsync();

        var page = await OpenDiaryAsync(session, TwoEntries);

        Assert.Equal("Pain before and after, 2 times in all. The table below says the same.",
            await page.Locator(".si-diary__chart title").TextContentAsync());
        Assert.Equal(2, await page.Locator(".si-diary__chart circle").CountAsync());
        var first = page.Locator("[data-part=rows] tr").First;
        Assert.Equal(["Outward push: 2 of 5", "Stopped: Sharp pain", "gone: 1 of 1"], await first.Locator("p").AllInnerTextsAsync());
        // Severe is drawn above mild.
        var before = double.Parse(
            (await page.Locator(".si-diary__chart circle").Last.GetAttributeAsync("cy"))!, CultureInfo.InvariantCulture);
        var after = double.Parse((await page.Locator(".si-diary__chart rect").Last.GetAttributeAsync("y"))!, CultureInfo.InvariantCulture);
        Assert.True(after < before);
        await BrowserSession.AssertAccessibleAsync(page);
        session.AssertNoFaults();
    }

    [Fact]
    public async Task Download_Entries_IsATableOnTheClockOfTheDevice()
    {
        await using var session = await browser.OpenAsync(new BrowserNewContextOptions { TimezoneId = "America/Los_Angeles" });
        var page = await OpenDiaryAsync(session, TwoEntries);

        // Reading takes the mark at the beginning, which tells a spreadsheet that it is UTF-8, as such.
        var csv = await DownloadAsync(page, "Download as a table (CSV)");

        Assert.Equal(
            "Date,Time zone,Universal time,Exercises,Before,After\r\n"
            + "2026-11-20 00:00,UTC-08:00,2026-11-20T08:00:00.000Z,Knee squeeze: 5 of 5,Moderate,Mild\r\n"
            + "2026-11-21 00:00,UTC-08:00,2026-11-21T08:00:00.000Z,Outward push: 2 of 5; Stopped: Sharp pain; gone: 1 of 1,Mild,Severe\r\n",
            csv);
    }

    [Theory]
    [InlineData(320)]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task Table_AnyWidth_HasEachDateOnOneLineAndScrollsNowhere(int width)
    {
        await using var session = await browser.OpenAsync(new BrowserNewContextOptions
        {
            ViewportSize = new() { Width = width, Height = 700 },
            Locale = "en-US",
        });
        var page = await OpenDiaryAsync(session, TwoEntries);

        var lines = await page.Locator(".si-diary__entries .si-diary__date").EvaluateAllAsync<int[]>("""
            dates => dates.map(date => {
              const words = document.createRange()
              words.selectNodeContents(date)
              return new Set([...words.getClientRects()].map(box => Math.round(box.top))).size
            })
            """);

        Assert.Equal([1, 1], lines);
        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= window.innerWidth"));
        await BrowserSession.AssertAccessibleAsync(page);
        Assert.Equal(2, await page.Locator("[data-part=rows]").GetByRole(AriaRole.Rowheader).CountAsync());
    }

    [Fact]
    public async Task Diary_BrowserThatDoesNotKnowTheScriptingQuery_ShowsNoTableToWriteInBesideIt()
    {
        await using var session = await browser.OpenAsync();
        var page = await OpenDiaryAsync(session, TwoEntries);

        await page.EvaluateAsync("""
            () => {
              for (const sheet of document.styleSheets) {
                for (let at = sheet.cssRules.length - 1; at >= 0; at--) {
                  if (sheet.cssRules[at].conditionText?.includes('scripting')) sheet.deleteRule(at)
                }
              }
            }
            """);

        Assert.False(await page.Locator(".si-diary__paper").IsVisibleAsync());
    }

    [Fact]
    public async Task Diary_Resized_KeepsTheFocusInItsTable()
    {
        await using var session = await browser.OpenAsync();
        var page = await OpenDiaryAsync(session, TwoEntries);
        await page.Locator("[data-action=remove]").Last.FocusAsync();

        await page.SetViewportSizeAsync(400, 600);
        await page.WaitForFunctionAsync("() => document.querySelector('.si-diary__chart').viewBox.baseVal.width < 400");

        Assert.Equal("remove", await page.EvaluateAsync<string>("() => document.activeElement.dataset.action"));
    }

    [Fact]
    public async Task Erase_Confirmed_LeavesNothing()
    {
        await using var session = await browser.OpenAsync();
        var page = await OpenDiaryAsync(session, TwoEntries);

        await page.GetByRole(AriaRole.Button, new() { Name = "Erase everything", Exact = true }).ClickAsync();
        var question = await page.Locator("[data-part=erase-question]").InnerTextAsync();
        var stillThere = await page.EvaluateAsync<bool>("() => localStorage.getItem('si-diary') !== null");
        await page.GetByRole(AriaRole.Button, new() { Name = "Yes, erase everything" }).ClickAsync();

        Assert.Equal("Erase the whole diary? It cannot be brought back.", question);
        Assert.True(stillThere);
        Assert.Null(await page.EvaluateAsync<string?>("() => localStorage.getItem('si-diary')"));
        Assert.True(await page.GetByText("Nothing is kept yet.").IsVisibleAsync());
    }

    [Fact]
    public async Task Remove_OneEntry_KeepsTheOther()
    {
        await using var session = await browser.OpenAsync();
        var page = await OpenDiaryAsync(session, TwoEntries);

        await page.Locator("[data-action=remove]").First.ClickAsync();

        Assert.Equal(1, await page.Locator("[data-part=rows] tr").CountAsync());
        Assert.Contains("Knee squeeze", await page.Locator("[data-part=rows]").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("Removed.", await page.Locator("[data-part=status]").InnerTextAsync());
    }

    [Fact]
    public async Task Remove_BrowserRefuses_ShowsTheEntryAndSaysThatItIsNotRemoved()
    {
        await using var session = await browser.OpenAsync();
        var page = await OpenDiaryAsync(session, TwoEntries);
        await page.EvaluateAsync("() => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') } }");

        await page.Locator("[data-action=remove]").First.ClickAsync();

        Assert.Equal(2, await page.Locator("[data-part=rows] tr").CountAsync());
        Assert.StartsWith("This browser did not let us remove it.", await page.Locator("[data-part=status]").InnerTextAsync(),
            StringComparison.Ordinal);
        session.AssertNoFaults();
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("""{"version":2,"entries":[]}""")]
    [InlineData("null")]
    [InlineData("5")]
    [InlineData("""{"version":1}""")]
    [InlineData("""{"version":"1","entries":[]}""")]
    [InlineData("""{"version":1,"entries":[{"at":"yesterday"}]}""")]
    public async Task Diary_CannotBeRead_SaysSoAndCanBeTakenOutButIsNeverWrittenOver(string kept)
    {
        await using var session = await browser.OpenAsync();
        var page = await OpenDiaryAsync(session, kept);

        var said = await page.Locator("[data-shown=broken]").IsVisibleAsync();
        var file = await DownloadAsync(page, "Download as a table (CSV)");
        var player = await FinishedAsync(session);
        await player.Page.Locator("[name=pain-after][value=mild]").CheckAsync();
        await player.PressAsync("Keep it in my diary");

        Assert.True(said);
        Assert.Equal(kept, file);
        Assert.Equal(kept, await player.Page.EvaluateAsync<string>("() => localStorage.getItem('si-diary')"));
    }

    [Fact]
    public async Task Removed_AndPutBack_ListensToOtherTabsOnlyWhileItIsInThePage()
    {
        await using var session = await browser.OpenAsync();
        var page = await OpenDiaryAsync(session, TwoEntries);

        var rows = await page.EvaluateAsync<int[]>("""
            () => {
              const diary = document.querySelector('exercise-diary')
              const place = diary.parentElement
              const afterTheOtherTabErases = () => {
                dispatchEvent(new StorageEvent('storage'))
                return diary.querySelector('[data-shown=entries]').hidden ? 0 : diary.querySelectorAll('[data-part=rows] tr').length
              }
              diary.remove()
              localStorage.removeItem('si-diary')
              const outside = afterTheOtherTabErases()
              place.append(diary)
              return [outside, afterTheOtherTabErases()]
            }
            """);

        Assert.Equal([2, 0], rows);
        session.AssertNoFaults();
    }

    [Fact]
    public async Task Diary_WithoutScript_IsATableToWriteIn()
    {
        await using var session = await browser.OpenAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });

        var page = await session.GotoAsync("/diary");

        Assert.Equal(7, await page.Locator(".si-diary__paper tbody tr:visible").CountAsync());
        Assert.False(await page.Locator("exercise-diary").IsVisibleAsync());
    }
}
