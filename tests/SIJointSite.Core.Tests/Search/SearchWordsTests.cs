using SIJointSite.Core.Search;

namespace SIJointSite.Core.Tests.Search;

public sealed class SearchWordsTests
{
    [Theory]
    [InlineData("Can\u00B4t Pee!", "cant pee")]
    [InlineData("A&E", "a e")]
    [InlineData("pre\u2011eclampsia", "pre eclampsia")]
    [InlineData("\uFF19\uFF19\uFF19", "999")]
    [InlineData("can't weeee", "cant wee")]
    [InlineData("000", "000")]
    public void Of_TextAsTyped_IsPlainWords(string typed, string words) => Assert.Equal(words.Split(' '), SearchWords.Of(typed));

    [Theory]
    [InlineData("")]
    [InlineData("?! \u200B ’")]
    public void Of_NoWord_IsNothing(string typed) => Assert.Empty(SearchWords.Of(typed));

    [Fact]
    public void OfQuery_VeryLong_IsCutShort() =>
        Assert.True(SearchWords.OfQuery(string.Join(' ', Enumerable.Repeat("word", 100))).Length < 30);
}
