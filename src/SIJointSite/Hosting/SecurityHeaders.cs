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
            // Pictures have a stricter one of their own.
            if (response.Headers.ContentSecurityPolicy.Count == 0)
                response.Headers.ContentSecurityPolicy = ContentSecurityPolicy;
            // A page shows the numbers of the country that the languages of the browser name.
            if (response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true && !IsSaid(response.Headers.Vary))
                response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptLanguage);
            response.Headers.XContentTypeOptions = "nosniff";
            response.Headers["Referrer-Policy"] = "no-referrer";
            response.Headers["Permissions-Policy"] = PermissionsPolicy;
            response.Headers["Cross-Origin-Opener-Policy"] = "same-origin";
            response.Headers["Cross-Origin-Embedder-Policy"] = "require-corp";
            response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
            response.Headers.StrictTransportSecurity = "max-age=63072000; includeSubDomains";
            return Task.CompletedTask;
        }, context);
        return next(context);
    }

    private static bool IsSaid(StringValues vary) => vary.ToString().EndsWith(HeaderNames.AcceptLanguage, StringComparison.Ordinal);
}
