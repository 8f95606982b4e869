using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace SIJointSite.Hosting.Start;

/// <summary>Whether the program's libraries are still there. What has been loaded works on without its file, and everything else fails
/// when a visitor is the first to need it.</summary>
internal sealed class ProgramHealthCheck : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        string[] missing = [.. ProgramFiles.Missing()];
        return Task.FromResult(missing.Length == 0 ? HealthCheckResult.Healthy() : HealthCheckResult.Degraded(
            $"Of the program there is missing: {string.Join(", ", missing)}. What needs it does not work, and the site would not start "
            + "again. Copy the published folder whole, and start the site again."));
    }
}
