using SIJointSite.Core.Articles;

namespace SIJointSite.Core.Tests.Articles;

public sealed class GlossaryEntryTests
{
    private static readonly GlossaryEntry Ligament =
        new() { Word = "ligament", Plain = "band", Also = ["ligaments"], Meaning = "A strong band." };

    [Theory]
    [InlineData("The ligament is strong.", true)]
    [InlineData("Ligaments (bands) hold it.", true)]
    [InlineData("a band (ligament)", true)]
    [InlineData("ligament", true)]
    [InlineData("ligamentous tissue", false)]
    [InlineData("a non-ligament part", false)]
    [InlineData("periligament ligaments", true)]
    [InlineData("", false)]
    public void UsedIn_Text_FindsWholeWordsOnly(string text, bool expected) =>
        Assert.Equal(expected ? [Ligament] : [], GlossaryEntry.UsedIn(text, [Ligament]));

    [Fact]
    public void Id_WordsAndMarks_IsKebabCase() => Assert.Equal("word-crohn-s-disease", (Ligament with { Word = "Crohn's disease" }).Id);
}
