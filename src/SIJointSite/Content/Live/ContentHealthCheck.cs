using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace SIJointSite.Content.Live;

/// <summary>Degraded while a broken file is kept out: the site serves all of its last good version, so it stays ready.</summary>
public sealed class ContentHealthCheck(ContentStore store) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(store.Problems is [var first, ..] ? HealthCheckResult.Degraded(first.ToString()) : HealthCheckResult.Healthy());
}
