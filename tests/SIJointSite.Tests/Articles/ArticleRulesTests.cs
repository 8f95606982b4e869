using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Articles;

/// <summary>What an article must be to be published, which "check" tells.</summary>
public sealed class ArticleRulesTests
{
    private const string Article = "en/articles/can-you-crack-your-si-joint.md";
    private const string Place = SampleArticle.Sentence;
    private const string Legends = "en/drawings/drawings.yaml";

    private static string LongSentence => "Go " + string.Join(' ', Enumerable.Repeat("on", 30)) + ".";

    [Fact]
    public void Check_RealContent_FindsNothing()
    {
        using var content = new BrokenContent();

        Assert.NotEmpty(content.Reader().Check().Articles.All);
    }

    [Fact]
    public void Check_LongSentence_NamesItsLine()
    {
        using var content = new BrokenContent();
        content.AddSample();
        var line = content.Replace(SampleArticle.File, Place, $"{Place}\n{LongSentence}");

        var problem = Assert.Single(content.Check().Problems);

        Assert.Equal(("content/" + SampleArticle.File, line + 1), (problem.File, problem.Line));
        Assert.Contains("31 words; 30 is the most", problem.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("::: known What we know", "::: in-short What we know", "write \"::: known ")]
    [InlineData("::: unknown ", "::: in-short ", "write \"::: unknown ")]
    [InlineData("::: in-short ", "::: known ", "write \"::: in-short ")]
    public void Check_BoxIsMissing_SaysWhatToWrite(string from, string to, string reason)
    {
        using var content = new BrokenContent();
        content.Replace(Article, from, to);

        var problem = Assert.Single(content.Check().Problems);

        Assert.Equal("content/" + Article, problem.File);
        Assert.Contains(reason, problem.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_HardAndLongText_NamesGradeAndLength()
    {
        using var content = new BrokenContent();
        var hard = string.Join(' ', Enumerable.Repeat("International physiotherapy organisations recommend rehabilitation.", 150));
        content.AddSample();
        content.Replace(SampleArticle.File, Place, $"{Place} {hard}");

        var reasons = content.Check().Problems.Select(static problem => problem.Reason).ToArray();

        Assert.Contains(reasons, static reason => reason.Contains("150 to 500", StringComparison.Ordinal));
        Assert.Contains(reasons, static reason => reason.Contains("grade 8 is the highest", StringComparison.Ordinal));
    }

    [Fact]
    public void Check_ArticleWithoutScores_NamesTheFileToWrite()
    {
        using var content = new BrokenContent();
        File.Delete(Path.Combine(content.Path, "en/articles/myths.scores.yaml"));

        var problem = Assert.Single(content.Check().Problems);

        Assert.Equal("content/en/articles/myths.scores.yaml", problem.File);
    }

    [Theory]
    [InlineData("en/articles/myths.scores.yaml")]
    [InlineData("en/pemat.yaml")]
    public void Check_LowScores_NamesTheItems(string file)
    {
        using var content = new BrokenContent();
        var path = Path.Combine(content.Path, file);
        File.WriteAllText(path, File.ReadAllText(path).Replace("score: 1,", "score: 0,", StringComparison.Ordinal));

        Assert.All(content.Check().Problems, problem =>
        {
            Assert.Equal("content/" + file, problem.File);
            Assert.True(problem.Line > 0);
            Assert.Contains("90% is needed", problem.Reason, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Check_LongSentenceOfADrawing_NamesItsLine()
    {
        using var content = new BrokenContent();
        var line = content.Replace(Legends, "caption: \"", $"caption: \"{LongSentence} ");

        Assert.Contains(content.Check().Problems, problem => problem.File == "content/" + Legends && problem.Line == line);
    }
}
