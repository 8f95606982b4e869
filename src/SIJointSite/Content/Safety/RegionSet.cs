using SIJointSite.Core.Safety;

namespace SIJointSite.Content.Safety;

/// <summary>The phone numbers of every region.</summary>
/// <param name="All">All regions, in the order of the file.</param>
/// <param name="Default">The region of this copy of the site, shown until a visitor chooses another.</param>
public sealed record RegionSet(IReadOnlyList<Region> All, Region Default)
{
    /// <returns>The region, or null for an unknown id.</returns>
    public Region? Find(string? id) => All.FirstOrDefault(region => region.Id == id);
}
