using Microsoft.Playwright;
using SIJointSite.Tests.Support.Browser;
using static SIJointSite.Tests.Exercises.Diary.DiaryPage;

namespace SIJointSite.Tests.Exercises.Diary;

/// <summary>The reminder, as a file for the calendar.</summary>
public sealed class ExerciseReminderBrowserTests(BrowserFixture browser)
{
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
    public async Task Reminder_TwoTimes_AreTwoEventsOfEachDay()
    {
        await using var session = await browser.OpenAsync();
        var page = await OpenDiaryAsync(session, null);
        await page.GetByLabel("Time of day").FillAsync("07:45");
        await page.GetByLabel("A second time, if you like").FillAsync("18:30");

        var lines = (await DownloadAsync(page, "Make the reminder file")).Split("\r\n");

        Assert.Equal(["T074500", "T183000"],
            lines.Where(line => line.StartsWith("DTSTART:", StringComparison.Ordinal)).Select(line => line[^7..]));
        Assert.Equal(2, lines.Where(line => line.StartsWith("UID:", StringComparison.Ordinal)).Distinct().Count());
        Assert.Equal(["BEGIN:VCALENDAR", "BEGIN:VEVENT", "BEGIN:VALARM", "BEGIN:VEVENT", "BEGIN:VALARM"],
            lines.Where(line => line.StartsWith("BEGIN:", StringComparison.Ordinal)));
        Assert.Equal(["END:VALARM", "END:VEVENT", "END:VALARM", "END:VEVENT", "END:VCALENDAR"],
            lines.Where(line => line.StartsWith("END:", StringComparison.Ordinal)));
        Assert.All(lines, line => Assert.True(line.Length <= 75));
    }

    [Fact]
    public async Task Reminder_TheSameTimeTwice_IsOneEvent()
    {
        await using var session = await browser.OpenAsync();
        var page = await OpenDiaryAsync(session, null);
        await page.GetByLabel("Time of day").FillAsync("07:45");
        await page.GetByLabel("A second time, if you like").FillAsync("07:45");

        var lines = (await DownloadAsync(page, "Make the reminder file")).Split("\r\n");

        Assert.Single(lines, "BEGIN:VEVENT");
    }

    [Fact]
    public async Task Reminder_SecondTimeHalfTyped_SaysSoBesideThatField()
    {
        await using var session = await browser.OpenAsync();
        var page = await OpenDiaryAsync(session, null);
        await page.GetByLabel("A second time, if you like").FocusAsync();
        await page.Keyboard.PressAsync("1");

        await page.GetByRole(AriaRole.Button, new() { Name = "Make the reminder file" }).ClickAsync();

        Assert.StartsWith("Choose a whole time", await page.Locator("[data-part=second-time-error]").InnerTextAsync(),
            StringComparison.Ordinal);
        Assert.Equal("", await page.Locator("[data-part=time-error]").InnerTextAsync());
        Assert.Equal("second-time", await page.EvaluateAsync<string>("() => document.activeElement.name"));
        await BrowserSession.AssertAccessibleAsync(page);
    }

    [Fact]
    public async Task Reminder_NoTime_SaysSoBesideTheField()
    {
        await using var session = await browser.OpenAsync();
        var page = await OpenDiaryAsync(session, null);
        await page.GetByLabel("Time of day").FillAsync("");

        await page.GetByRole(AriaRole.Button, new() { Name = "Make the reminder file" }).ClickAsync();

        Assert.Equal("Choose a whole time, such as 08:30 or 8:30 AM.",
            await page.Locator("[data-part=time-error]").InnerTextAsync());
    }
}
