using System.Net;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SIJointSite.Data;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Support.Data;
using SIJointSite.Tests.Triage.Check;

namespace SIJointSite.Tests.Data;

/// <summary>Writes wait before one writer, go to the disk together, and fail alone.</summary>
[Trait("Database", "Sqlite")]
public sealed class WriteQueueTests : IDisposable
{
    private readonly SiteFactory site = new();
    private readonly SiteDatabase database;
    private readonly TaskCompletionSource letGo = new();

    public WriteQueueTests() => database = site.Services.GetRequiredService<SiteDatabase>();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Write_OneOfAGroupFails_TheOthersAreWritten()
    {
        await HoldTheWriterAsync();
        var (first, bad, last) = (InsertAsync("SavedChecks"), InsertAsync("Nowhere"), InsertAsync("SavedChecks"));
        letGo.SetResult();

        await Task.WhenAll(first, last);
        await Assert.ThrowsAsync<SqliteException>(() => bad);
        Assert.Equal(2, site.CountRows());
    }

    [Fact]
    public async Task Write_AnotherOfItsGroupIsUnderWay_IsNotDoneBeforeTheCommit()
    {
        await HoldTheWriterAsync();
        var first = InsertAsync("SavedChecks");
        var second = database.WriteAsync((_, _) => Task.FromResult((first.IsCompleted, Rows: site.CountRows())), default);
        letGo.SetResult();

        Assert.Equal((false, 0), await second);
        await first;
        Assert.Equal(1, site.CountRows());
    }

    [Fact]
    public async Task Save_QueueIsFull_IsRefusedAtOnceWithTheResultAndReadingGoesOn()
    {
        using var client = site.CreateBrowser();
        var result = await Visitor.ReachResultAsync(client, "U01");
        await HoldTheWriterAsync();
        List<Task> waiting = [];
        do
            waiting.Add(InsertAsync("SavedChecks"));
        while (!waiting[^1].IsFaulted);

        // The writer is held: only a refusal can be answered.
        using var response = await client.SubmitAsync(result, "", [], "#save form").WaitAsync(Wait.Patience);
        var page = await response.ReadHtmlAsync();
        using var summary = await Visitor.ReadBackAsync(client, "AAAA-AAAA-AAAA-AAAA-AAAA-AAAA-AA").WaitAsync(Wait.Patience);
        letGo.SetResult();
        await Task.WhenAll(waiting[..^1]);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal("Urgent", Visitor.LevelOn(page));
        Assert.Contains("It was not saved", page.QuerySelector("#save")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, summary.StatusCode);
        Assert.Equal(waiting.Count - 1, site.CountRows());
    }

    [Fact]
    public async Task Write_VisitorIsGoneBeforeItsTurn_IsNotWritten()
    {
        using var gone = new CancellationTokenSource();
        await HoldTheWriterAsync();
        var write = InsertAsync("SavedChecks", gone.Token);
        await gone.CancelAsync();
        letGo.SetResult();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => write);
        Assert.Equal(0, site.CountRows());
    }

    private async Task HoldTheWriterAsync()
    {
        var isHeld = new TaskCompletionSource();
        _ = database.WriteAsync(
            async (_, _) =>
            {
                isHeld.SetResult();
                await letGo.Task;
                return true;
            },
            default);
        await isHeld.Task;
    }

#pragma warning disable EF1002, EF1003 // The names of tables are written in the tests.
    private Task<int> InsertAsync(string table, CancellationToken cancellationToken = default) => database.WriteAsync(
        (context, token) => context.Database.ExecuteSqlRawAsync(
            "INSERT INTO " + table
                + " (Id, Sealed, ExpiresAt) VALUES (randomblob(32), randomblob(64), '2027-11-24 00:00:00')", token),
        cancellationToken);
#pragma warning restore EF1002, EF1003
}
