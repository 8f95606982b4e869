using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace SIJointSite.Data.Keys;

/// <summary>Whether something sealed with the present key can be opened again, as each step of the symptom check does.</summary>
public sealed class KeyHealthCheck(IDataProtectionProvider protection, IKeyStore keys) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var protector = protection.CreateProtector("health");
        try
        {
            if (protector.Unprotect(protector.Protect("round trip")) == "round trip")
            {
                var warnings = string.Join(" ", keys.Warnings);
                return Task.FromResult(warnings.Length == 0 ? HealthCheckResult.Healthy() : HealthCheckResult.Degraded(warnings));
            }
        }
        catch (CryptographicException)
        {
            // Told below.
        }

        return Task.FromResult(HealthCheckResult.Degraded("There is no key for cookies and forms, so the symptom check cannot be used."));
    }
}
