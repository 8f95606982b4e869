using System.Globalization;
using Microsoft.Playwright;
using SIJointSite.Tests.Support.Browser;

namespace SIJointSite.Tests.Exercises;

/// <summary>The diary lives in the browser alone: kept on a press, shown, taken out as files, erased.</summary>
public sealed class ExerciseDiaryBrowserTests(BrowserFixture browser)
{
    private const string TwoEntries = """
        {"version":1,"entries":[
          {"at":"2026-11-20T08:00:00.000Z","did":[{"slug":"knee-squeeze","done":5,"of":5,"reason":null}],"before":"moderate","after":"mild"},
          {"at":"2026-11-21T08:00:00.000Z","did":[{"slug":"outward-push","done":2,"of":5,"reason":"sharp"},{"slug":"gone","done":1,"of":1,"reason":null}],"before":"mild","after":"severe"}]}
        """;

    private static async Task<IPage> OpenDiaryAsync(BrowserSession session, string? kept)
    {
        var page = await session.GotoAsync("/diary");
        if (kept is not null)
            await page.EvaluateAsync("kept => localStorage.setItem('si-diary', kept)", kept);
        await page.ReloadAsync();
        await page.Locator("exercise-diary:not([hidden])").WaitForAsync();
        return page;
    }

    private static async Task<string> DownloadAsync(IPage page, string button)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync());
        return await File.ReadAllTextAsync(await download.PathAsync());
    }

    private static async Task<PlayerPage> FinishedAsync(BrowserSession session)
    {
        var player = await PlayerPage.OpenReadyAsync(session, "/exercises/knee-squeeze");
        await player.StartAsync();
        await player.RunAsync(60);
        Assert.Equal("after", await player.StageAsync());
        return player;
    }

    [Fact]
    public async Task Keep_AfterAnExercise_StandsInTheDiaryAndNothingWentToTheServer()
    {
        await using var session = await browser.OpenAsync();
        var player = await FinishedAsync(session);
        List<string> sent = [];
        session.Context.Request += (_, request) => sent.Add(request.Method + " " + request.Url);

        await player.Page.Locator("[name=pain-after][value=none]").CheckAsync();
        await player.PressAsync("Keep it in my diary");
        Assert.Empty(sent);
        await player.Page.GetByRole(AriaRole.Link, new() { Name = "Open the diary" }).ClickAsync();
        await player.Page.Locator("[data-part=rows] tr").WaitForAsync();

        var cells = await player.Page.Locator("[data-part=rows] td").AllInnerTextsAsync();
        Assert.Equal(["Knee squeeze: 5 of 5", "Mild before, None after"], cells.Take(2));
        Assert.All(sent, request => Assert.StartsWith("GET", request, StringComparison.Ordinal));
        session.AssertNoFaults();
    }

    [Fact]
    public async Task Keep_NoAnswerOnPain_SaysSoBesideIt()
    {
        await using var session = await browser.OpenAsync();
        var player = await FinishedAsync(session);

        await player.PressAsync("Keep it in my diary");

        Assert.Equal("Choose how strong your pain is now.", await player.TextAsync("pain-after-error"));
        Assert.Null(await player.Page.EvaluateAsync<string?>("() => localStorage.getItem('si-diary')"));
    }

    [Fact]
    public async Task DoNotKeep_AfterAnExercise_KeepsNothing()
    {
        await using var session = await browser.OpenAsync();
        var player = await FinishedAsync(session);

        await player.PressAsync("Do not keep it");

        Assert.Equal("Not kept.", await player.Page.Locator("[data-kept]:visible").InnerTextAsync());
        Assert.Null(await player.Page.EvaluateAsync<string?>("() => localStorage.getItem('si-diary')"));
    }

    [Theory]
    [InlineData("Keep it in my diary")]
    [InlineData("Do not keep it")]
    public async Task After_MoreAndSeverePain_SaysWhatToDo(string button)
    {
        await using var session = await browser.OpenAsync();
        var player = await FinishedAsync(session);
        await player.Page.Locator("[name=pain-after][value=severe]").CheckAsync();

        await player.PressAsync(button);

        var said = await player.Page.Locator("[data-part=kept]").InnerTextAsync();
        Assert.Contains("do half as many next time", said, StringComparison.Ordinal);
        Assert.Contains("check your symptoms", said, StringComparison.Ordinal);
        await player.AssertAccessibleAsync();
    }

    [Fact]
    public async Task Keep_BrowserKeepsNothing_SaysThatItDidNotKeepIt()
    {
        await using var session = await browser.OpenAsync();
        await session.Context.AddInitScriptAsync(
            "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }");
        var player = await FinishedAsync(session);
        await player.Page.Locator("[name=pain-after][value=mild]").CheckAsync();

        await player.PressAsync("Keep it in my diary");

        Assert.Contains("did not let us keep it", await player.Page.Locator("[data-kept]:visible").InnerTextAsync(),
            StringComparison.Ordinal);
        Assert.True(await player.Page.Locator("[name=pain-after][value=mild]").IsCheckedAsync());
    }

    [Fact]
    public async Task Diary_Entries_ShowsChartAndTableNewestFirst()
    {
        await using var session = await browser.OpenAsync();

        var page = await OpenDiaryAsync(session, TwoEntries);

        Assert.Equal("Pain before and after each time, the last 2 times. The table below says the same.",
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
    public async Task Download_Entries_IsATable()
    {
        await using var session = await browser.OpenAsync();
        var page = await OpenDiaryAsync(session, TwoEntries);

        // Reading takes the mark at the beginning, which tells a spreadsheet that it is UTF-8, as such.
        var csv = await DownloadAsync(page, "Download as a table (CSV)");

        Assert.Equal(
            "Date,Exercises,Before,After\r\n2026-11-20T08:00:00.000Z,Knee squeeze: 5 of 5,Moderate,Mild\r\n"
            + "2026-11-21T08:00:00.000Z,Outward push: 2 of 5; Stopped: Sharp pain; gone: 1 of 1,Mild,Severe\r\n",
            csv);
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
    public async Task Reminder_TimeChosen_IsACalendarFileForEachDay()
    {
        await using var session = await browser.OpenAsync();
        var page = await OpenDiaryAsync(session, null);
        await page.GetByLabel("Time of day").FillAsync("07:45");
        await page.GetByLabel("For how long").SelectOptionAsync("2");

        var calendar = await DownloadAsync(page, "Make the reminder file");

        var lines = calendar.Split("\r\n");
        Assert.Equal("BEGIN:VCALENDAR", lines[0]);
        Assert.Contains("RRULE:FREQ=DAILY;COUNT=14", lines);
        Assert.Contains("SUMMARY:Gentle exercises", lines);
        Assert.Matches(@"^DTSTART:\d{8}T074500$", Assert.Single(lines, line => line.StartsWith("DTSTART", StringComparison.Ordinal)));
        Assert.Matches(@"^DTSTAMP:\d{8}T\d{6}Z$", Assert.Single(lines, line => line.StartsWith("DTSTAMP", StringComparison.Ordinal)));
        Assert.All(lines, line => Assert.True(line.Length <= 75));
        Assert.Equal("END:VCALENDAR", lines[^2]);
    }

    [Fact]
    public async Task Reminder_NoTime_SaysSoBesideTheField()
    {
        await using var session = await browser.OpenAsync();
        var page = await OpenDiaryAsync(session, null);
        await page.GetByLabel("Time of day").FillAsync("");

        await page.GetByRole(AriaRole.Button, new() { Name = "Make the reminder file" }).ClickAsync();

        Assert.Equal("Choose a whole time, such as 08:30 or 8:30 AM.", await page.Locator("[data-part=reminder-error]").InnerTextAsync());
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
