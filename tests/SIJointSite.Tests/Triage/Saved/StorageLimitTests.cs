using System.Net;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Support.Data;
using SIJointSite.Tests.Support.Telemetry;
using SIJointSite.Tests.Triage.Check;

namespace SIJointSite.Tests.Triage.Saved;

/// <summary>What is saved never takes more of the disk than the operator allows.</summary>
public sealed class StorageLimitTests
{
    [Fact]
    public async Task Save_MostMegabytesReached_SaysSoTellsTheOperatorAndWorksAgainWithRoom()
    {
        var log = new KeptLog();
        using var site = new SiteFactory { Settings = { ["Triage:MostSavedMegabytes"] = "1" }, MoreServices = log.AddTo };
        using var client = site.CreateBrowser();
        var result = await Visitor.ReachResultAsync(client, "U01");
        DatabaseFiles.AddSavedCheck(site.DataFolder, new byte[32], new byte[1_000_000]);

        using var refused = await client.SubmitAsync(result, "", [], "#save form");
        var page = await refused.ReadHtmlAsync();
        var (whileFull, database) = (await site.HealthAsync("saving"), await site.HealthAsync("database"));
        DatabaseFiles.Execute(site.DataFolder, "DELETE FROM \"SavedChecks\"");
        using var again = await client.SubmitAsync(result, "", [], "#save form");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Assert.Equal("Urgent", Visitor.LevelOn(page));
        Assert.Contains("It was not saved", page.QuerySelector("#save")!.TextContent, StringComparison.Ordinal);
        Assert.Equal((HealthStatus.Degraded, HealthStatus.Healthy), (whileFull.Status, database.Status));
        Assert.Contains(log.Lines, static line => line.Contains("Triage:MostSavedMegabytes", StringComparison.Ordinal));
        Assert.Equal("/symptom-check/result#saved", again.Headers.Location!.OriginalString);
        Assert.Equal(HealthStatus.Healthy, (await site.HealthAsync("saving")).Status);
    }

    [Fact]
    public async Task Save_PressedAgainWhenItIsFull_SaysThatItIsSaved()
    {
        using var site = new SiteFactory { Settings = { ["Triage:MostSavedMegabytes"] = "1" } };
        using var client = site.CreateBrowser();
        var result = await Visitor.ReachResultAsync(client, "U01");
        (await client.SubmitAsync(result, "", [], "#save form")).Dispose();
        DatabaseFiles.AddSavedCheck(site.DataFolder, new byte[32], new byte[1_000_000]);

        using var again = await client.SubmitAsync(result, "", [], "#save form");

        Assert.Equal("/symptom-check/result#saved", again.Headers.Location!.OriginalString);
    }
}
