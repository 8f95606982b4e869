using Microsoft.Extensions.Diagnostics.HealthChecks;
using SIJointSite.Content.Clinicians;

namespace SIJointSite.Features.Clinicians;

/// <summary>Degraded while nobody can tell from this copy of the site what a clinician has still to sign.</summary>
public sealed class RegisterHealthCheck(SignatureRegister register) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(register.Problem is { } problem
            ? HealthCheckResult.Degraded($"{problem} Copy the published folder whole, and start the site again.")
            : HealthCheckResult.Healthy());
}
