using SIJointSite.Content.Files;
using SIJointSite.Content.Texts;
using SIJointSite.Core.Safety;

namespace SIJointSite.Content.Safety;

/// <summary>Reads the phone numbers of each region, from <c>triage/regions.yaml</c>.</summary>
internal static class RegionReader
{
    /// <summary>Name of the file below the language folder.</summary>
    public const string Path = "triage/regions.yaml";

    /// <param name="files">The content.</param>
    /// <param name="defaultId">The region that the operator has set.</param>
    /// <exception cref="ContentException">Something is wrong in the file, or the operator's region is not in it.</exception>
    public static RegionSet Read(ContentFiles files, string defaultId)
    {
        var (file, regions) = ReadAll(files);
        ContentProblem[] problems =
        [
            .. from region in regions.Index()
               let unknown = TextRules.UnknownWordIn(region.Item.UrgentAdviceWords, [])
               where unknown is not null
               select file.Problem(
                   $"a word in braces that the page does not fill in: {unknown}", region.Index, "urgentAdviceWords"),
        ];
        if (problems.Length > 0)
            throw new ContentException(problems);
        return new RegionSet(
            regions, regions.Find(region => region.Id == defaultId) ?? throw new ContentException([Unknown(file, regions, defaultId)]));
    }

    /// <returns>What is wrong with the region that the operator has set; null when it is one of the file.</returns>
    /// <exception cref="ContentException">The file cannot be read.</exception>
    public static ContentProblem? ProblemOf(ContentFiles files, string id)
    {
        var (file, regions) = ReadAll(files);
        return regions.Exists(region => region.Id == id) ? null : Unknown(file, regions, id);
    }

    private static (YamlFile File, List<Region> Regions) ReadAll(ContentFiles files)
    {
        var file = files.ReadYaml(files.InLanguage(Path));
        return (file, file.To<List<Region>>());
    }

    private static ContentProblem Unknown(YamlFile file, List<Region> regions, string id) => new(
        file.Name, 0, $"Site:Region is \"{id}\", which is not in this file. "
        + $"It must be one of: {string.Join(", ", regions.Select(static region => region.Id))}.");
}
