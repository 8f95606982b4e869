using Microsoft.AspNetCore.Diagnostics;

namespace SIJointSite.Features.Errors;

/// <summary>An error page is shown in place of what was asked for, by running the request a second time.</summary>
public static class ErrorPages
{
    /// <summary>Whether this is that second time.</summary>
    public static bool IsShown(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null;
}
