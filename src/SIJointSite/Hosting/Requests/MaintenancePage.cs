using Microsoft.AspNetCore.StaticAssets;
using SIJointSite.Addresses;
using SIJointSite.Features.Errors;
using SIJointSite.Settings;

namespace SIJointSite.Hosting.Requests;

/// <summary>
/// While the site is worked on every page answers 503 with the emergency card. The emergency signs and numbers stay, and so do the files
/// that pages are made of.
/// </summary>
public sealed class MaintenancePage(RequestDelegate next, MaintenanceSwitch maintenance)
{
    private const string TwoMinutes = "120";

    public Task InvokeAsync(HttpContext context)
    {
        if (!maintenance.IsOn || Stays(context))
            return next(context);
        context.Response.Headers.RetryAfter = TwoMinutes;
        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        return Task.CompletedTask;
    }

    private static bool Stays(HttpContext context) => Health.IsAskedFor(context.Request) || ErrorPages.IsShown(context)
        || context.Request.Path.Equals(SitePaths.RedFlags, StringComparison.OrdinalIgnoreCase)
        || context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null;
}
