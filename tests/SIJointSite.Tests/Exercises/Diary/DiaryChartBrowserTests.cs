using System.Globalization;
using System.Text.Json;
using Microsoft.Playwright;
using SIJointSite.Tests.Support.Browser;
using static SIJointSite.Tests.Exercises.Diary.DiaryPage;

namespace SIJointSite.Tests.Exercises.Diary;

/// <summary>The chart of the diary, and the dates that it stands on.</summary>
public sealed class DiaryChartBrowserTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("America/Los_Angeles", "2026-07-05T03:30:00.000Z", "2026-07-04 20:30", "UTC-07:00")]
    [InlineData("Asia/Kathmandu", "2026-12-31T18:20:00.000Z", "2027-01-01 00:05", "UTC+05:45")]
    [InlineData("Etc/UTC", "2026-12-31T18:20:00.000Z", "2026-12-31 18:20", "UTC+00:00")]
    public async Task Dates_ATimeZone_AreThatOfThatDay(string zone, string at, string expected, string offset)
    {
        await using var session = await browser.OpenAsync(new BrowserNewContextOptions { TimezoneId = zone });
        var page = await session.GotoAsync("/offline");

        var found = await page.EvaluateAsync<string[]>(
            "async at => { const m = await import('/js/diary/dates.js'); return [m.plainTimeOf(at), m.zoneOf(at)] }", at);

        Assert.Equal([expected, offset], found);
    }

    [Fact]
    public async Task Chart_WeeksAtTheTurnOfTheYear_BeginOnMondays()
    {
        await using var session = await browser.OpenAsync(new BrowserNewContextOptions { TimezoneId = "Europe/London" });
        var page = await session.GotoAsync("/offline");

        // A Sunday, the Monday after, the Sunday of that week, and a Monday after the clocks went forward.
        var weeks = await page.EvaluateAsync<int[]>("""
            async () => {
              const { weekOf } = await import('/js/diary/dates.js')
              const first = weekOf('2026-12-27T23:30:00Z')
              return ['2026-12-28T00:30:00Z', '2027-01-03T23:30:00Z', '2027-03-28T23:30:00Z'].map(at => weekOf(at) - first)
            }
            """);

        Assert.Equal([1, 1, 14], weeks);
    }

    [Theory]
    [InlineData(3, 0)]
    [InlineData(13, 0)]
    [InlineData(40, 1)]
    [InlineData(400, 5)]
    public async Task Chart_OnAPhone_HasAPlaceForEveryEntry(int count, int weeks)
    {
        await using var session = await browser.OpenAsync();
        var page = await session.GotoAsync("/offline");

        // Two days apart.
        var found = await page.EvaluateAsync<int[]>("""
            async count => {
              const { columnsOf } = await import('/js/diary/chart.js')
              const dateOf = index => new Date(Date.UTC(2026, 0, 5, 12) + index * 2 * 864e5).toISOString()
              const { weeks, columns } = columnsOf(Array.from({ length: count }, (_, index) => ({ at: dateOf(index) })), 24)
              return [weeks, columns.flat().length, Number(columns.length <= 24)]
            }
            """, count);

        Assert.Equal([weeks, count, 1], found);
    }

    [Fact]
    public async Task Chart_ManyEntriesOnAPhone_IsByWeekAndSaysSo()
    {
        await using var session = await browser.OpenAsync(new() { ViewportSize = new() { Width = 320, Height = 700 } });
        var page = await OpenDiaryAsync(session, Many(60));

        var note = await page.Locator("[data-part=chart-note]").InnerTextAsync();
        var title = await page.Locator(".si-diary__chart title").TextContentAsync();
        // The single severe answer is inside the line of its week.
        const string Top = "lines => Math.min(...lines.map(line => line.getAttribute('y2')))";
        var highest = await page.Locator(".si-diary__change").EvaluateAllAsync<double>(Top);
        var severe = await page.Locator(".si-diary__line").EvaluateAllAsync<double>(Top);

        Assert.StartsWith("Each column is one week.", note, StringComparison.Ordinal);
        Assert.Contains("60 times in all", title, StringComparison.Ordinal);
        Assert.Equal(severe, highest);
        await BrowserSession.AssertAccessibleAsync(page);
    }

    /// <summary>Entries of consecutive days, all mild and then none, but for one.</summary>
    private static string Many(int count) => JsonSerializer.Serialize(new
    {
        version = 1,
        entries = Enumerable.Range(0, count).Select(day => new
        {
            at = new DateTime(2026, 1, 5, 12, 0, 0, DateTimeKind.Utc).AddDays(day).ToString("O", CultureInfo.InvariantCulture),
            did = new[] { new { slug = "knee-squeeze", done = 5, of = 5 } },
            before = day == 20 ? "severe" : "mild",
            after = "none",
        }),
    });
}
