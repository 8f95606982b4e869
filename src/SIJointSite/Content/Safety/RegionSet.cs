using SIJointSite.Core.Safety;

namespace SIJointSite.Content.Safety;

/// <summary>The phone numbers of every region.</summary>
/// <param name="All">All regions, in the order of the file.</param>
/// <param name="Default">The region of this copy of the site, shown until a visitor chooses another.</param>
public sealed record RegionSet(IReadOnlyList<Region> All, Region Default)
{
    /// <returns>The region, or null for an unknown id.</returns>
    public Region? Find(string? id) => All.FirstOrDefault(region => region.Id == id);

    /// <summary>The region of a reader's browser.</summary>
    /// <param name="languages">Its languages, such as "en-US", the most wanted first.</param>
    /// <returns>The region of the first country that is named; null when none is.</returns>
    public Region? FindByLanguages(IEnumerable<string> languages) => languages
        .Select(static language => language.Split('-') is [_, .., { Length: 2 } country] ? country : null)
        .OfType<string>()
        .Select(country => FindByCountry(country.ToUpperInvariant()) ?? FindByCountry(EveryOther))
        .FirstOrDefault();

    /// <summary>Stands for the countries that no region names.</summary>
    private const string EveryOther = "*";

    private Region? FindByCountry(string country) => All.FirstOrDefault(region => region.Countries.Split(' ').Contains(country));
}
