using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.Options;
using SIJointSite.Content.Articles;
using SIJointSite.Content.Exercises;
using SIJointSite.Content.Files;
using SIJointSite.Content.Pictures;
using SIJointSite.Settings;

namespace SIJointSite.Features.Offline;

/// <summary>
/// What a browser keeps for use without a connection: the reading pages and their files. Only what is listed here is ever
/// kept, so nothing of the symptom check, of a saved result or of a search can be.
/// </summary>
public sealed class OfflineCopy(
    ArticleLibrary articles, ExerciseLibrary exercises, ExercisePictureLibrary moves, ContentFolder folder, EndpointDataSource endpoints, IWebHostEnvironment environment, IOptions<SiteOptions> options)
{
    /// <summary>The content as it was at start, which is what is shown of the files that are read at start only.</summary>
    private readonly string atStart = HashOf(folder, static _ => true);

    /// <summary>Files of pages that need a connection.</summary>
    private static readonly string[] OnlineOnly = ["triage.css", "proof.css", "search.css", "form-focus.js", "none-of-these.js", "service-worker.js"];

    private readonly Lock access = new();
    private (object Key, string Script)? made;

    /// <summary>The service worker: what to keep and under which name, then <c>js/service-worker.js</c> as it is.</summary>
    public string Script()
    {
        lock (access)
        {
            // A library that takes a change over is a new list. A file that changed and was not taken over is not shown yet.
            var key = (articles.All, exercises.All);
            if (made is not { } last || !last.Key.Equals(key))
                made = last = (key, Make());
            return last.Script;
        }
    }

    private string Make()
    {
        string[] pages =
        [
            "/offline", "/", "/articles", .. articles.All.Select(static article => SitePaths.Articles + article.Slug),
            "/exercises", .. exercises.All.Select(static exercise => SitePaths.Exercises + exercise.Slug), "/plan", "/diary", "/red-flags", "/red-flags/card", "/about", "/about/privacy", "/accessibility",
        ];
        string[] files = [.. FilesOfPages(), .. PicturesOfArticles()];
        using var code = new StreamReader(environment.WebRootFileProvider.GetFileInfo("js/service-worker.js").CreateReadStream());
        return $"const CACHE = 'sij-{NameOf(pages, files)}'\nconst PAGES = {JsonSerializer.Serialize(pages)}\nconst FILES = {JsonSerializer.Serialize(files)}\n\n{code.ReadToEnd()}";
    }

    /// <summary>Styles, pictures and scripts by their fingerprinted address, and scripts also by their plain one: modules import each other so.</summary>
    private IEnumerable<string> FilesOfPages() =>
        from endpoint in endpoints.Endpoints.OfType<RouteEndpoint>()
        let asset = endpoint.Metadata.GetMetadata<StaticAssetDescriptor>()
        where asset is { Selectors.Count: 0 }
        let name = Path.GetFileName(asset.AssetPath)
        where !OnlineOnly.Contains(name)
        let isFingerprinted = asset.Properties.Any(static property => property.Name == "fingerprint")
        let type = Path.GetExtension(name)
        where type is ".js" || (type is ".css" or ".svg" && isFingerprinted)
        orderby asset.Route
        select "/" + asset.Route;

    private IEnumerable<string> PicturesOfArticles() =>
        moves.All.Select(static picture => picture.Address).Where(address => articles.All.Any(article => article.Html.Contains(address, StringComparison.Ordinal)));

    /// <summary>A name that changes with anything a kept page could show: content, files, templates and the region's numbers.</summary>
    private string NameOf(string[] pages, string[] files)
    {
        string[] parts = [atStart, HashOf(folder, name => articles.Reads(name) || exercises.Reads(name)), .. pages, .. files, options.Value.Region, BuildOf<OfflineCopy>(), BuildOf<Core.Exercises.Exercise>()];
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))))[..16];

        static string BuildOf<T>() => typeof(T).Module.ModuleVersionId.ToString();
    }

    private static string HashOf(ContentFolder folder, Func<string, bool> isMeant)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var name = folder.NameOf(file);
            if (!isMeant(name))
                continue;
            hash.AppendData(Encoding.UTF8.GetBytes(name));
            hash.AppendData(File.ReadAllBytes(file));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
