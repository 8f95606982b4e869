using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using SIJointSite.Data;

namespace SIJointSite.Features.Triage.Saved;

/// <summary>Whether there is room for more results.</summary>
public sealed class SavingHealthCheck(SavedCheckStore store, IOptions<TriageOptions> options) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            return await store.IsFullAsync(cancellationToken)
                ? HealthCheckResult.Degraded(
                    $"The database has reached the {options.Value.MostSavedMegabytes} MB of Triage:MostSavedMegabytes, so no more results "
                    + "are saved until some have expired or it is raised.")
                : HealthCheckResult.Healthy();
        }
        catch (Exception exception) when (DatabaseFaults.Includes(exception))
        {
            return HealthCheckResult.Degraded("The database cannot be used, so nothing can be saved.");
        }
    }
}
