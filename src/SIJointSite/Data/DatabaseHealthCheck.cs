using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace SIJointSite.Data;

/// <summary>
/// Whether a row could be read just now, and whether writing works: told by the last write of anybody, and by one of its own a minute at
/// most, for a full disk reads well, and nobody may have saved since. Never more than degraded: pages and results need no database.
/// </summary>
public sealed class DatabaseHealthCheck(SiteDatabase database, IDatabaseEngine engine, TimeProvider clock) : IHealthCheck
{
    private const string NotWritten =
        "The database cannot be written to, so nothing can be saved until it can: the disk may be full, or read-only. The log says why.";

    private static readonly TimeSpan BetweenTrials = TimeSpan.FromMinutes(1);

    /// <summary>Who asks may give the site up after three seconds: a write that waits longer is told of at the next time.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(1);

    private readonly Lock gate = new();
    private Task trial = Task.CompletedTask;
    private long? triedAt;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await database.RunAsync(
                static (context, token) => context.SavedChecks.AsNoTracking()
                    .Select(static row => row.ExpiresAt)
                    .Take(1)
                    .ToListAsync(token),
                cancellationToken);
            await Task.WhenAny(TryWritingNowAndThen(), Task.Delay(LongestWait, cancellationToken));
            var warnings = string.Join(" ", [.. database.WritingFails ? [NotWritten] : (string[])[], .. engine.Warnings]);
            return warnings.Length == 0 ? HealthCheckResult.Healthy() : HealthCheckResult.Degraded(warnings);
        }
        catch (Exception exception) when (DatabaseFaults.Includes(exception))
        {
            return HealthCheckResult.Degraded(
                "The database cannot be used, so nothing can be saved or read back until it can. The log says why.");
        }
    }

    private Task TryWritingNowAndThen()
    {
        lock (gate)
        {
            if (trial.IsCompleted && (triedAt is not { } last || clock.GetElapsedTime(last) >= BetweenTrials))
                (triedAt, trial) = (clock.GetTimestamp(), database.TryWritingAsync());
            return trial;
        }
    }
}
