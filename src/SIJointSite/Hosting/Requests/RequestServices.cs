using System.Diagnostics;
using SIJointSite.Settings;

namespace SIJointSite.Hosting.Requests;

public static class RequestServices
{
    /// <summary>What the site takes of a connection, and believes of a request.</summary>
    public static void AddRequestRules(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<MaintenanceSwitch>();
        builder.Services.AddSingleton<HostRule>();
        builder.Services.AddSingleton<DistributedContextPropagator, OwnTraces>();
        builder.Services.ConfigureOptions<ConnectionLimits>();
    }
}
