using SIJointSite.Features.Errors;

namespace SIJointSite.Hosting.Requests;

/// <summary>
/// Where the operator has set the public address, requests for another host are refused (decision 0033). This machine may ask under its
/// own name, and for the health of the site anybody under any.
/// </summary>
public sealed class KnownHosts(RequestDelegate next, HostRule hosts, ILogger<KnownHosts> logger)
{
    private int hasWarned;

    public Task InvokeAsync(HttpContext context)
    {
        if (hosts.Admits(context.Request) || Health.IsAskedFor(context.Request) || ErrorPages.IsShown(context))
            return next(context);
        if (Interlocked.Exchange(ref hasWarned, 1) == 0)
        {
            logger.LogWarning(
                "A request for another host than that of Site:PublicAddress was refused. A proxy must pass the host on, as Host or, named "
                + "in Site:Proxies, as X-Forwarded-Host");
        }

        context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
        return Task.CompletedTask;
    }
}
