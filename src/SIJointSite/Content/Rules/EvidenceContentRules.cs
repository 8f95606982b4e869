using System.Text.RegularExpressions;
using SIJointSite.Content.Files;
using SIJointSite.Content.Safety;
using SIJointSite.Core.Evidence;
using SIJointSite.Core.Safety;
using SIJointSite.Settings;

namespace SIJointSite.Content.Rules;

/// <summary>Holds the content against the evidence of the repository: no red flag and no fact without its row.</summary>
public static partial class EvidenceContentRules
{
    /// <summary>The file of what goes beyond the evidence, for a clinician to sign.</summary>
    public const string Register = "beyond.md";

    /// <summary>The file whose section 9 has the emergency number of each region.</summary>
    private const string RegionNumbers = "red-flags.md";

    /// <summary>The files that define the signs of the symptom check.</summary>
    private static readonly string[] SignFiles = ["triage/questionnaire.yaml", "triage/rules.yaml"];

    /// <summary>The files that carry red flags. An id of any other file does not count: "K14" of the facts is a myth.</summary>
    private static readonly string[] RedFlagFiles = ["red-flags.md", "red-flags-2.md"];

    /// <summary>Everything that stands in the content without its row.</summary>
    /// <param name="files">The content.</param>
    /// <param name="regions">The phone lines; null when they cannot be read, which is named already.</param>
    /// <param name="folder">The folder of the evidence; null when there is none.</param>
    public static IEnumerable<ContentProblem> Problems(ContentFiles files, RegionSet? regions, string? folder)
    {
        if (folder is null)
        {
            return
            [
                new ContentProblem(
                    EvidenceRules.Folder.TrimEnd('/'), 0,
                        "the evidence is not beside the program. Check from a checkout, or copy it there."),
            ];
        }

        var problems = new ContentProblems();
        EvidenceFile[] evidence = [.. NamesIn(folder).Select(name => problems.Try(() => Read(folder, name))).OfType<EvidenceFile>()];
        if (problems.All.Count > 0)
            return problems.All;
        var redFlags = evidence.Where(static file => RedFlagFiles.Contains(file.Name)).ToArray();
        var register = evidence.Single(static file => file.Name == Register);
        TriageSign[] signs = [.. SignFiles.SelectMany(path => SymptomCheckSigns.In(files.ReadYaml(files.InLanguage(path))))];
        var names = evidence.Select(static file => file.Name).ToArray();
        var citations = files.Names.SelectMany(name =>
            EvidenceCitations.In(name, files.Read(name), names).Concat(EvidenceCitations.InFactLists(name, files.Read(name))));
        return
        [
            .. new[]
            {
                EvidenceRules.Repeated(evidence), EvidenceRules.Unfounded(signs, redFlags, register),
                EvidenceRules.Outdated(register, signs, redFlags), EvidenceRules.Undefined(citations, evidence),
            }.SelectMany(static found => found).Select(static problem => new ContentProblem(problem.Path, problem.Line, problem.Reason)),
            .. LinesWithoutRow(files, regions, File.ReadAllLines(Path.Combine(folder, Register))),
            .. NumbersWithoutRow(files, regions, File.ReadAllLines(Path.Combine(folder, RegionNumbers))),
        ];
    }

    /// <summary>A number for people whom somebody hurts, of which the register does not say where it was seen.</summary>
    private static IEnumerable<ContentProblem> LinesWithoutRow(ContentFiles files, RegionSet? regions, string[] register)
    {
        var yaml = files.ReadYaml(files.InLanguage(RegionReader.Path));
        foreach (var (place, region) in (regions?.All ?? []).Index())
        {
            if (region.AbuseLine is { Phone: var phone } && !Array.Exists(register, row =>
                row.StartsWith($"| {region.Id} | ", StringComparison.Ordinal) && row.Contains(phone, StringComparison.Ordinal)))
            {
                yield return yaml.Problem(
                    $"{phone} has no row for {region.Id} in {EvidenceRules.Folder}{Register} section 7; add one that says where it was "
                    + "seen, or take the line out.", place, "abuseLine");
            }
        }
    }

    /// <summary>An emergency number that is not the first one of its region's row: the call would not go through.</summary>
    private static IEnumerable<ContentProblem> NumbersWithoutRow(ContentFiles files, RegionSet? regions, string[] evidence)
    {
        var yaml = files.ReadYaml(files.InLanguage(RegionReader.Path));
        var rows = evidence.SkipWhile(static line => !line.StartsWith("## 9. ", StringComparison.Ordinal)).Skip(1)
            .TakeWhile(static line => !line.StartsWith("## ", StringComparison.Ordinal)).Where(static line => line.StartsWith('|'))
            .Select(static line => line.Trim('|').Split('|')).ToArray();
        foreach (var (place, region) in (regions?.All ?? []).Index())
        {
            var row = Array.Find(rows, cells => IsRowOf(cells[0].Trim(), region));
            if (row is null || FirstNumber().Match(row[1]).Value != region.EmergencyNumber)
            {
                yield return yaml.Problem(
                    $"{region.EmergencyNumber} is not the emergency number that {EvidenceRules.Folder}{RegionNumbers} section 9 has for "
                    + $"{region.Name}; add a row that says where it was seen, or write its number.", place, "emergencyNumber");
            }
        }
    }

    /// <summary>The table has short names for some: "UK", "USA", "EU", and "elsewhere" for all that have no row.</summary>
    private static bool IsRowOf(string name, Region region) =>
        name == region.Name || name.Equals(region.Id, StringComparison.OrdinalIgnoreCase)
        || name.Equals(region.Id + "A", StringComparison.OrdinalIgnoreCase)
        || (name == "elsewhere" && region.Countries == "*");

    /// <summary>All evidence files of a folder.</summary>
    /// <exception cref="ContentException">One is missing, or cannot be read.</exception>
    public static IReadOnlyList<EvidenceFile> Read(string folder) => [.. NamesIn(folder).Select(name => Read(folder, name))];

    /// <summary>The text of an evidence file.</summary>
    /// <exception cref="ContentException">It is missing, or cannot be read.</exception>
    public static string ReadText(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        if (!Path.Exists(path))
            throw new ContentException(EvidenceRules.Folder + name, 0, "the file is missing.");
        try
        {
            return TextFile.Read(path, EvidenceRules.Folder + name);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ContentException(EvidenceRules.Folder + name, 0, $"the file cannot be read: {exception.Message}");
        }
    }

    private static EvidenceFile Read(string folder, string name) => EvidenceFile.Parse(name, ReadText(folder, name));

    /// <summary>Those that are there, and those that must be.</summary>
    private static IEnumerable<string> NamesIn(string folder) =>
        Directory.GetFileSystemEntries(folder, "*.md").Select(static path => Path.GetFileName(path))
            .Where(static name => name != "README.md").Union([Register, .. RedFlagFiles]).Order(StringComparer.Ordinal);

    /// <returns>The folder of the evidence: in the checkout, or beside the published program; null when it is in neither.</returns>
    public static string? FindFolder() => new[] { Checkout.FindTop(), AppContext.BaseDirectory }
        .OfType<string>().Select(static top => Path.Combine(top, EvidenceRules.Folder)).FirstOrDefault(Directory.Exists);

    [GeneratedRegex(@"\d+")]
    private static partial Regex FirstNumber();
}
