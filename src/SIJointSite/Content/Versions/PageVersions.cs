using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;

namespace SIJointSite.Content.Versions;

/// <summary>The versions of all pages that may be given to a patient: articles, exercises, the plan and the signs.</summary>
/// <param name="versions">The version of each, by its address.</param>
public sealed class PageVersions(IReadOnlyDictionary<string, PageVersion> versions)
{
    private readonly FrozenDictionary<string, PageVersion> byPath = versions.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Addresses of the pages that have one, in order.</summary>
    public IReadOnlyList<string> Paths { get; } = [.. versions.Keys.Order(StringComparer.Ordinal)];

    /// <returns>The version of a page; null when the page has none.</returns>
    /// <param name="path">Its address, such as <c>/articles/sleep</c>.</param>
    public PageVersion? Find(string path) => byPath.GetValueOrDefault(path);

    /// <returns>The version of several pages as one, whatever their order: it changes when one of them does.</returns>
    /// <param name="paths">Addresses of pages that have a version, one at least.</param>
    public PageVersion Together(IEnumerable<string> paths)
    {
        PageVersion[] parts = [.. paths.Distinct().Order(StringComparer.Ordinal).Select(path => byPath[path])];
        var hash = SHA256.HashData(Encoding.ASCII.GetBytes(string.Join(' ', parts.Select(static part => part.Id))));
        return new PageVersion(Convert.ToHexStringLower(hash)[..parts[0].Id.Length], parts.Max(static part => part.Date));
    }
}
