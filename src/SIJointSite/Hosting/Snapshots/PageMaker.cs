using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using SIJointSite.Core.Safety;
using SIJointSite.Features.Links;
using SIJointSite.Features.Safety;
using SIJointSite.Features.Versions;

namespace SIJointSite.Hosting.Snapshots;

/// <summary>
/// Makes a page by asking the site for it with a request of its own. Nothing of a visitor is in that request, so nothing of one can be
/// in what is kept.
/// </summary>
internal sealed class PageMaker(RequestDelegate site, IHttpContextFactory contexts)
{
    /// <summary>What each answer gets anew.</summary>
    private static readonly string[] NotKept =
    [
        HeaderNames.CacheControl, HeaderNames.ContentLength, HeaderNames.ContentType, HeaderNames.Date, HeaderNames.ETag,
        HeaderNames.LastModified, HeaderNames.Vary,
    ];

    /// <returns>The page as it is now; null when there is none, or it says that nobody may keep it.</returns>
    /// <param name="path">Its address.</param>
    /// <param name="region">Whose numbers it shows.</param>
    /// <param name="isTextAlone">Whether what stands round the text of each page is left out.</param>
    public Task<MadePage?> MakeAsync(string path, Region region, bool isTextAlone = false)
    {
        // Nothing of the request that waits for the page goes along, such as its trace.
        using (ExecutionContext.SuppressFlow())
            return Task.Run(() => MakeApartAsync(path, region, isTextAlone));
    }

    private async Task<MadePage?> MakeApartAsync(string path, Region region, bool isTextAlone)
    {
        using var body = new MemoryStream();
        var features = new FeatureCollection();
        features.Set<IHttpRequestFeature>(new HttpRequestFeature
        {
            Method = HttpMethods.Get,
            Path = path,
            Scheme = Uri.UriSchemeHttps,
            Headers = new HeaderDictionary { [HeaderNames.Host] = "localhost" },
        });
        features.Set<IHttpResponseFeature>(new HttpResponseFeature());
        features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(body));
        var context = contexts.Create(features);
        // Not in the address, which a page may print.
        context.Items[Reader.RegionKey] = region;
        if (isTextAlone)
            context.Items[KeptTexts.IsWanted] = true;
        try
        {
            await site(context);
            await context.Response.CompleteAsync();
            var headers = context.Response.Headers;
            var mayBeKept = context.Response.GetTypedHeaders().CacheControl?.NoStore != true && headers.SetCookie.Count == 0;
            return context.Response.StatusCode != StatusCodes.Status200OK || !mayBeKept ? null
                : new MadePage(
                    body.ToArray(),
                    context.Response.ContentType ?? "application/octet-stream",
                    [.. headers.Where(static header => !NotKept.Contains(header.Key, StringComparer.OrdinalIgnoreCase))],
                    [.. PagePart.ShownIn(context)]);
        }
        finally
        {
            if (features.Get<IServiceProvidersFeature>() is IAsyncDisposable services)
                await services.DisposeAsync();
            contexts.Dispose(context);
        }
    }
}

/// <summary>A page as the site made it.</summary>
/// <param name="Bytes">Its bytes, not packed.</param>
/// <param name="ContentType">What they are.</param>
/// <param name="Headers">Other headers that it set.</param>
/// <param name="Parts">The parts that it shows.</param>
internal sealed record MadePage(
    byte[] Bytes, string ContentType, KeyValuePair<string, StringValues>[] Headers, IReadOnlyList<PagePart> Parts);
