using SIJointSite.Content.Files;
using SIJointSite.Core.Evidence;
using SIJointSite.Settings;

namespace SIJointSite.Content.Rules;

/// <summary>Holds the content against the evidence of the repository: no red flag and no fact without its row.</summary>
public static class EvidenceContentRules
{
    private const string Register = "beyond.md";

    /// <summary>The files that define the signs of the symptom check.</summary>
    private static readonly string[] SignFiles = ["triage/questionnaire.yaml", "triage/rules.yaml"];

    /// <summary>The files that carry red flags. An id of any other file does not count: "K14" of the facts is a myth.</summary>
    private static readonly string[] RedFlagFiles = ["red-flags.md", "red-flags-2.md"];

    public static IEnumerable<ContentProblem> Problems(ContentFiles files)
    {
        if (FindFolder() is not { } folder)
        {
            return
            [
                new ContentProblem(
                    EvidenceRules.Folder.TrimEnd('/'), 0,
                        "the evidence is not beside the program. Check from a checkout, or copy it there."),
            ];
        }

        var evidence = Read(folder);
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
        ];
    }

    /// <summary>All evidence files of a folder.</summary>
    public static IReadOnlyList<EvidenceFile> Read(string folder) =>
    [
        .. Directory.GetFiles(folder, "*.md").Where(static file => Path.GetFileName(file) != "README.md").Order(StringComparer.Ordinal)
            .Select(static file => EvidenceFile.Parse(Path.GetFileName(file), File.ReadAllText(file))),
    ];

    /// <returns>The folder of the evidence: in the checkout, or beside the published program; null when it is in neither.</returns>
    public static string? FindFolder() => new[] { Checkout.FindTop(), AppContext.BaseDirectory }
        .OfType<string>().Select(static top => Path.Combine(top, EvidenceRules.Folder)).FirstOrDefault(Directory.Exists);
}
