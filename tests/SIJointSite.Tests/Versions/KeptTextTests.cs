using System.IO.Compression;
using System.Net;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SIJointSite.Data;
using SIJointSite.Features.Versions;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Support.Data;
using SIJointSite.Tests.Support.Telemetry;

namespace SIJointSite.Tests.Versions;

/// <summary>The texts that are kept: what happens to them when there are too many, the database is down, or a backup comes back.</summary>
public sealed class KeptTextTests
{
    private const string Old = "/v/deadbeef/articles/sleep";

    [Fact]
    public async Task Get_OldVersionWhileTheDatabaseIsDown_Is503InWordsAndHeals()
    {
        var database = new PragmaOnOpen();
        using var site = new SiteFactory { MoreServices = database.AddTo };
        using var client = site.CreateBrowser();
        await KeepAsync(site);

        database.Fault = new IOException("secret words");
        using var broken = await client.GetAsync(Old);
        database.Fault = null;
        using var again = await client.GetAsync(Old);

        var page = await broken.ReadHtmlAsync();
        Assert.Equal(HttpStatusCode.ServiceUnavailable, broken.StatusCode);
        Assert.Equal("Older texts cannot be read right now", page.QuerySelector("h1")!.TextContent);
        Assert.NotNull(page.QuerySelector("main a[href='/articles/sleep']"));
        Assert.NotNull(page.QuerySelector("main .si-care-card--emergency"));
        Assert.DoesNotContain("secret", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
    }

    [Fact]
    public async Task Keep_MoreThanTheMost_KeepsNoNewOnesThrowsNoneAwayAndSaysSo()
    {
        var log = new KeptLog();
        using var site = new SiteFactory { MoreServices = log.AddTo };
        using var client = site.CreateBrowser();
        await KeepAsync(site);
        await site.Services.GetRequiredService<SiteDatabase>().WriteAsync(
            static (context, token) =>
            {
                var (day, html) = (new DateOnly(2026, 1, 1), Packed());
                return context.Database.ExecuteSqlAsync(
                    $"""
                    INSERT INTO "KeptTexts" ("Path", "Version", "Date", "Title", "Html")
                    WITH RECURSIVE number(value) AS (SELECT 10001 UNION ALL SELECT value + 1 FROM number WHERE value < 15000)
                    SELECT '/articles/many', CAST(value AS TEXT), {day}, 'Many', {html} FROM number
                    """,
                    token);
            },
            CancellationToken.None);
        var texts = site.Services.GetRequiredService<KeptTexts>();

        var missing = await texts.MissingAsync(RealContent.Current, CancellationToken.None);

        Assert.Empty(missing);
        var said = Assert.Single(log.Lines, static line => line.Contains("are not kept", StringComparison.Ordinal));
        Assert.Contains("\"Count\":5000", said, StringComparison.Ordinal);
        Assert.NotNull(await texts.FindAsync("/articles/sleep", "deadbeef", CancellationToken.None));
    }

    [Fact]
    [Trait("Database", "Sqlite")]
    public async Task Restore_BackupWithOldTexts_ShowsThemAgain()
    {
        using var folder = new SiteProcess.DataFolder();
        using var shelf = new SiteProcess.DataFolder();
        var backup = Path.Combine(shelf.Path, "site.backup");
        using (var site = new SiteFactory { Settings = { ["Site:DataFolder"] = folder.Path } })
        {
            site.CreateBrowser().Dispose();
            await KeepAsync(site);
        }

        SqliteConnection.ClearAllPools();
        Assert.Equal(0, (await SiteProcess.RunVerbAsync(["backup", "--to", backup, "--Site:DataFolder", folder.Path])).ExitCode);
        File.Delete(Path.Combine(folder.Path, "site.db"));
        Assert.Equal(0, (await SiteProcess.RunVerbAsync(["restore", "--from", backup, "--Site:DataFolder", folder.Path])).ExitCode);
        using var again = new SiteFactory { Settings = { ["Site:DataFolder"] = folder.Path } };
        using var client = again.CreateBrowser();

        Assert.Contains("words of long ago", await client.GetStringAsync(Old), StringComparison.Ordinal);
    }

    private static Task<int> KeepAsync(SiteFactory site) => site.Services.GetRequiredService<SiteDatabase>().WriteAsync(
        static (context, token) =>
        {
            context.KeptTexts.Add(new KeptText
            {
                Path = "/articles/sleep",
                Version = "deadbeef",
                Date = new DateOnly(2026, 1, 1),
                Title = "Sleep",
                Html = Packed(),
            });
            return context.SaveChangesAsync(token);
        },
        CancellationToken.None);

    private static byte[] Packed()
    {
        using var packed = new MemoryStream();
        using (var stream = new BrotliStream(packed, CompressionLevel.Fastest))
            stream.Write(Encoding.UTF8.GetBytes("<p>words of long ago</p>"));
        return packed.ToArray();
    }
}
