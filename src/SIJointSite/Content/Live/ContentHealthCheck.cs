using Microsoft.Extensions.Diagnostics.HealthChecks;
using SIJointSite.Content.Files;

namespace SIJointSite.Content.Live;

/// <summary>
/// Degraded while a broken file is kept out: the site serves all of its last good version, so it stays ready. Whether the folder is
/// still there is looked at here, for who watches a folder does not hear that it was renamed.
/// </summary>
public sealed class ContentHealthCheck(ContentStore store, ContentFolder folder) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult((folder.Problem ?? (store.Problems is [var first, ..] ? first : null)) is { } problem
            ? HealthCheckResult.Degraded(problem.ToString()) : HealthCheckResult.Healthy());
}
