using System.Net;
using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using SIJointSite.Data;
using SIJointSite.Features.Triage.Saved;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Support.Data;
using SIJointSite.Tests.Support.Telemetry;
using SIJointSite.Tests.Triage.Check;

namespace SIJointSite.Tests.Triage.Saved;

/// <summary>Saved results go by themselves, at most a day late, and are unreadable from their date on.</summary>
public sealed class PurgeTests : IDisposable
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    private readonly KeptLog log = new();
    private readonly SiteFactory site;

    public PurgeTests() => site = new SiteFactory { MoreServices = log.AddTo };

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Purge_NobodyReads_DeletesByTheTimerWithinADay()
    {
        await SaveAsync();

        DatabaseFiles.AddSavedCheck(site.DataFolder, (site.Clock.GetUtcNow() + Kept - TimeSpan.FromHours(14)).UtcDateTime);
        // Hours away from the second row's end, because the clock goes on while the test waits.
        site.Clock.Advance(Kept - TimeSpan.FromHours(12));
        var (purgedTheOlder, before) = (await site.WaitUntilAsync(() => site.CountRows() < 2), site.CountRows());
        site.Clock.Advance(TimeSpan.FromHours(24));
        var purged = await site.WaitUntilAsync(() => site.CountRows() == 0);

        Assert.True(purgedTheOlder);
        Assert.Equal(1, before);
        Assert.True(purged);
    }

    [Fact]
    public async Task Purge_FailedOnce_IsTriedAgainSoon()
    {
        await SaveAsync();
        DatabaseFiles.RefuseDeletes(site.DataFolder);
        site.Clock.Advance(Kept + TimeSpan.FromHours(12));
        var failed = await site.WaitUntilAsync(() =>
            log.Lines.Any(static line => line.Contains("Expired results could not be deleted", StringComparison.Ordinal)));
        var whileFailing = site.CountRows();
        DatabaseFiles.AllowDeletes(site.DataFolder);

        site.Clock.Advance(TimeSpan.FromMinutes(10));
        var purged = await site.WaitUntilAsync(() => site.CountRows() == 0);

        Assert.True(failed);
        Assert.Equal(1, whileFailing);
        Assert.True(purged);
    }

    [Fact]
    public async Task Purge_MoreThanGoAtOnce_DeletesAllThatExpiredAndNoOther()
    {
        var now = site.Clock.GetUtcNow().UtcDateTime;
        await site.Services.GetRequiredService<SiteDatabase>().WriteAsync(
            (context, token) =>
            {
                context.SavedChecks.AddRange(Enumerable.Range(0, 2_500).Select(number => new SavedCheck
                {
                    Id = SHA256.HashData(BitConverter.GetBytes(number)),
                    Sealed = [1],
                    ExpiresAt = now.AddDays(number < 2_300 ? -1 : 1),
                }));
                return context.SaveChangesAsync(token);
            },
            CancellationToken.None);

        await site.Services.GetRequiredService<SavedCheckStore>().PurgeAsync(CancellationToken.None);

        Assert.Equal(200, site.CountRows());
    }

    [Fact]
    public async Task Purge_StartOfAProcess_DeletesWhatExpiredWhileItWasDown()
    {
        using var folder = new SiteProcess.DataFolder();
        using (var first = await SiteProcess.StartAsync(folder.Path))
        {
            // It listens before its database is there; whoever looks up a code waits for that.
            using var client = first.CreateBrowser();
            using var nothing = await Visitor.ReadBackAsync(client, SavedCheckStore.NewCode().ToString());
            first.Kill();
        }

        DatabaseFiles.AddSavedCheck(folder.Path, DateTime.UtcNow.AddDays(-2));
        DatabaseFiles.AddSavedCheck(folder.Path, DateTime.UtcNow.AddDays(2));

        using var second = await SiteProcess.StartAsync(folder.Path);

        await Wait.UntilAsync(() => DatabaseFiles.CountRows(folder.Path) <= 1);
        Assert.Equal(1, DatabaseFiles.CountRows(folder.Path));
    }

    [Fact]
    public async Task Read_ExpiredButNotYetDeleted_FindsNothing()
    {
        using var client = site.CreateBrowser();
        var code = await Visitor.SaveAsync(client, "S01");
        DatabaseFiles.RefuseDeletes(site.DataFolder);

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
}
