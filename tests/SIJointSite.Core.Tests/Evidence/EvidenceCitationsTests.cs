using SIJointSite.Core.Evidence;

namespace SIJointSite.Core.Tests.Evidence;

public sealed class EvidenceCitationsTests
{
    private static readonly string[] Files = ["rows.md", "rules.md"];

    [Theory]
    [InlineData("// See rows.md A01.", "A01")]
    [InlineData("(rules.md D2, D3)", "D2 D3")]
    [InlineData("Source: " + EvidenceRules.Folder + "rows.md F-1 to F-4 and F14, read today", "F-1 F-4 F14")]
    [InlineData("rows.md K10-K12", "K10 K12")]
    [InlineData("rows.md T01 (9 in 1,000) and T03 (10 of 50).", "T01 T03")]
    [InlineData("rows.md A01; rules.md D2 and B1", "A01 D2 B1")]
    [InlineData("rows.md, read by B03", "")]
    [InlineData("rows.md. A word, A01", "")]
    [InlineData("rows.md: a list", "")]
    [InlineData("rows.md A 01", "")]
    public void In_IdsBehindAFileName_AreCitedUntilAnotherWordComes(string text, string ids) =>
        Assert.Equal(ids, string.Join(' ', Find(text, EvidencePart.Row)));

    [Theory]
    [InlineData("rows.md section 11, rule 14", "11")]
    [InlineData("rows.md sections 2, 4 and 5", "2 4 5")]
    [InlineData("rows.md section 8, read 2026-11-24", "8")]
    [InlineData("rows.md section F.", "F")]
    [InlineData("rows.md section E-5, A05", "E-5")]
    [InlineData("rules.md A to E", "A E")]
    public void In_Sections_AreCitedAsSections(string text, string sections) =>
        Assert.Equal(sections, string.Join(' ', Find(text, EvidencePart.Section)));

    [Theory]
    [InlineData("/// rows.md A01,\n    /// A02 and\n    /// A03.")]
    [InlineData("# rows.md A01,\r\n# A02,\r\n# A03")]
    public void In_CommentOfSeveralLines_IsReadOn(string text)
    {
        var cited = EvidenceCitations.In("x.cs", text, Files).Where(static citation => citation.Part is EvidencePart.Row);

        Assert.Equal([("A01", 1), ("A02", 2), ("A03", 3)], cited.Select(static citation => (citation.Reference, citation.Line)));
    }

    [Fact]
    public void In_NextLineThatIsNoComment_IsNotReadOn() =>
        Assert.Equal(["A01"], Find("# rows.md A01,\nA02: 5", EvidencePart.Row));

    [Fact]
    public void In_UnknownName_CountsOnlyBehindTheFolder()
    {
        var cited = EvidenceCitations.In("x.cs", $"README.md, notes.md, {EvidenceRules.Folder}notes.md", Files);

        Assert.Equal("notes.md", Assert.Single(cited).File);
    }

    [Theory]
    [InlineData("facts: [\"A01\", \"F-1\"]")]
    [InlineData("  - { id: \"x\", facts: [ A01, F-1 ] }")]
    [InlineData("facts:\n  - \"A01\"\n  - F-1\n")]
    public void InFactLists_EveryWayToWriteAList_GivesItsIds(string text) =>
        Assert.Equal(["A01", "F-1"], EvidenceCitations.InFactLists("x.yaml", text).Select(static citation => citation.Reference));

    [Theory]
    [InlineData("A05", "facts.md")]
    [InlineData("F-1", "facts.md")]
    [InlineData("M01", "everyday.md")]
    [InlineData("S14", "everyday.md")]
    [InlineData("V01", "beyond.md")]
    [InlineData("T09", "red-flags.md")]
    public void InFactLists_Letter_TellsTheFile(string id, string file) =>
        Assert.Equal(file, Assert.Single(EvidenceCitations.InFactLists("x.yaml", $"facts: [\"{id}\"]")).File);

    [Theory]
    [InlineData("facts: []")]
    [InlineData("facts:\n  title: \"A few facts\"\n")]
    public void InFactLists_NoIds_GivesNothing(string text) =>
        Assert.Empty(EvidenceCitations.InFactLists("x.yaml", text));

    [Fact]
    public void InFactLists_ListOverLines_GivesTheLineOfEachId() =>
        Assert.Equal([3, 4], EvidenceCitations.InFactLists("x.yaml", "x: 1\nfacts: [\n  \"A01\",\n  \"A02\" ]")
            .Select(static citation => citation.Line));

    private static IEnumerable<string> Find(string text, EvidencePart part) =>
        EvidenceCitations.In("x.cs", text, Files).Where(citation => citation.Part == part).Select(static citation => citation.Reference);
}
