using System.Net;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using SIJointSite.Data;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Support.Data;
using SIJointSite.Tests.Support.Telemetry;
using SIJointSite.Tests.Triage.Check;

namespace SIJointSite.Tests.Data;

/// <summary>A damaged database is set aside with its date, a new one begun, and the operator told; nothing is ever deleted.</summary>
[Trait("Database", "Sqlite")]
public sealed class DamagedDatabaseTests : IDisposable
{
    private const string Aside = "site.db.damaged-20261124-100000";

    private readonly KeptLog log = new();
    private readonly SiteFactory site;

    public DamagedDatabaseTests() => site = new SiteFactory { MoreServices = log.AddTo };

    public void Dispose() => site.Dispose();

    private string[] SetAside =>
        [.. Directory.GetFiles(site.DataFolder, "site.db.damaged-*").Select(static path => Path.GetFileName(path)).Order()];

    [Fact]
    public async Task Start_NoDatabaseAtAll_SavesInANewOneAndTellsUntilTheOldFileIsGone()
    {
        var rubbish = Enumerable.Repeat((byte)'x', 8192).ToArray();
        await File.WriteAllBytesAsync(Path.Combine(site.DataFolder, "site.db"), rubbish);
        await File.WriteAllTextAsync(Path.Combine(site.DataFolder, "site.db-wal"), "rubbish");

        await Visitor.SaveAsync(site.CreateBrowser(), "U01");
        var told = await site.HealthAsync("database");
        var kept = await File.ReadAllBytesAsync(Path.Combine(site.DataFolder, Aside));
        var files = SetAside;
        File.Delete(Path.Combine(site.DataFolder, Aside));

        Assert.Equal([Aside, Aside + "-wal"], files.Where(static name => !name.EndsWith("-shm", StringComparison.Ordinal)));
        Assert.Equal(rubbish, kept);
        Assert.Equal(HealthStatus.Degraded, told.Status);
        Assert.Contains(Aside, told.Description, StringComparison.Ordinal);
        Assert.Contains("restore", told.Description, StringComparison.Ordinal);
        Assert.Single(log.Lines, static line => line.Contains("SIJointSite restore --from", StringComparison.Ordinal));
        Assert.Equal(HealthStatus.Healthy, (await site.HealthAsync("database")).Status);
    }

    [Fact]
    public async Task Read_PagesDamagedWhileTheSiteRuns_SaysSoOnceAndSavingGoesOn()
    {
        using var client = site.CreateBrowser();
        var code = await Visitor.SaveAsync(client, "U01");
        Damage(fromPage: 2, pages: null);

        using var met = await Visitor.ReadBackAsync(client, code);
        var next = await Visitor.SaveAsync(site.CreateBrowser(), "U01");
        using var read = await Visitor.ReadBackAsync(client, next);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, met.StatusCode);
        Assert.Equal(HttpStatusCode.OK, read.StatusCode);
        Assert.Equal([Aside], SetAside.Where(static name => !name.Contains("-wal") && !name.Contains("-shm")));
        Assert.Equal(1, site.CountRows());
    }

    [Fact]
    public async Task Start_TwoProcessesMeetTheSameDamage_SetAsideOnce()
    {
        await File.WriteAllTextAsync(Path.Combine(site.DataFolder, "site.db"), new string('x', 8192));
        using var other = new SiteFactory { Settings = { ["Site:DataFolder"] = site.DataFolder } };

        await Task.WhenAll(
            Task.Run(() => Visitor.SaveAsync(site.CreateBrowser(), "U01")),
            Task.Run(() => Visitor.SaveAsync(other.CreateBrowser(), "U01")));

        Assert.Single(SetAside);
        Assert.Equal(2, site.CountRows());
    }

    [Fact]
    public async Task Save_AnotherProcessHasSetTheDatabaseAside_IsInTheNewOne()
    {
        using var client = site.CreateBrowser();
        await Visitor.SaveAsync(client, "U01");
        using var other = await SiteProcess.StartAsync(site.DataFolder);
        await Visitor.SaveAsync(other.CreateBrowser(), "U01");
        DamageATableThatSavingDoesNotTouch();

        var database = site.Services.GetRequiredService<SiteDatabase>();
        await Assert.ThrowsAsync<SqliteException>(() =>
            database.RunAsync(static (context, token) => context.UsefulTallies.ToListAsync(token), default));
        var first = await Visitor.SaveAsync(client, "U01");
        var second = await Visitor.SaveAsync(other.CreateBrowser(), "U01");
        using var found = await Visitor.ReadBackAsync(client, second);

        Assert.Equal(HttpStatusCode.OK, found.StatusCode);
        Assert.NotEqual(first, second);
        Assert.Equal(2, site.CountRows());
    }

    [Fact]
    public async Task Start_CannotBeRenamed_RunsWithoutSavingAndSaysSo()
    {
        Directory.CreateDirectory(Path.Combine(site.DataFolder, Aside));
        await File.WriteAllTextAsync(Path.Combine(site.DataFolder, "site.db"), new string('x', 8192));
        using var client = site.CreateBrowser();

        var result = await Visitor.ReachResultAsync(client, "U01");
        using var refused = await client.SubmitAsync(result, "", [], "#save form");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Assert.Equal(HealthStatus.Degraded, (await site.HealthAsync("database")).Status);
        Assert.Contains(log.Lines, static line => line.Contains("is damaged and cannot be renamed", StringComparison.Ordinal));
        Assert.Equal(new string('x', 8192), await File.ReadAllTextAsync(Path.Combine(site.DataFolder, "site.db")));
    }

    [Fact]
    public async Task Files_OfTheDatabaseAndTheKeys_AreForThisUserAlone()
    {
        if (OperatingSystem.IsWindows())
            return;
        const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var file = Path.Combine(site.DataFolder, "site.db");
        // As an older version of the site left it.
        await File.WriteAllBytesAsync(file, []);
        File.SetUnixFileMode(file, Owner | UnixFileMode.GroupRead | UnixFileMode.OtherRead);

        await Visitor.SaveAsync(site.CreateBrowser(), "U01");

        var files = Directory.GetFiles(site.DataFolder, "*", SearchOption.AllDirectories);
        Assert.Contains(file + "-wal", files);
        foreach (var path in files)
            Assert.Equal(Owner, File.GetUnixFileMode(path));
        Assert.Equal(Owner | UnixFileMode.UserExecute, File.GetUnixFileMode(Path.Combine(site.DataFolder, "keys")));
    }

    private void DamageATableThatSavingDoesNotTouch() =>
        Damage(DatabaseFiles.RootPageOf(site.DataFolder, "UsefulTallies"), pages: 1);

    /// <summary>Overwrites pages with rubbish, as a failing disk would; null for all to the end.</summary>
    private void Damage(long fromPage, long? pages)
    {
        const int PageSize = 4096;
        DatabaseFiles.Execute(site.DataFolder, "PRAGMA wal_checkpoint(TRUNCATE)");
        SqliteConnection.ClearAllPools();
        using var file = new FileStream(Path.Combine(site.DataFolder, "site.db"), FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        file.Position = (fromPage - 1) * PageSize;
        file.Write([.. Enumerable.Repeat((byte)'x', (int)((pages * PageSize) ?? (file.Length - file.Position)))]);
    }
}
