using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SIJointSite.Core.Triage.Rules;
using SIJointSite.Data;
using SIJointSite.Settings;

namespace SIJointSite.Features.Triage.Tallies;

/// <summary>
/// Counts results by day for the operator, behind the pages: a page leaves its count in a queue and never waits. A full
/// queue or a database that fails loses counts, not advice. What waits is written before the site stops.
/// </summary>
public sealed class TallyService(
    SiteDatabase database, IOptions<TriageOptions> options, TimeProvider clock, ILogger<TallyService> logger) : BackgroundService
{
    /// <summary>Counts of this long go into one write, so that a busy hour costs one write a second.</summary>
    private static readonly TimeSpan Gathering = TimeSpan.FromSeconds(1);

    private readonly Channel<Shown> waiting = Channel.CreateBounded<Shown>(
        new BoundedChannelOptions(10_000) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });

    /// <summary>A hundred thousand are some megabytes, and more than a busy day.</summary>
    private readonly CountedChecks counted = new(clock, 100_000);

    /// <summary>Whether this copy of the site counts.</summary>
    public bool IsOn => options.Value.Tallies;

    /// <summary>Counts the first result of a check; the same check again, in this process, counts no more. Returns at once.</summary>
    public void CountOnce(string checkId, string questionnaireVersion, Disposition disposition)
    {
        if (IsOn && counted.TryAdd(checkId))
            Count(questionnaireVersion, disposition);
    }

    /// <summary>Counts a result that belongs to no check. Returns at once.</summary>
    public void Count(string questionnaireVersion, Disposition disposition)
    {
        if (IsOn)
            waiting.Writer.TryWrite(new Shown(DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime), questionnaireVersion, disposition));
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        // The server has stopped before this, so nothing more comes.
        waiting.Writer.TryComplete();
        await base.StopAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Ends when the queue is complete and empty, not when stopping begins: what waits is still written.
        while (await waiting.Reader.WaitToReadAsync(CancellationToken.None))
        {
            await Task.Delay(Gathering, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            List<Shown> shown = [];
            while (waiting.Reader.TryRead(out var one))
                shown.Add(one);
            await WriteAsync(shown);
        }
    }

    private async Task WriteAsync(List<Shown> shown)
    {
        try
        {
            foreach (var (key, count) in shown.CountBy(static one => one))
            {
                var (date, version, disposition) = (key.Date, key.QuestionnaireVersion, key.Disposition.ToString());
                // One statement, so that several processes can count into the same row.
                await database.RunAsync(
                    (context, token) => context.Database.ExecuteSqlAsync(
                        $"""
                        INSERT INTO "DailyTallies" ("Date", "QuestionnaireVersion", "Disposition", "Count")
                        VALUES ({date}, {version}, {disposition}, {count})
                        ON CONFLICT ("Date", "QuestionnaireVersion", "Disposition")
                        DO UPDATE SET "Count" = "DailyTallies"."Count" + excluded."Count"
                        """,
                        token),
                    CancellationToken.None);
            }
        }
        catch (Exception exception)
        {
            // Whatever it is: what a background service throws would stop the site.
            logger.LogError(
                "Up to {Count} results were not counted: {Reason} {Frames}",
                shown.Count, DatabaseFaults.Describe(exception), ExceptionFrames.Of(exception));
        }
    }

    private readonly record struct Shown(DateOnly Date, string QuestionnaireVersion, Disposition Disposition);
}
