using Microsoft.AspNetCore.StaticAssets;
using SIJointSite.Addresses;

namespace SIJointSite.Hosting;

/// <summary>What holds answers is kept by no cache and listed by no search engine. What does not say that it is open counts as
/// private.</summary>
public sealed class PrivatePages(RequestDelegate next)
{
    /// <summary>Whether what was asked for may be kept, listed and compressed.</summary>
    public static bool IsOpen(HttpContext context) => context.GetEndpoint() is { } endpoint && IsOpen(endpoint.Metadata);

    public Task InvokeAsync(HttpContext context)
    {
        if (IsOpen(context))
        {
            context.Response.OnStarting(static state =>
            {
                // A page that is made anew, such as a plan of somebody's own: kept by a browser, it would be older than a correction.
                var answered = (HttpContext)state;
                var headers = answered.Response.Headers;
                if (headers.CacheControl.Count == 0)
                    headers.CacheControl = "no-cache";
                if (PageUseAttribute.Of(answered)?.IsUnlisted == true)
                    headers["X-Robots-Tag"] = "noindex";
                return Task.CompletedTask;
            }, context);
        }
        else
        {
            context.Response.OnStarting(static state =>
            {
                var answered = (HttpContext)state;
                var headers = answered.Response.Headers;
                headers.CacheControl = "no-store";
                if (PageUseAttribute.Of(answered)?.IsForSearchEngines != true)
                    headers["X-Robots-Tag"] = "noindex";
                return Task.CompletedTask;
            }, context);
        }

        return next(context);
    }

    private static bool IsOpen(EndpointMetadataCollection metadata) =>
        metadata.GetMetadata<PageUseAttribute>()?.Use.HasFlag(PageUse.Open) == true
            || metadata.GetMetadata<StaticAssetDescriptor>() is not null;
}
