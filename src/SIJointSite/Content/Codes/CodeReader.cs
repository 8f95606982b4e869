using SIJointSite.Content.Files;
using SIJointSite.Content.Texts;
using SIJointSite.Content.Versions;
using SIJointSite.Core.Codes;

namespace SIJointSite.Content.Codes;

/// <summary>Reads the codes of health records, from <c>codes.yaml</c>.</summary>
internal static class CodeReader
{
    /// <exception cref="ContentException">A code cannot be one of its system, comes twice, or leads nowhere; all of it is listed.
    /// </exception>
    public static CodeSet Read(ContentFiles files, PageVersions pages)
    {
        var yaml = files.ReadYaml(files.InLanguage("codes.yaml"));
        var file = yaml.To<CodeFile>();
        List<ContentProblem> problems = [.. TextRules.ProblemsIn(file.Texts, yaml, "texts")];
        foreach (var (place, entry) in file.Codes.Index())
        {
            if (CodeSystem.All.FirstOrDefault(system => system.Id == entry.System) is not { } system)
                problems.Add(yaml.Problem(
                    $"there is no system {entry.System}; systems are: {string.Join(", ", CodeSystem.All.Select(static one => one.Id))}.",
                    "codes", place, "system"));
            else if (!system.Accepts(entry.Code))
                problems.Add(yaml.Problem($"{entry.Code} can be no code of {system.Name}; look it up again.", "codes", place, "code"));
            if (file.Codes.Take(place).Any(other => other.System == entry.System && other.Code == entry.Code))
                problems.Add(yaml.Problem($"the code {entry.Code} comes twice.", "codes", place, "code"));
            if (pages.Find(entry.Page) is null)
                problems.Add(yaml.Problem($"there is no page {entry.Page} with a version.", "codes", place, "page"));
        }

        return problems.Count == 0 ? new CodeSet(file) : throw new ContentException(problems);
    }
}
