using SIJointSite.Core.Articles;

namespace SIJointSite.Core.Tests.Articles;

public sealed class ReadingGradeTests
{
    [Theory]
    [InlineData("cat", 1)]
    [InlineData("moves", 1)]
    [InlineData("started", 2)]
    [InlineData("table", 2)]
    [InlineData("pages", 2)]
    [InlineData("exercise", 3)]
    [InlineData("sacroiliac", 4)]
    [InlineData("period", 3)]
    [InlineData("motion", 2)]
    [InlineData("999", 1)]
    public void SyllablesOf_Word_CountsWhatIsSpoken(string word, int expected) => Assert.Equal(expected, ReadingGrade.SyllablesOf(word));

    /// <summary>"The cat sat on the mat." is a well-known worked example: 6 words, 6 syllables, grade -1.45.</summary>
    [Fact]
    public void Of_WorkedExample_GivesThePublishedGrade()
    {
        var grade = ReadingGrade.Of("The cat sat on the mat.");

        Assert.Equal((6, 1, 6, 6), (grade.Words, grade.Sentences, grade.Syllables, grade.LongestSentence));
        Assert.Equal(-1.45, grade.Grade, 2);
    }

    [Fact]
    public void Of_DecimalsAndListLines_DoNotSplitANumberButEndALine()
    {
        var grade = ReadingGrade.Of("It moves 0.7 mm\nThen it stops");

        Assert.Equal(2, grade.Sentences);
        Assert.Equal(4, grade.LongestSentence);
    }
}
