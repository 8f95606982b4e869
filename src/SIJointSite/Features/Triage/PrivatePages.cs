namespace SIJointSite.Features.Triage;

/// <summary>Pages that hold answers are kept by no cache, listed by no search engine.</summary>
public sealed class PrivatePages(RequestDelegate next)
{
    private static readonly PathString[] Prefixes = ["/symptom-check", "/summary"];

    public Task InvokeAsync(HttpContext context)
    {
        if (Array.Exists(Prefixes, prefix => context.Request.Path.StartsWithSegments(prefix, StringComparison.OrdinalIgnoreCase)))
        {
            context.Response.OnStarting(static state =>
            {
                var headers = ((HttpContext)state).Response.Headers;
                headers.CacheControl = "no-store";
                headers["X-Robots-Tag"] = "noindex";
                return Task.CompletedTask;
            }, context);
        }

        return next(context);
    }
}
