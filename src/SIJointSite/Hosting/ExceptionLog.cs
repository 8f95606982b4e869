using Microsoft.AspNetCore.Diagnostics;
using SIJointSite.Settings;

namespace SIJointSite.Hosting;

/// <summary>
/// Leaves a trace of what becomes a 500: the exception's type and where it was thrown. Its message stays out, for it may
/// repeat what a visitor sent, and so do file names, which tell of the machine that built the site.
/// </summary>
public sealed class ExceptionLog(ILogger<ExceptionLog> logger) : IExceptionHandler
{
    public ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
            logger.LogError("{Route} failed with {Fault}: {Frames}", RequestLog.RouteOf(httpContext), cause.GetType().FullName,
                ExceptionFrames.Of(cause));
        // Only noted: the error page is still to be shown.
        return ValueTask.FromResult(false);
    }
}
