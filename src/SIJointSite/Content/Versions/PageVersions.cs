using System.Collections.Frozen;

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
}
