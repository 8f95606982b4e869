namespace SIJointSite.Hosting;

/// <summary>Pages that hold answers are kept by no cache, listed by no search engine.</summary>
public sealed class PrivatePages(RequestDelegate next)
{
    private static readonly PathString[] Prefixes = ["/symptom-check", "/summary"];

    /// <summary>Whether the page at this address holds answers.</summary>
    public static bool Holds(PathString path) => Array.Exists(Prefixes, prefix => path.StartsWithSegments(prefix, StringComparison.OrdinalIgnoreCase));

    public Task InvokeAsync(HttpContext context)
    {
        if (Holds(context.Request.Path))
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
