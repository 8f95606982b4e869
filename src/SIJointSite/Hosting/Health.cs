using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using SIJointSite.Addresses;
using SIJointSite.Settings;

namespace SIJointSite.Hosting;

/// <summary>For the host: alive means the process answers, ready means that content and database do too.</summary>
public static class Health
{
    public static void MapHealth(this WebApplication app)
    {
        var open = new PageUseAttribute(PageUse.Open);
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = static _ => false }).WithMetadata(open);
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = static check => check.Tags.Contains(HealthTags.Ready) })
            .WithMetadata(open);
    }
}
