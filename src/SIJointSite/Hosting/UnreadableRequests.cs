using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Net.Http.Headers;
using SIJointSite.Features.Errors;

namespace SIJointSite.Hosting;

/// <summary>
/// What no page of ours asks for is the sender's mistake, never a 500: a method that the page has not (405), a name of nothing but
/// spaces (404), what is no form (415), a form that cannot be read (400).
/// </summary>
public sealed class UnreadableRequests(RequestDelegate next)
{
    private static readonly string[] Read = [HttpMethods.Get, HttpMethods.Head];

    public async Task InvokeAsync(HttpContext context)
    {
        if (!ErrorPages.IsShown(context) && await RefusalOfAsync(context) is { } status)
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
        var page = context.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>();
        if (IsNotAllowed(context, page))
            return StatusCodes.Status405MethodNotAllowed;
        // The framework would make nothing at all of it, where a page expects a name.
        if (context.Request.RouteValues.Values.Any(static value => value is string name && string.IsNullOrWhiteSpace(name)))
            return StatusCodes.Status404NotFound;
        return HttpMethods.IsPost(context.Request.Method) ? await FormRefusalAsync(context, isPage: page is not null) : null;
    }

    /// <summary>A page without a handler for a method would be shown with nothing in it. Other endpoints name their methods to the
    /// framework, which cannot know that nobody is to have a request sent back by TRACE.</summary>
    private static bool IsNotAllowed(HttpContext context, PageActionDescriptor? page)
    {
        var method = context.Request.Method;
        if (Read.Contains(method, StringComparer.OrdinalIgnoreCase))
            return false;
        var allowed = page is CompiledPageActionDescriptor compiled
            ? Read.Union(compiled.HandlerMethods.Select(static handler => handler.HttpMethod.ToUpperInvariant())).ToArray()
            : Read;
        var isRefused = page is null ? HttpMethods.IsTrace(method) || HttpMethods.IsConnect(method) : !allowed.Contains(method);
        if (isRefused)
            context.Response.Headers[HeaderNames.Allow] = string.Join(", ", allowed);
        return isRefused;
    }

    private static async Task<int?> FormRefusalAsync(HttpContext context, bool isPage)
    {
        if (!context.Request.HasFormContentType)
            return isPage ? StatusCodes.Status415UnsupportedMediaType : null;
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
