using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace SIJointSite.Hosting;

/// <summary>The same headers on every response, errors and files included. Nothing inline, nothing from elsewhere. The one Trusted Types
/// policy is that of <c>js/offline.js</c>.</summary>
public sealed class SecurityHeaders(RequestDelegate next)
{
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
        + "manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; "
        + "require-trusted-types-for 'script'; trusted-types sij-sw";

    private const string PermissionsPolicy =
        "accelerometer=(), autoplay=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), "
        + "microphone=(), midi=(), payment=(), usb=(), browsing-topics=(), screen-wake-lock=(self)";

    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(static state =>
        {
            var response = ((HttpContext)state).Response;
            Write(response.Headers);
            // A page shows the numbers of the country that the languages of the browser name.
            if (response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true && !IsSaid(response.Headers.Vary))
                response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptLanguage);
            return Task.CompletedTask;
        }, context);
        return next(context);
    }

    /// <summary>Writes those that every response has, for one that does not come by here.</summary>
    public static void Write(IHeaderDictionary headers)
    {
        // Pictures have a stricter one of their own.
        if (headers.ContentSecurityPolicy.Count == 0)
            headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Permissions-Policy"] = PermissionsPolicy;
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Embedder-Policy"] = "require-corp";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers.StrictTransportSecurity = "max-age=63072000; includeSubDomains";
    }

    private static bool IsSaid(StringValues vary) => vary.ToString().EndsWith(HeaderNames.AcceptLanguage, StringComparison.Ordinal);
}
