using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace SIJointSite.Data;

/// <summary>Ready means that a row could be read just now.</summary>
public sealed class DatabaseHealthCheck(SiteDatabase database) : IHealthCheck
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
            return HealthCheckResult.Healthy();
        }
        catch (Exception exception) when (DatabaseFaults.Includes(exception))
        {
            return HealthCheckResult.Unhealthy("The database cannot be read.");
        }
    }
}
