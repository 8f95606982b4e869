using SIJointSite.Core.Safety;

namespace SIJointSite.Features.Links;

/// <summary>Makes a page of the site as everybody of a region sees it.</summary>
public interface IPageSource
{
    /// <returns>The parts that it shows; null when there is no page at the address that is the same for everybody.</returns>
    Task<IReadOnlyList<PagePart>?> PartsOfAsync(string path, Region region);
}
