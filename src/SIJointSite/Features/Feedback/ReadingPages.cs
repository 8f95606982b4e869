using SIJointSite.Addresses;
using SIJointSite.Content;
using SIJointSite.Features.Links;

namespace SIJointSite.Features.Feedback;

/// <summary>The pages that may be asked about, with their parts: what the form offers is what is counted, and nothing else is.</summary>
public sealed class ReadingPages(SiteContent content, PageParts parts)
{
    /// <param name="path">Address of a page, as this site writes it.</param>
    /// <returns>Whether it is a listed page of this site.</returns>
    public bool Has(string path) => SitePage.All.Where(static page => page.Use.HasFlag(PageUse.Listed))
        .SelectMany(page => ContentAddresses.Of(content, page.Route)).Contains(path);

    /// <param name="path">Address of such a page.</param>
    /// <param name="id">Id of a part.</param>
    /// <returns>Whether the page has that part.</returns>
    public async Task<bool> HasPartAsync(string path, string id) => (await parts.OfAsync(content, path)).Any(part => part.Id == id);
}
