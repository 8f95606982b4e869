using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace SIJointSite.Data;

/// <summary>Whether a row could be read just now. Never more than degraded: pages and results need no database.</summary>
public sealed class DatabaseHealthCheck(SiteDatabase database, IDatabaseEngine engine) : IHealthCheck
{
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
            var warnings = string.Join(" ", engine.Warnings);
            return warnings.Length == 0 ? HealthCheckResult.Healthy() : HealthCheckResult.Degraded(warnings);
        }
        catch (Exception exception) when (DatabaseFaults.Includes(exception))
        {
            return HealthCheckResult.Degraded(
                "The database cannot be used, so nothing can be saved or read back until it can. The log says why.");
        }
    }
}
