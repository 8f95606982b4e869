using SIJointSite.Content.Clinicians;
using SIJointSite.Content.Rules;
using SIJointSite.Settings;

namespace SIJointSite.Features.Clinicians;

public static class ClinicianServices
{
    /// <summary>The pages for clinicians. The register comes with the program and is read when it is first asked for.</summary>
    public static void AddClinicians(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(static _ => RegisterReader.Read(EvidenceContentRules.FindFolder()));
        builder.Services.AddHealthChecks().AddCheck<RegisterHealthCheck>("register", tags: [HealthTags.Ready]);
    }
}
