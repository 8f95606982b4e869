using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using SIJointSite.Data;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Support.Data;
using SIJointSite.Tests.Support.Postgres;
using SIJointSite.Tests.Support.Telemetry;
using SIJointSite.Tests.Triage.Check;

namespace SIJointSite.Tests.Data;

/// <summary>What only a server can be: away and back, set otherwise, and used by several copies of the site.</summary>
public sealed class PostgresTests : IDisposable
{
    private readonly SiteFactory site = new();

    public void Dispose() => site.Dispose();

    [PostgresFact]
    public async Task Start_ServerLetsNobodyIn_RecoversByItselfAndItsKeysReachTheDatabase()
    {
        PostgresServer.Execute($"CREATE DATABASE {TestDatabase.QuotedNameOf(site.DataFolder)} ALLOW_CONNECTIONS false");
        using var client = site.CreateBrowser();
        var result = await Visitor.ReachResultAsync(client, "U01");
        using var refused = await client.SubmitAsync(result, "", [], "#save form");

        DatabaseFiles.LetIn(site.DataFolder);
        using var saved = await client.SubmitAsync(result, "", [], "#save form");
        var isShared = await Wait.UntilAsync(async () =>
        {
            site.Clock.Advance(TimeSpan.FromMinutes(1));
            (await client.GetAsync("/symptom-check/result")).Dispose();
            return DatabaseFiles.CountRows(site.DataFolder, "StoredKeys") == 1;
        });

        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Assert.Equal("/symptom-check/result#saved", saved.Headers.Location!.OriginalString);
        Assert.Equal(1, site.CountRows());
        Assert.True(isShared);
    }

    [PostgresFact]
    public async Task Save_ServerGoesAndComesBack_IsRefusedAndThenSaved()
    {
        using var client = site.CreateBrowser();
        var result = await Visitor.ReachResultAsync(client, "U01");
        await site.HealthAsync("database");
        DatabaseFiles.LockOut(site.DataFolder);

        using var refused = await client.SubmitAsync(result, "", [], "#save form");
        using var home = await client.GetAsync("/");
        DatabaseFiles.LetIn(site.DataFolder);
        var health = await site.HealthAsync("database");
        using var saved = await client.SubmitAsync(result, "", [], "#save form");

        Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK), (refused.StatusCode, home.StatusCode));
        // Nobody is sent to look for a full disk because the server was away.
        Assert.Equal(HealthStatus.Healthy, health.Status);
        Assert.Equal("/symptom-check/result#saved", saved.Headers.Location!.OriginalString);
    }

    [PostgresFact]
    public async Task Save_DatabaseWasReplacedByAnEmptyOne_IsMadeAgain()
    {
        using var client = site.CreateBrowser();
        var result = await Visitor.ReachResultAsync(client, "U01");
        PostgresServer.Execute($"DROP DATABASE {TestDatabase.QuotedNameOf(site.DataFolder)} WITH (FORCE)");
        PostgresServer.Execute($"CREATE DATABASE {TestDatabase.QuotedNameOf(site.DataFolder)}");

        Assert.True(await Wait.UntilAsync(async () =>
        {
            using var saved = await client.SubmitAsync(result, "", [], "#save form");
            return saved.StatusCode is HttpStatusCode.Redirect;
        }));
        Assert.Equal(1, site.CountRows());
    }

    [PostgresFact]
    public async Task Commit_ServerIsSetNotToWait_WaitsForTheDisk()
    {
        site.CreateBrowser().Dispose();
        PostgresServer.Execute(
            $"ALTER DATABASE {TestDatabase.QuotedNameOf(site.DataFolder)} SET synchronous_commit = off");
        PostgresServer.Disconnect(Path.GetFileName(site.DataFolder));

        var setting = "";
        await Wait.UntilAsync(async () => (setting = await AskAsync("SHOW synchronous_commit")) is not "");

        Assert.Equal("on", setting);
    }

    [PostgresFact]
    public async Task Start_SeveralCopiesAtOnce_MakeOneDatabase()
    {
        SiteFactory[] copies = [.. Enumerable.Range(0, 4).Select(_ => Copy())];

        await Task.WhenAll(copies.Append(site).Select(static copy => Task.Run(() => copy.Services.GetRequiredService<SiteDatabase>()
            .RunAsync(static (context, token) => context.SavedChecks.CountAsync(token), default))));

        Assert.Equal(0, site.CountRows());
        Assert.All(copies, static copy => copy.Dispose());
    }

    [PostgresFact]
    public async Task Check_EachPageFromAnotherCopy_GoesOnAndIsSaved()
    {
        using var other = Copy();
        var cookies = new CookieContainer();
        using var here = site.CreateBrowser(cookies);
        using var there = other.CreateBrowser(cookies);
        await new Visitor(here).StartAsync();
        (await new Visitor(there).AnswerPageAsync("/symptom-check/1")).Dispose();
        var result = await Visitor.ReachResultAsync(here, "U01");

        using var saved = await there.SubmitAsync(result, "", [], "#save form");
        var code = (await here.GetHtmlAsync("/symptom-check/result")).QuerySelector(".si-code")!.TextContent;
        using var summary = await Visitor.ReadBackAsync(there, code);

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal(HttpStatusCode.OK, summary.StatusCode);
        Assert.False(Directory.Exists(Path.Combine(site.DataFolder, "keys")));
    }

    [PostgresFact]
    public async Task Keys_DamagedRows_ArePassedOverAndTold()
    {
        site.CreateBrowser().Dispose();
        DatabaseFiles.Execute(
            site.DataFolder,
            "INSERT INTO \"StoredKeys\" (\"Xml\") VALUES (''), ('<key'), ('rubbish'), ('<key/>'), ('<key id=\"1\" version=\"1\"/>')");
        // A key that lacks its secret, and nothing else.
        DatabaseFiles.Execute(
            site.DataFolder,
            """
            INSERT INTO "StoredKeys" ("Xml")
            SELECT regexp_replace(regexp_replace("Xml", 'id="[^"]*"', 'id="11111111-2222-3333-4444-555555555555"'),
                '<masterKey.*</masterKey>', '')
            FROM "StoredKeys" WHERE "Xml" LIKE '%masterKey%'
            """);
        var log = new KeptLog();
        using var other = new SiteFactory { MoreServices = log.AddTo, Settings = { ["Site:DataFolder"] = site.DataFolder } };

        using var client = other.CreateBrowser();
        await Visitor.SaveAsync(client, "U01");

        Assert.Equal(6, log.Lines.Count(static line => line.Contains("and is passed over", StringComparison.Ordinal)));
        Assert.Contains("Row 2 of the table StoredKeys", (await other.HealthAsync("keys")).Description, StringComparison.Ordinal);
    }

    [PostgresFact]
    public async Task Verb_BackupOfAServer_NamesItsOwnTools()
    {
        site.CreateBrowser().Dispose();

        var (exitCode, output, error) = await SiteProcess.RunVerbAsync(
            "backup", "--to", Path.Combine(site.DataFolder, "copy.db"), "--Site:DataFolder", site.DataFolder);

        Assert.Equal((1, ""), (exitCode, output));
        Assert.Contains("pg_dump", Assert.Single(error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [PostgresFact]
    public async Task Size_ManyRows_IsAboutWhatTheyHold()
    {
        site.CreateBrowser().Dispose();
        DatabaseFiles.Execute(
            site.DataFolder,
            """
            INSERT INTO "SavedChecks" ("Id", "Sealed", "ExpiresAt")
            SELECT sha256(n::text::bytea), convert_to(repeat(md5(n::text), 62), 'UTF8'), now()
            FROM generate_series(1, 5000) AS n
            """);

        Assert.True(await Wait.UntilAsync(async () => await site.Services.GetRequiredService<SiteDatabase>()
            .RunAsync(site.Services.GetRequiredService<IDatabaseEngine>().SizeAsync, default) is > 9_500_000 and < 11_500_000));
    }

    [PostgresFact]
    public async Task Verb_DatabaseThatNoSiteHasUsed_IsNotMade()
    {
        using var folder = new SiteProcess.DataFolder();

        var (exitCode, output, error) = await SiteProcess.RunVerbAsync("stats", "--Site:DataFolder", folder.Path);

        Assert.Equal((1, ""), (exitCode, output));
        Assert.StartsWith($"There is no database {Path.GetFileName(folder.Path)} on 127.0.0.1.", error, StringComparison.Ordinal);
    }

    private SiteFactory Copy() => new() { Settings = { ["Site:DataFolder"] = site.DataFolder } };

    /// <summary>Empty as long as the connections of the pool are those that were ended.</summary>
    private async Task<string> AskAsync(string sql)
    {
        try
        {
            return await site.Services.GetRequiredService<SiteDatabase>().RunAsync(
                (context, token) => context.Database.SqlQueryRaw<string>(sql).AsAsyncEnumerable().FirstAsync(token).AsTask(), default);
        }
        catch (Exception exception) when (DatabaseFaults.Includes(exception))
        {
            return "";
        }
    }
}
