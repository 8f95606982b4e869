using Microsoft.Extensions.Options;
using SIJointSite.Content.Files;
using SIJointSite.Content.Texts;
using SIJointSite.Core.Safety;
using SIJointSite.Settings;

namespace SIJointSite.Content.Safety;

/// <summary>The phone numbers of each region, from <c>content/en/triage/regions.yaml</c>.</summary>
public sealed class RegionLibrary(ContentFolder folder, IOptions<SiteOptions> options) : IContentLibrary
{
    private IReadOnlyList<Region> regions = [];

    /// <summary>All regions, in the order of the file.</summary>
    public IReadOnlyList<Region> All => regions;

    /// <summary>The region of this copy of the site, shown until a visitor chooses another.</summary>
    public Region Default => Find(options.Value.Region) ?? throw new InvalidOperationException("The regions are read at start, before any request.");

    /// <returns>The region, or null for an unknown id.</returns>
    public Region? Find(string? id) => regions.FirstOrDefault(region => region.Id == id);

    public void Load()
    {
        var path = folder.InLanguage("triage", "regions.yaml");
        regions = YamlContent.ReadFile<List<RegionFile>>(folder, path).ConvertAll(static file => file.ToRegion());
        foreach (var region in regions)
        {
            if (TextRules.UnknownWordIn(region.UrgentAdviceWords, []) is { } unknown)
                throw new ContentException(folder.NameOf(path), TextRules.LineOf(File.ReadAllText(path), unknown), $"a word in braces that nobody speaks: {unknown}");
        }

        if (Find(options.Value.Region) is null)
            throw new SiteStartException($"Site:Region is \"{options.Value.Region}\", which is not in {folder.NameOf(path)}. It must be one of: {string.Join(", ", regions.Select(region => region.Id))}.");
    }

    private sealed class PhoneLineFile
    {
        public required string Name { get; init; }
        public required string Phone { get; init; }
        public string? Note { get; init; }

        public PhoneLine ToPhoneLine() => new(Name, Phone, Note);
    }

    private sealed class RegionFile
    {
        public required string Id { get; init; }
        public required string Name { get; init; }
        public required string EmergencyNumber { get; init; }
        public required double UtcOffsetHours { get; init; }
        public string? EmergencyNote { get; init; }
        public required string EmergencyDepartment { get; init; }
        public required string UrgentAdvice { get; init; }
        public PhoneLineFile? UrgentLine { get; init; }
        public PhoneLineFile? CrisisLine { get; init; }

        public Region ToRegion() => new(
            Id, Name, EmergencyNumber, UtcOffsetHours, EmergencyNote, EmergencyDepartment, UrgentAdvice, UrgentLine?.ToPhoneLine(), CrisisLine?.ToPhoneLine());
    }
}
