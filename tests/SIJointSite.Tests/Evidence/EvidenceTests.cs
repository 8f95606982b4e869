using SIJointSite.Core.Evidence;

namespace SIJointSite.Tests.Evidence;

/// <summary>The evidence of this repository, against all that rests on it.</summary>
public sealed class EvidenceTests
{
    private const string Questionnaire = "content/en/triage/questionnaire.yaml";
    private const string Rules = "content/en/triage/rules.yaml";

    private static readonly string Top = FindTop();

    private static readonly IReadOnlyList<EvidenceFile> Files =
    [
        .. Directory.EnumerateFiles(Path.Combine(Top, EvidenceRules.Folder), "*.md")
            .Where(static file => Path.GetFileName(file) != "README.md")
            .Order(StringComparer.Ordinal)
            .Select(static file => EvidenceFile.Parse(Path.GetFileName(file), File.ReadAllText(file))),
    ];

    private static readonly EvidenceFile[] RedFlags = [FileOf("red-flags.md"), FileOf("red-flags-2.md")];

    [Fact]
    public void Citations_OfCodeContentAndTests_LeadToWhatIsThere()
    {
        var names = Files.Select(static file => file.Name).ToArray();
        var citations = new[] { "src", "content", "tests", "docs" }.SelectMany(TextsOf).SelectMany(text =>
            EvidenceCitations.In(text.Path, text.Text, names).Concat(
                text.Path.StartsWith("content/", StringComparison.Ordinal) ? EvidenceCitations.InFactLists(text.Path, text.Text) : [])).ToList();

        Assert.True(citations.Count(static citation => citation.Part is EvidencePart.Row) > 250, $"Only {citations.Count} citations were found.");
        AssertNone(EvidenceRules.Undefined(citations, Files));
    }

    [Fact]
    public void Ids_OfAnyFile_AreDefinedOnce() => AssertNone(EvidenceRules.Repeated(Files));

    [Fact]
    public void Signs_OfTheSymptomCheck_HaveTheirRowOrStandInTheRegister()
    {
        var signs = SignsOf(Read(Questionnaire));

        Assert.True(signs.Count > 130, $"Only {signs.Count} signs were found.");
        AssertNone(EvidenceRules.Unfounded(signs, RedFlags, FileOf("beyond.md")));
        AssertNone(EvidenceRules.Outdated(FileOf("beyond.md"), signs, RedFlags));
    }

    [Fact]
    public void Signs_InventedEmergency_FailsWithItsLine()
    {
        const string Before = "          - linkId: \"bad-accident\"";
        var questionnaire = Read(Questionnaire);
        var line = questionnaire[..questionnaire.IndexOf(Before, StringComparison.Ordinal)].Count(static letter => letter == '\n') + 2;
        const string Invented = "          - linkId: \"invented\"\n            flag: \"E99\"\n            level: \"emergency\"\n";
        var planted = questionnaire.Replace(Before, Invented + Before, StringComparison.Ordinal);

        var problem = Assert.Single(EvidenceRules.Unfounded(SignsOf(planted), RedFlags, FileOf("beyond.md")));

        Assert.StartsWith(
            $"{Questionnaire}:{line}: E99 (emergency) has no row in red-flags.md or red-flags-2.md.", problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Citations_InventedFact_FailsWithItsLine()
    {
        const string Sources = "content/sources.yaml";
        var planted = Read(Sources).Replace("facts: [\"A20\"]", "facts: [\"A99\"]", StringComparison.Ordinal);

        var problem = Assert.Single(EvidenceRules.Undefined(EvidenceCitations.InFactLists(Sources, planted), Files));

        Assert.StartsWith($"{Sources}:7: facts.md has no A99; its ids with A run from A01 to A22.", problem.ToString(), StringComparison.Ordinal);
    }

    private static IReadOnlyList<TriageSign> SignsOf(string questionnaire) =>
        [.. SymptomCheckSigns.Read(Questionnaire, questionnaire), .. SymptomCheckSigns.Read(Rules, Read(Rules))];

    private static EvidenceFile FileOf(string name) => Files.Single(file => file.Name == name);

    private static string Read(string path) => File.ReadAllText(Path.Combine(Top, path));

    private static IEnumerable<(string Path, string Text)> TextsOf(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Top, folder), "*", SearchOption.AllDirectories)
            .Select(static file => Path.GetRelativePath(Top, file).Replace('\\', '/'))
            .Where(static path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
            .Where(static path => Path.GetExtension(path) is ".cs" or ".cshtml" or ".yaml" or ".md" or ".svg")
            .Select(static path => (path, Read(path)));

    private static void AssertNone(IReadOnlyList<EvidenceProblem> problems) => Assert.True(problems.Count == 0, string.Join('\n', problems));

    private static string FindTop()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "SIJointSite.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("No folder above the tests holds SIJointSite.sln.");
        return folder;
    }
}
