using Microsoft.Extensions.Primitives;

namespace SIJointSite.Hosting.Requests;

/// <summary>
/// Takes out what the framework would spend seconds on, or fail at, before anything reads it: a client that sends such a header is no
/// browser, and others must not wait for it.
/// </summary>
internal sealed class ReadableHeaders(RequestDelegate next)
{
    /// <summary>A browser sends one tag of ours, of some 30 letters. To see that a longer text is no list of tags takes time by the square
    /// of its length.</summary>
    private const int LongestTags = 1_024;

    /// <summary>No name in the net is longer, and a port may stand behind it. A QR code of a longer one could not be drawn.</summary>
    private const int LongestHost = 253 + 6;

    private const string Punycode = "xn--";

    public Task InvokeAsync(HttpContext context)
    {
        var headers = context.Request.Headers;
        // The framework would read a form here too, in place of the address, and give a page nothing at all when it cannot.
        if (headers.ContentType.Count > 0 && (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method)))
            headers.ContentType = StringValues.Empty;
        if (IsTooLong(headers.IfNoneMatch))
            headers.IfNoneMatch = StringValues.Empty;
        if (IsTooLong(headers.IfMatch))
            headers.IfMatch = StringValues.Empty;
        if (HasReadableHost(context.Request))
            return next(context);
        SecurityHeaders.Write(context.Response.Headers);
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync("The host of this request cannot be read.\n", context.RequestAborted);
    }

    private static bool IsTooLong(StringValues tags) => tags.Count > 0 && tags.Sum(static tag => tag?.Length ?? 0) > LongestTags;

    private static bool HasReadableHost(HttpRequest request)
    {
        var host = request.Headers.Host.ToString();
        if (host.Length > LongestHost)
            return false;
        if (!host.Contains(Punycode, StringComparison.OrdinalIgnoreCase))
            return true;
        try
        {
            _ = request.Host;
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
