using SIJointSite.Core.Evidence;

namespace SIJointSite.Core.Tests.Evidence;

public sealed class EvidenceFileTests
{
    [Theory]
    [InlineData("id")]
    [InlineData("rule")]
    public void Parse_TableHeadedIdOrRule_DefinesItsFirstCells(string heading)
    {
        var file = EvidenceFile.Parse(
            "rows.md", $"# Rows\n\n| {heading} | claim |\n|---|---|\n| A01 | one, see B07 |\n| R_AGE50 | two |\n| - | none |\n");

        Assert.Equal([("A01", 5), ("R_AGE50", 6)], file.Rows.Select(static row => (row.Id, row.Line)));
        Assert.Equal(["A01", "one, see B07"], file.Rows[0].Cells);
        Assert.False(file.Defines("B07"));
    }

    [Theory]
    [InlineData("myth")]
    [InlineData("rows")]
    public void Parse_TableHeadedOtherwise_DefinesNothing(string heading) =>
        Assert.Empty(EvidenceFile.Parse("rows.md", $"| {heading} | id |\n|---|---|\n| A01 | A02 |").Rows);

    [Fact]
    public void Parse_TableBehindAnother_IsReadByItsOwnHeading()
    {
        var file = EvidenceFile.Parse("rows.md", "| field | x |\n|---|---|\n| A01 | x |\n\n| id | x |\n|---|---|\n| A02 | x |");

        Assert.Equal("A02", Assert.Single(file.Rows).Id);
    }

    [Theory]
    [InlineData("E14b")]
    [InlineData("F_16")]
    [InlineData("R_AGE50b")]
    [InlineData("BLd")]
    [InlineData("K7a")]
    [InlineData("KR20")]
    [InlineData("F-1")]
    [InlineData("T01")]
    public void Parse_EachWayToWriteAnId_IsKnown(string id) =>
        Assert.True(EvidenceFile.Parse("rows.md", $"| id |\n|---|\n| {id} |").Defines(id));

    [Fact]
    public void Parse_Headings_DefineSectionsAndIdsWithAHyphen()
    {
        var file = EvidenceFile.Parse(
            "rows.md", "# A. Title\n## A. Anatomy\n## 11. Invariants\n### 4a. Now\n### F-1 Knee to chest\n### General evidence\n");

        Assert.Equal(["A", "11", "4a", "F-1"], new[] { "A", "11", "4a", "F-1", "General", "1", "F" }.Where(file.HasSection));
        Assert.Equal(("F-1", 5), (Assert.Single(file.Rows).Id, file.Rows[0].Line));
    }

    [Fact]
    public void Parse_BoldStartOfAListItem_DefinesAnId()
    {
        var file = EvidenceFile.Parse(
            "rules.md",
            "- **A1 Total.** Every set.\n- **D2 Never equals no.** See **D4 Between**.\n- **F1** Each.\n- **bold** A3 word\n");

        Assert.Equal(["A1", "D2", "F1"], file.Rows.Select(static row => row.Id));
    }
}
