using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using SIJointSite.Data;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Support.Data;
using SIJointSite.Tests.Support.Telemetry;
using SIJointSite.Tests.Triage.Check;

namespace SIJointSite.Tests.Triage.Saved;

/// <summary>A database that cannot be written to: the result shows, the page says that it was not saved, and it heals by itself.</summary>
public sealed class SavingFaultTests
{
    [Fact]
    public async Task Save_LockedByAnotherProcess_SaysSoAndWorksAgainAfterwards()
    {
        using var folder = new SiteProcess.DataFolder();
        using var site = await SiteProcess.StartAsync(folder.Path);
        using var client = site.CreateBrowser();
        var result = await Visitor.ReachResultAsync(client, "U01");

        // The lock outlives the answer: a site that waited for it would never answer.
        using (DatabaseFiles.Lock(folder.Path))
            await AssertNotSavedAsync(await client.SubmitAsync(result, "", [], "#save form").WaitAsync(Wait.Patience));
        using var again = await client.SubmitAsync(result, "", [], "#save form");

        Assert.Equal("/symptom-check/result#saved", again.Headers.Location!.OriginalString);
        Assert.Equal(1, DatabaseFiles.CountRows(folder.Path));
    }

    [Fact]
    public async Task Save_ManyWhileLocked_AreAnsweredAndReadingGoesOn()
    {
        using var folder = new SiteProcess.DataFolder();
        using var site = await SiteProcess.StartAsync(folder.Path);
        using var client = site.CreateBrowser();
        var result = await Visitor.ReachResultAsync(client, "U01");
        var pagesRead = 0;

        using var held = DatabaseFiles.Lock(folder.Path);
        var saves = Task.WhenAll(
            Enumerable.Range(0, 40).Select(async _ => await AssertNotSavedAsync(await client.SubmitAsync(result, "", [], "#save form"))));
        while (!saves.IsCompleted)
        {
            using var home = await client.GetAsync(new Uri("/", UriKind.Relative));
            Assert.Equal(HttpStatusCode.OK, home.StatusCode);
            pagesRead++;
        }

        await saves.WaitAsync(Wait.Patience);
        // Some hundreds in truth; a handful when the saves take the threads that reading needs.
        Assert.InRange(pagesRead, 20, int.MaxValue);
    }

    [Theory, Trait("Database", "Sqlite")]
    [InlineData("PRAGMA max_page_count=1", "PRAGMA max_page_count=1073741823")]
    [InlineData("PRAGMA query_only=ON", "PRAGMA query_only=OFF")]
    public async Task Save_FullOrReadOnlyDatabase_SaysSoAndWorksAgainAfterwards(string fault, string mended)
    {
        var pragma = new PragmaOnOpen();
        using var site = new SiteFactory { MoreServices = pragma.AddTo };
        using var client = site.CreateBrowser();
        var result = await Visitor.ReachResultAsync(client, "U01");
        await UseUpTheTrialAsync(site);
        // Leaves too little room on its page for another row.
        DatabaseFiles.AddSavedCheck(site.DataFolder, new byte[32], new byte[3900]);

        pragma.Sql = fault;
        await AssertNotSavedAsync(await client.SubmitAsync(result, "", [], "#save form"));
        var told = await site.HealthAsync("database");
        var rows = site.CountRows();
        pragma.Sql = mended;
        using var again = await client.SubmitAsync(result, "", [], "#save form");

        Assert.Contains("cannot be written to", told.Description, StringComparison.Ordinal);
        Assert.Equal(1, rows);
        Assert.Empty(Directory.GetFiles(site.DataFolder, "*.damaged-*"));
        Assert.Equal("/symptom-check/result#saved", again.Headers.Location!.OriginalString);
        Assert.Equal(2, site.CountRows());
    }

    [Theory, Trait("Database", "Sqlite")]
    [InlineData("PRAGMA max_page_count=1", "PRAGMA max_page_count=1073741823")]
    [InlineData("PRAGMA query_only=ON", "PRAGMA query_only=OFF")]
    public async Task Health_FullOrReadOnlyDatabase_IsToldBeforeAnybodySavesAndUntilItIsMended(string fault, string mended)
    {
        var log = new KeptLog();
        var pragma = new PragmaOnOpen();
        using var site = new SiteFactory
        {
            MoreServices = services =>
            {
                pragma.AddTo(services);
                log.AddTo(services);
            },
        };
        site.CreateBrowser().Dispose();

        pragma.Sql = fault;
        var isTold = await BecomesAsync(site, HealthStatus.Degraded);
        var told = await site.HealthAsync("database");
        pragma.Sql = mended;
        var isMended = await BecomesAsync(site, HealthStatus.Healthy);

        Assert.True(isTold);
        Assert.Contains("cannot be written to", told.Description, StringComparison.Ordinal);
        Assert.True(isMended);
        Assert.Single(log.Lines, static line => line.Contains("The database cannot be written to", StringComparison.Ordinal));
        Assert.Single(log.Lines, static line => line.Contains("can be written to again", StringComparison.Ordinal));
        // What the library says of it besides, in no words that may leave.
        Assert.DoesNotContain(log.Lines, static line => line.Contains("is left out", StringComparison.Ordinal));
        Assert.Equal(0, site.CountRows());
    }

    [Fact]
    public async Task Health_SavingFailed_IsToldAtOnceAndForgottenWhenAWriteWorksAgain()
    {
        using var site = new SiteFactory();
        using var client = site.CreateBrowser();
        var result = await Visitor.ReachResultAsync(client, "U01");
        Assert.True(await BecomesAsync(site, HealthStatus.Healthy));
        DatabaseFiles.RefuseInserts(site.DataFolder);

        var before = await site.HealthAsync("database");
        await AssertNotSavedAsync(await client.SubmitAsync(result, "", [], "#save form"));
        var told = await site.HealthAsync("database");
        DatabaseFiles.AllowInserts(site.DataFolder);
        var atOnce = await site.HealthAsync("database");

        // The disk is written to once a minute at most, however often it is asked.
        Assert.Equal(
            (HealthStatus.Healthy, HealthStatus.Degraded, HealthStatus.Degraded), (before.Status, told.Status, atOnce.Status));
        Assert.True(await BecomesAsync(site, HealthStatus.Healthy));
    }

    [Fact, Trait("Database", "Sqlite")]
    public async Task Save_LibraryThatCannotBeLoaded_SaysSo()
    {
        var broken = new PragmaOnOpen();
        using var site = new SiteFactory { MoreServices = broken.AddTo };
        using var client = site.CreateBrowser();
        var result = await Visitor.ReachResultAsync(client, "U01");

        broken.Fault = new TypeInitializationException("SqliteConnection", new DllNotFoundException("e_sqlite3"));

        await AssertNotSavedAsync(await client.SubmitAsync(result, "", [], "#save form"));
        Assert.Equal(HealthStatus.Degraded, (await site.HealthAsync("database")).Status);
        Assert.Equal(HealthStatus.Degraded, (await site.HealthAsync("saving")).Status);
    }

    [Fact]
    public async Task Save_LibraryTakenAwayWhileTheSiteRuns_SaysSo()
    {
        using var folder = new SiteProcess.DataFolder();
        using var copy = new ProgramCopy();
        using var site = await SiteProcess.StartAsync(folder.Path, program: copy.Program);
        using var client = site.CreateBrowser();
        var result = await Visitor.ReachResultAsync(client, "U01");
        // Whoever asks for it waits until the database is there.
        (await client.GetAsync(new Uri("/health/ready", UriKind.Relative))).Dispose();
        copy.TakeAway("Hl7.Fhir.Conformance.dll");

        await AssertNotSavedAsync(await client.SubmitAsync(result, "", [], "#save form"));
        Assert.Contains("\nprogram: Degraded: Of the program there is missing: Hl7.Fhir.Conformance.dll.",
            await client.GetStringAsync("/health/ready"), StringComparison.Ordinal);
        Assert.Equal(0, DatabaseFiles.CountRows(folder.Path));
    }

    [Fact, Trait("Database", "Sqlite")]
    public async Task Save_KernelRefusesToLetFilesGrow_SaysSoAndKeepsWhatWasSaved()
    {
        using var folder = new SiteProcess.DataFolder();
        using var site = await SiteProcess.StartAsync(folder.Path, mostKilobytesAFile: 300);
        List<string> codes = [];
        for (var visit = 0; visit < 30; visit++)
        {
            using var client = site.CreateBrowser();
            var result = await Visitor.ReachResultAsync(client, "U01");
            using var response = await client.SubmitAsync(result, "", [], "#save form");
            if (response.StatusCode is not HttpStatusCode.Redirect)
            {
                await AssertNotSavedAsync(response);
                break;
            }

            codes.Add((await client.GetHtmlAsync("/symptom-check/result")).QuerySelector(".si-code")!.TextContent);
        }

        using var other = site.CreateBrowser();
        using var first = await Visitor.ReadBackAsync(other, codes[0]);
        using var last = await Visitor.ReadBackAsync(other, codes[^1]);
        var ready = await other.GetStringAsync("/health/ready");
        Assert.InRange(codes.Count, 1, 29);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (first.StatusCode, last.StatusCode));
        Assert.Equal(codes.Count, DatabaseFiles.CountRows(folder.Path));
        Assert.StartsWith("Degraded", ready, StringComparison.Ordinal);
        Assert.Contains("\ndatabase: Degraded: The database cannot be written to", ready, StringComparison.Ordinal);
    }

    /// <summary>Asks again and again, as hosts do; the site's clock goes on a minute each time.</summary>
    /// <summary>Health writes a row once a minute and takes it away, which leaves room in the file that a save could use.</summary>
    private static async Task UseUpTheTrialAsync(SiteFactory site)
    {
        Assert.Equal(HealthStatus.Healthy, (await site.HealthAsync("database")).Status);
        // Those who write are served in turn, so the trial is over when this is.
        await site.Services.GetRequiredService<SiteDatabase>().WriteAsync(static (_, _) => Task.FromResult(true), CancellationToken.None);
        DatabaseFiles.Execute(site.DataFolder, "VACUUM");
    }

    private static Task<bool> BecomesAsync(SiteFactory site, HealthStatus status) => Wait.UntilAsync(async () =>
    {
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        return (await site.HealthAsync("database")).Status == status;
    });

    private static async Task AssertNotSavedAsync(HttpResponseMessage response)
    {
        using (response)
        {
            var page = await response.ReadHtmlAsync();
            Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
            Assert.Equal("Urgent", Visitor.LevelOn(page));
            Assert.Contains("It was not saved", page.QuerySelector("#save")!.TextContent, StringComparison.Ordinal);
        }
    }
}
