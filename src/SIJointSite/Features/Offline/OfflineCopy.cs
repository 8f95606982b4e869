using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.Options;
using SIJointSite.Addresses;
using SIJointSite.Content;
using SIJointSite.Core.Articles;
using SIJointSite.Settings;

namespace SIJointSite.Features.Offline;

/// <summary>
/// What a browser keeps for use without a connection: the reading pages and their files. Only what is listed here is ever
/// kept, so nothing of the symptom check, of a saved result or of a search can be.
/// </summary>
public sealed class OfflineCopy(EndpointDataSource endpoints, IWebHostEnvironment environment, IOptions<SiteOptions> options)
{
    /// <summary>Folder of the files that only pages with a connection use.</summary>
    private const string OnlineOnly = "online/";

    private volatile Made? last;

    /// <summary>The service worker: what to keep and under which name, then <c>online/service-worker.js</c> as it is.</summary>
    public string ScriptFor(SiteContent content)
    {
        var made = last;
        if (made?.Content != content)
            last = made = new Made(content, Make(content));
        return made.Script;
    }

    private string Make(SiteContent content)
    {
        string[] pages =
        [
            .. SitePage.All.Where(static page => page.Use.HasFlag(PageUse.KeptOffline))
                .SelectMany(page => ContentAddresses.Of(content, page.Route)),
        ];
        string[] files = [.. FilesOfPages(), .. PicturesOfArticles(content)];
        using var code = new StreamReader(environment.WebRootFileProvider.GetFileInfo("online/service-worker.js").CreateReadStream());
        var name = NameOf(content, pages, files);
        return $"const CACHE = 'sij-{name}'\nconst PAGES = {JsonSerializer.Serialize(pages)}\n"
            + $"const FILES = {JsonSerializer.Serialize(files)}\n\n{code.ReadToEnd()}";
    }

    /// <summary>Styles, pictures and scripts by their fingerprinted address, and scripts also by their plain one: modules import each
    /// other so.</summary>
    private IEnumerable<string> FilesOfPages() =>
        from endpoint in endpoints.Endpoints.OfType<RouteEndpoint>()
        let asset = endpoint.Metadata.GetMetadata<StaticAssetDescriptor>()
        where asset is { Selectors.Count: 0 }
        let name = Path.GetFileName(asset.AssetPath)
        where !asset.AssetPath.StartsWith(OnlineOnly, StringComparison.Ordinal)
        let isFingerprinted = asset.Properties.Any(static property => property.Name == "fingerprint")
        let type = Path.GetExtension(name)
        where type is ".js" || (type is ".css" or ".svg" && isFingerprinted)
        orderby asset.Route
        select "/" + asset.Route;

    private static IEnumerable<string> PicturesOfArticles(SiteContent content)
    {
        var shown = content.Articles.All.SelectMany(static article => article.Body.Pictures)
            .Concat(content.Articles.All.SelectMany(static article => article.Header.Next).Select(static step => step.Picture!))
            .ToHashSet();
        return content.Pictures.All.Where(picture => shown.Contains(picture.Name)).Select(static picture => picture.Address);
    }

    /// <summary>A name that changes with anything a kept page could show: content, files, templates, the region's numbers
    /// and whether it asks if it was useful.</summary>
    private string NameOf(SiteContent content, string[] pages, string[] files)
    {
        string[] parts =
        [
            content.Version, .. pages, .. files, options.Value.Region, options.Value.AskUseful ? "asks" : "asks nothing",
            BuildOf<OfflineCopy>(), BuildOf<Article>(),
        ];
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))))[..16];

        static string BuildOf<T>() => typeof(T).Module.ModuleVersionId.ToString();
    }

    private sealed record Made(SiteContent Content, string Script);
}
