using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace SIJointSite.Content.Live;

/// <summary>Degraded while a broken file is kept out: the site serves all of its last good version, so it stays ready.</summary>
public sealed class ContentHealthCheck(ContentState state) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(state.Problems is { Count: > 0 } problems ? HealthCheckResult.Degraded(problems[0].ToString()) : HealthCheckResult.Healthy());
}
