using SIJointSite.Content.Rules;
using SIJointSite.Core.Evidence;
using SIJointSite.Settings;
using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Evidence;

/// <summary>The evidence of this repository, against all that rests on it. What rests on it in content is the business of
/// "check".</summary>
public sealed class EvidenceTests
{
    private static readonly string Top = Checkout.FindTop()!;

    [Fact]
    public void Citations_OfCodeTestsAndDocuments_LeadToWhatIsThere()
    {
        var files = EvidenceContentRules.Read(EvidenceContentRules.FindFolder()!);
        var names = files.Select(static file => file.Name).ToArray();
        var citations = new[] { "src", "tests", "docs" }.SelectMany(TextsOf)
            .SelectMany(text => EvidenceCitations.In(text.Path, text.Text, names)).ToList();

        Assert.Contains(citations, static citation => citation.Part is EvidencePart.Row);
        var problems = EvidenceRules.Undefined(citations, files);
        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    [Fact]
    public void Check_InventedEmergency_FailsWithItsLine()
    {
        using var content = new BrokenContent();
        var line = content.Replace("en/triage/questionnaire.yaml", "flag: \"E10\"", "flag: \"E99\"");

        var problems = content.Check().Problems;

        Assert.Contains(problems, problem => problem.File == "content/en/triage/questionnaire.yaml" && problem.Line == line
            && problem.Reason.StartsWith("E99 (emergency) has no row in red-flags-2.md or red-flags.md.", StringComparison.Ordinal));
    }

    [Fact]
    public void Check_InventedFact_FailsWithItsLine()
    {
        using var content = new BrokenContent();
        var line = content.Replace("sources.yaml", "facts: [\"A20\"]", "facts: [\"A99\"]");

        var problems = content.Check().Problems;

        Assert.Contains(problems, problem => (problem.File, problem.Line) == ("content/sources.yaml", line)
            && problem.Reason.StartsWith("facts.md has no A99; its ids with A run from A01 to A22.", StringComparison.Ordinal));
    }

    [Fact]
    public void Problems_EvidenceThatCannotBeRead_IsNamed()
    {
        var folder = Directory.CreateTempSubdirectory("sijoint-evidence-");
        foreach (var file in Directory.GetFiles(EvidenceContentRules.FindFolder()!, "*.md"))
            File.Copy(file, Path.Combine(folder.FullName, Path.GetFileName(file)));
        foreach (var file in new[] { "beyond.md", "red-flags.md", "red-flags-2.md" })
            File.Delete(Path.Combine(folder.FullName, file));
        folder.CreateSubdirectory("beyond.md");
        File.WriteAllText(Path.Combine(folder.FullName, "red-flags.md"), "");

        using var content = new BrokenContent();
        var problems = EvidenceContentRules.Problems(content.Files(), regions: null, folder.FullName).ToArray();
        folder.Delete(recursive: true);

        Assert.Equal(
            ["docs/evidence/beyond.md", "docs/evidence/red-flags-2.md", "docs/evidence/red-flags.md"],
            problems.Select(static problem => problem.File));
        Assert.Equal("the file is missing.", problems[1].Reason);
    }

    private static IEnumerable<(string Path, string Text)> TextsOf(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Top, folder), "*", SearchOption.AllDirectories)
            .Select(static file => Path.GetRelativePath(Top, file).Replace('\\', '/'))
            .Where(static path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
            .Where(static path => Path.GetExtension(path) is ".cs" or ".cshtml" or ".md")
            .Select(static path => (path, File.ReadAllText(Path.Combine(Top, path))));
}
