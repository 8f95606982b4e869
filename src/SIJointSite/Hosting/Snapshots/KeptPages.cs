using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using SIJointSite.Hosting.Requests;
using SIJointSite.Settings;

namespace SIJointSite.Hosting.Snapshots;

/// <summary>
/// Answers for every page that is the same for all readers of a region, before anything else of the site is asked: the page is made
/// when it is first wanted and kept, packed, until the content changes. What is not kept goes on to the site.
/// </summary>
internal sealed class KeptPages(
    RequestDelegate next, SnapshotStore store, SnapshotPacker packer, HostRule hosts, MaintenanceSwitch maintenance,
    IHttpContextFactory contexts, PageSource source)
{
    /// <summary>A browser may keep it, and asks each time whether it is still so: a corrected sign must be seen at once.</summary>
    private static readonly StringValues CacheControl = "no-cache";

    private static readonly StringValues VaryOfPages = $"{HeaderNames.AcceptEncoding}, {HeaderNames.AcceptLanguage}";
    private static readonly StringValues VaryOfFiles = HeaderNames.AcceptEncoding;
    private static readonly StringValues Brotli = "br";
    private static readonly StringValues Gzip = "gzip";

    private readonly PageMaker maker = source.Use(new PageMaker(next, contexts));

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if ((!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method)) || !hosts.Admits(request) || maintenance.IsOn)
            return next(context);
        var set = store.Current;
        if (set.Find(request.Path.Value!) is not { } page || page.IsChangedBy(request))
            return next(context);
        var region = set.RegionOf(request);
        return page.Find(region) is { } snapshot ? SendAsync(context, page, snapshot) : MakeAsync(context, set, page, region);
    }

    private async Task MakeAsync(HttpContext context, SnapshotSet set, SnapshotPage page, int region)
    {
        if (await set.GetAsync(page, region, maker) is { } snapshot)
            await SendAsync(context, page, snapshot);
        else
            await next(context);
    }

    private Task SendAsync(HttpContext context, SnapshotPage page, Snapshot snapshot)
    {
        if (snapshot.IsFirstWanted())
            packer.Add(snapshot);
        // For the metrics, which name the route.
        context.SetEndpoint(page.Endpoint);
        var encoding = AcceptedEncoding.Choose(context.Request.Headers.AcceptEncoding);
        var tag = snapshot.TagOf(encoding);
        var headers = context.Response.Headers;
        foreach (var (name, value) in snapshot.Headers)
            headers[name] = value;
        SecurityHeaders.Write(headers);
        headers.CacheControl = CacheControl;
        headers.Vary = snapshot.IsHtml ? VaryOfPages : VaryOfFiles;
        headers.ETag = tag;
        if (IsKnownTo(context.Request, tag.ToString()))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        if (encoding is not ContentEncoding.Identity)
            headers.ContentEncoding = encoding is ContentEncoding.Brotli ? Brotli : Gzip;
        headers.ContentType = snapshot.ContentType;
        var bytes = snapshot.BytesOf(encoding);
        headers.ContentLength = bytes.Length;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask
            : context.Response.Body.WriteAsync(bytes, context.RequestAborted).AsTask();
    }

    /// <summary>Whether the browser has this very page.</summary>
    private static bool IsKnownTo(HttpRequest request, string tag)
    {
        var known = request.Headers.IfNoneMatch;
        if (known.Count == 0)
            return false;
        return (known.Count == 1 && (known[0] == tag || known[0] == "*"))
            || (EntityTagHeaderValue.TryParseList(known, out var list)
                && list.Any(item => item.Compare(EntityTagHeaderValue.Parse(tag), useStrongComparison: false)));
    }
}
