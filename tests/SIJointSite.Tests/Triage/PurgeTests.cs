using System.Net;
using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Triage;

/// <summary>Saved results go by themselves, at most a day late, and are unreadable from their date on.</summary>
public sealed class PurgeTests : IDisposable
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    private readonly SiteFactory site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Purge_NobodyReads_DeletesByTheTimerWithinADay()
    {
        await SaveAsync();

        await MoveClockAsync(Kept - TimeSpan.FromMinutes(1), TimeSpan.FromDays(5));
        var before = site.CountRows();
        await MoveClockAsync(TimeSpan.FromHours(24), TimeSpan.FromHours(1));

        Assert.Equal(1, before);
        Assert.Equal(0, site.CountRows());
    }

    [Fact]
    public async Task Purge_FailedOnce_IsTriedAgainSoon()
    {
        await SaveAsync();
        RefuseDeletes();
        await MoveClockAsync(Kept + TimeSpan.FromHours(12), TimeSpan.FromDays(5));
        var whileFailing = site.CountRows();
        DatabaseFiles.Execute(site.DataFolder, "DROP TRIGGER refuse");

        await MoveClockAsync(TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(1));

        Assert.Equal(1, whileFailing);
        Assert.Equal(0, site.CountRows());
    }

    [Fact]
    public async Task Purge_StartOfAProcess_DeletesWhatExpiredWhileItWasDown()
    {
        using var folder = new SiteProcess.DataFolder();
        using (var first = await SiteProcess.StartAsync(folder.Path))
            first.Kill();
        DatabaseFiles.AddSavedCheck(folder.Path, DateTime.UtcNow.AddDays(-2));
        DatabaseFiles.AddSavedCheck(folder.Path, DateTime.UtcNow.AddDays(2));

        using var second = await SiteProcess.StartAsync(folder.Path);

        for (var wait = 0; wait < 100 && DatabaseFiles.CountRows(folder.Path) > 1; wait++)
            await Task.Delay(50);
        Assert.Equal(1, DatabaseFiles.CountRows(folder.Path));
    }

    [Fact]
    public async Task Read_ExpiredButNotYetDeleted_FindsNothing()
    {
        using var client = site.CreateBrowser();
        var code = await Visitor.SaveAsync(client, "S01");
        RefuseDeletes();

        site.Clock.Advance(Kept - TimeSpan.FromSeconds(1));
        using var lastSecond = await Visitor.ReadBackAsync(client, code);
        site.Clock.Advance(TimeSpan.FromSeconds(1));
        using var expired = await Visitor.ReadBackAsync(client, code);

        Assert.Equal(1, site.CountRows());
        Assert.Equal(HttpStatusCode.OK, lastSecond.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, expired.StatusCode);
    }

    private async Task SaveAsync()
    {
        using var client = site.CreateBrowser();
        await Visitor.SaveAsync(client, "S01");
    }

    private void RefuseDeletes() =>
        DatabaseFiles.Execute(site.DataFolder, "CREATE TRIGGER refuse BEFORE DELETE ON SavedChecks BEGIN SELECT RAISE(FAIL, 'refused by a test'); END");

    /// <summary>Moves the clock in steps, leaving the site time after each to do what is due.</summary>
    private async Task MoveClockAsync(TimeSpan distance, TimeSpan step)
    {
        for (var moved = TimeSpan.Zero; moved < distance; moved += step)
        {
            site.Clock.Advance(step < distance - moved ? step : distance - moved);
            await Task.Delay(100);
        }
    }
}
