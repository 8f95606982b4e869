using SIJointSite.Core.Evidence;

namespace SIJointSite.Core.Tests.Evidence;

public sealed class EvidenceRulesTests
{
    private readonly EvidenceFile flags =
        EvidenceFile.Parse("flags.md", "## 1. Now\n| id | question |\n|---|---|\n| E01 | Numb? |\n| E02 | Peeing? |");
    private readonly EvidenceFile facts = EvidenceFile.Parse("facts.md", "| id | claim |\n|---|---|\n| E03 | A crack is gas. |");
    private readonly EvidenceFile beyond = EvidenceFile.Parse("beyond.md", "| id | level |\n|---|---|\n| X01 | emergency |");

    [Theory]
    [InlineData(EvidencePart.Row, "E02")]
    [InlineData(EvidencePart.Section, "1")]
    [InlineData(EvidencePart.File, "")]
    public void Undefined_WhatIsThere_IsNoProblem(EvidencePart part, string reference) =>
        Assert.Empty(EvidenceRules.Undefined([new("x.cs", 7, "flags.md", part, reference)], [flags, facts]));

    [Theory]
    [InlineData("flags.md", EvidencePart.Row, "E03",
        "flags.md has no E03; its ids with E run from E01 to E02. Cite an id that is there, or add its row first.")]
    [InlineData("flags.md", EvidencePart.Row, "Q1",
        "flags.md has no Q1; it has no ids with that letter. Cite an id that is there, or add its row first.")]
    [InlineData("flags.md", EvidencePart.Section, "2", "flags.md has no section 2. Cite a section or an id that it has.")]
    [InlineData("flgas.md", EvidencePart.File, "", "flgas.md is no file of docs/evidence/. Write one of flags.md, facts.md.")]
    public void Undefined_WhatIsNotThere_IsNamedWithItsPlace(string file, EvidencePart part, string reference, string reason) =>
        Assert.Equal(
            $"x.cs:7: {reason}",
            Assert.Single(EvidenceRules.Undefined([new("x.cs", 7, file, part, reference)], [flags, facts])).ToString());

    [Fact]
    public void Undefined_UnknownFileWithIds_IsNamedOnce() =>
        Assert.Single(EvidenceRules.Undefined(
            [new("x.cs", 7, "flgas.md", EvidencePart.File, ""), new("x.cs", 7, "flgas.md", EvidencePart.Row, "E01")], [flags]));

    [Theory]
    [InlineData("E01")]
    [InlineData("X01")]
    public void Unfounded_RowOfItsOwnOrInTheRegister_IsNoProblem(string id) =>
        Assert.Empty(EvidenceRules.Unfounded([new(id, "emergency", "q.yaml", 3)], [flags], beyond));

    [Theory]
    [InlineData("E99")]
    [InlineData("E03")]
    public void Unfounded_NoRow_IsNamedWithItsPlaceAndTheWayOut(string id)
    {
        var problem = Assert.Single(
            EvidenceRules.Unfounded([new("E01", "emergency", "q.yaml", 1), new(id, "urgent", "q.yaml", 3)], [flags], beyond));

        Assert.Equal(("q.yaml", 3), (problem.Path, problem.Line));
        Assert.StartsWith($"{id} (urgent) has no row in flags.md.", problem.Reason, StringComparison.Ordinal);
        Assert.Contains("docs/evidence/beyond.md", problem.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("X01", "emergency", null)]
    [InlineData("X01", "urgent", "Write \"urgent\"")]
    [InlineData("X02", "emergency", "no sign of the symptom check any more")]
    public void Outdated_RegisterAgainstTheData(string id, string level, string? reason)
    {
        var problems = EvidenceRules.Outdated(beyond, [new(id, level, "q.yaml", 1)], [flags]);

        if (reason is null)
            Assert.Empty(problems);
        else
            Assert.Contains(reason, Assert.Single(problems).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Outdated_RowThatTheEvidenceHasToo_IsAProblem()
    {
        var both = EvidenceFile.Parse("beyond.md", "| id | level |\n|---|---|\n| E01 | emergency |");

        var problem = Assert.Single(EvidenceRules.Outdated(both, [new("E01", "emergency", "q.yaml", 1)], [flags]));

        Assert.Equal("docs/evidence/beyond.md:3: E01 has a row in flags.md. Take this one out.", problem.ToString());
    }

    [Fact]
    public void Outdated_RowOfAnArticle_IsNoProblem()
    {
        var ofArticles = EvidenceFile.Parse("beyond.md", "| id | what the articles say |\n|---|---|\n| V01 | A claim |");

        Assert.Empty(EvidenceRules.Outdated(ofArticles, [], [flags]));
    }

    [Fact]
    public void Unfounded_SignWithTheIdOfAnArticlesRow_IsAProblem()
    {
        var ofArticles = EvidenceFile.Parse("beyond.md", "| id | what the articles say |\n|---|---|\n| V01 | A claim |");

        Assert.Single(EvidenceRules.Unfounded([new("V01", "emergency", "q.yaml", 1)], [flags], ofArticles));
    }

    [Fact]
    public void Repeated_SameIdTwice_IsNamedAtTheSecond()
    {
        var twice = EvidenceFile.Parse("rows.md", "| id |\n|---|\n| A01 |\n| A02 |\n| A01 |");

        Assert.Equal(
            $"{EvidenceRules.Folder}rows.md:5: A01 is defined in line 3 already. Give this one a new id.",
            Assert.Single(EvidenceRules.Repeated([flags, twice])).ToString());
    }
}
