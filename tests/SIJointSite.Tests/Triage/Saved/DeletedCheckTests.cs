using System.Net;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Support.Data;
using SIJointSite.Tests.Triage.Check;

namespace SIJointSite.Tests.Triage.Saved;

/// <summary>What is deleted, by hand or in time, leaves nothing behind, and the page says no more than is true.</summary>
public sealed class DeletedCheckTests : IDisposable
{
    private readonly SiteFactory site = new();

    public void Dispose() => site.Dispose();

    [Fact, Trait("Database", "Sqlite")]
    public async Task Delete_Done_LeavesNoBytesInFileOrLog()
    {
        using var client = site.CreateBrowser();
        var code = await Visitor.SaveAsync(client, "S01");
        var sealedBytes = site.ReadOnlyRow();
        // A long row is spread over pages, so its beginning and its end are looked for.
        var (beginning, end) = (sealedBytes[..64], sealedBytes[^32..]);
        Assert.True(site.DatabaseContains(beginning) && site.DatabaseContains(end));
        using var summary = await Visitor.ReadBackAsync(client, code);
        var page = await summary.ReadHtmlAsync();

        using var deleted = await client.SubmitAsync(page, "/summary", [], "form[action$=Delete]");
        using var again = await Visitor.ReadBackAsync(client, code);

        Assert.Equal(HttpStatusCode.OK, deleted.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, again.StatusCode);
        Assert.False(site.DatabaseContains(beginning));
        Assert.False(site.DatabaseContains(end));
    }

    [Fact, Trait("Database", "Sqlite")]
    public async Task Delete_WhileSomebodyReads_SaysThatTracesRemainAndTheyGoWithinMinutes()
    {
        using var client = site.CreateBrowser();
        var code = await Visitor.SaveAsync(client, "S01");
        var beginning = site.ReadOnlyRow()[..32];
        using var summary = await Visitor.ReadBackAsync(client, code);
        var form = await summary.ReadHtmlAsync();

        string lead;
        bool whileRead;
        using (DatabaseFiles.HoldReader(site.DataFolder))
        {
            using var deleted = await client.SubmitAsync(form, "/summary", [], "form[action$=Delete]").WaitAsync(Wait.Patience);
            lead = (await deleted.ReadHtmlAsync()).QuerySelector(".si-lead")!.TextContent;
            whileRead = site.DatabaseContains(beginning);
        }

        using var again = await Visitor.ReadBackAsync(client, code);
        var isGone = await site.WaitUntilAsync(() => !site.DatabaseContains(beginning));

        Assert.Contains("go within minutes", lead, StringComparison.Ordinal);
        Assert.True(whileRead);
        Assert.Equal(HttpStatusCode.BadRequest, again.StatusCode);
        Assert.True(isGone);
    }

    [Fact, Trait("Database", "Sqlite")]
    public async Task Delete_VisitorGoesAway_IsCarriedThrough()
    {
        using var client = site.CreateBrowser();
        var code = await Visitor.SaveAsync(client, "S01");
        var beginning = site.ReadOnlyRow()[..32];
        using var summary = await Visitor.ReadBackAsync(client, code);
        var form = await summary.ReadHtmlAsync();

        Task deleting;
        using (DatabaseFiles.HoldReader(site.DataFolder))
        {
            deleting = client.SubmitAsync(form, "/summary", [], "form[action$=Delete]");
            await Wait.UntilAsync(() => site.CountRows() == 0);
            client.CancelPendingRequests();
        }

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => deleting);
        Assert.Equal(0, site.CountRows());
        Assert.False(site.DatabaseContains(beginning));
    }

    [Fact]
    public async Task Delete_InTheBrowserOfTheResult_LeavesItNoLongerCalledSaved()
    {
        using var client = site.CreateBrowser();
        var code = await Visitor.SaveAsync(client, "S01");
        using var summary = await Visitor.ReadBackAsync(client, code);

        (await client.SubmitAsync(await summary.ReadHtmlAsync(), "/summary", [], "form[action$=Delete]")).Dispose();
        var result = await client.GetHtmlAsync("/symptom-check/result");

        Assert.Null(result.QuerySelector(".si-code"));
        Assert.NotNull(result.QuerySelector("#save form"));
    }

    [Fact]
    public async Task Purge_After31Days_RemovesTheRow()
    {
        using var client = site.CreateBrowser();
        var code = await Visitor.SaveAsync(client, "S01");

        site.Clock.Advance(TimeSpan.FromDays(31));
        using var response = await Visitor.ReadBackAsync(client, code);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.True(await site.WaitUntilAsync(() => site.CountRows() == 0));
    }
}
