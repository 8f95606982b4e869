using Microsoft.AspNetCore.Mvc.RazorPages;

namespace SIJointSite.Hosting;

/// <summary>What is sent to a page and is no form (415), or a form that cannot be read (400), is the sender's mistake, never a
/// 500.</summary>
public sealed class UnreadableRequests(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (HttpMethods.IsPost(context.Request.Method) && await RefusalOfAsync(context) is { } status)
        {
            // The error page is run with this request and must not fail on the same form.
            context.Request.Form = FormCollection.Empty;
            context.Response.StatusCode = status;
            return;
        }

        await next(context);
    }

    /// <returns>Status to answer with; null for a request that can be read.</returns>
    private static async Task<int?> RefusalOfAsync(HttpContext context)
    {
        if (!context.Request.HasFormContentType)
            return context.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>() is null ? null
                : StatusCodes.Status415UnsupportedMediaType;
        try
        {
            await context.Request.ReadFormAsync(context.RequestAborted);
            return null;
        }
        catch (BadHttpRequestException exception)
        {
            return exception.StatusCode;
        }
        catch (Exception exception)
            when (exception is InvalidDataException or IOException or ArgumentException or FormatException or NotSupportedException)
        {
            return StatusCodes.Status400BadRequest;
        }
    }
}
