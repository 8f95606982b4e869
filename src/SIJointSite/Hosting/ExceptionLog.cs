using System.Diagnostics;
using Microsoft.AspNetCore.Diagnostics;
using SIJointSite.Core.Triage.Form;

namespace SIJointSite.Hosting;

/// <summary>
/// Leaves a trace of what becomes a 500: the exception's type and where it was thrown. Its message stays out, for it may
/// repeat what somebody sent, and so do file names, which tell of the machine that built the site.
/// </summary>
public sealed class ExceptionLog(ILogger<ExceptionLog> logger) : IExceptionHandler
{
    private const int MostFrames = 30;

    public ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
            logger.LogError("{Route} failed with {Fault}: {Frames}", RequestLog.RouteOf(httpContext), cause.GetType().FullName, FramesOf(cause));
        // Only noted: the error page is still to be shown.
        return ValueTask.FromResult(false);
    }

    private static string[] FramesOf(Exception exception) =>
        [.. new StackTrace(exception, fNeedFileInfo: false).ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Take(MostFrames)];
}
