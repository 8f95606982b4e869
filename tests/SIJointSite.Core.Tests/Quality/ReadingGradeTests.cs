using SIJointSite.Core.Quality;

namespace SIJointSite.Core.Tests.Quality;

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
    [InlineData("being", 2)]
    [InlineData("moving", 2)]
    [InlineData("doing", 2)]
    [InlineData("area", 3)]
    [InlineData("idea", 3)]
    [InlineData("create", 2)]
    [InlineData("creature", 2)]
    [InlineData("reptilian", 3)]
    [InlineData("Australian", 3)]
    [InlineData("platypus", 3)]
    [InlineData("seemingly", 3)]
    [InlineData("muscle", 2)]
    [InlineData("whole", 1)]
    [InlineData("while", 1)]
    [InlineData("role", 1)]
    [InlineData("people", 2)]
    [InlineData("movement", 2)]
    [InlineData("likely", 2)]
    [InlineData("safely", 2)]
    [InlineData("sometimes", 2)]
    [InlineData("useful", 2)]
    [InlineData("something", 2)]
    [InlineData("exercises", 4)]
    [InlineData("sentence", 2)]
    [InlineData("joined", 1)]
    [InlineData("loaded", 2)]
    [InlineData("cracked", 1)]
    [InlineData("physiotherapist", 6)]
    [InlineData("pregnancy", 3)]
    [InlineData("science", 2)]
    [InlineData("quiet", 2)]
    [InlineData("don't", 1)]
    [InlineData("emergency", 4)]
    [InlineData("patient", 2)]
    [InlineData("friend", 1)]
    [InlineData("million", 2)]
    [InlineData("element", 3)]
    [InlineData("rules", 1)]
    [InlineData("special", 2)]
    [InlineData("react", 2)]
    public void SyllablesOf_Word_CountsWhatIsSpoken(string word, int expected) => Assert.Equal(expected, ReadingGrade.SyllablesOf(word));

    /// <summary>"The cat sat on the mat." is a well-known worked example: 6 words, 6 syllables, grade -1.45.</summary>
    [Fact]
    public void Of_WorkedExample_GivesThePublishedGrade()
    {
        var grade = ReadingGrade.Of("The cat sat on the mat.");

        Assert.Equal((6, 1, 6, 6), (grade.Words, grade.Sentences, grade.Syllables, grade.LongestSentence));
        Assert.Equal(-1.45, grade.Grade, 2);
    }

    /// <summary>
    /// The two examples of the Wikipedia article on the Flesch-Kincaid tests (read 2026-11-25), with reading ease 69 and 37.5.
    /// That fixes the syllables counted there: 23 in 16 words, 24 in 13.
    /// </summary>
    [Theory]
    [InlineData("This sentence, taken as a reading passage unto itself, is being used to prove a point.", 16, 23, 69.0)]
    [InlineData("The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.", 13, 24, 37.5)]
    public void Of_PublishedExample_CountsAsPublished(string text, int words, int syllables, double readingEase)
    {
        var grade = ReadingGrade.Of(text);

        Assert.Equal((words, 1, syllables), (grade.Words, grade.Sentences, grade.Syllables));
        Assert.Equal(readingEase, 206.835 - (1.015 * grade.Words) - (84.6 * grade.Syllables / grade.Words), 0.05);
    }

    [Theory]
    [InlineData("One. Two three.", 2, 2)]
    [InlineData("Is it? It is!", 2, 2)]
    [InlineData("“It hurts.” Then it stops.", 2, 3)]
    [InlineData("e.g. this", 1, 2)]
    [InlineData("Dr. Smith came.", 1, 3)]
    [InlineData("Wait... what?", 1, 2)]
    [InlineData("a 0.7 mm glide", 1, 4)]
    [InlineData("do: one thing", 2, 2)]
    public void Of_Marks_EndASentenceWhereOneEnds(string text, int sentences, int longest)
    {
        var grade = ReadingGrade.Of(text);

        Assert.Equal((sentences, longest), (grade.Sentences, grade.LongestSentence));
    }

    [Fact]
    public void Of_DecimalsAndListLines_DoNotSplitANumberButEndALine()
    {
        var grade = ReadingGrade.Of("It moves 0.7 mm\nThen it stops");

        Assert.Equal(2, grade.Sentences);
        Assert.Equal(4, grade.LongestSentence);
    }

    [Fact]
    public void SentencesOf_TitlesAndNumbers_EndNoSentence() =>
        Assert.Equal(
            ["Ask Dr Hill about 0.7 mm", "Then rest", "Go on"],
            ReadingGrade.SentencesOf("Ask Dr Hill about 0.7 mm. Then rest!\nGo on").Select(static sentence => sentence.Trim())
                .Where(static sentence => sentence.Length > 0));
}
