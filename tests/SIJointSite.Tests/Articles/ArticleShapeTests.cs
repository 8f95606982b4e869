using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Articles;

/// <summary>What every article is built of, in its order: what to do first, care cards last, and where to go next.</summary>
public sealed class ArticleShapeTests
{
    private const string Today = "::: today What to do today";
    private const string Urgent = "::: care-urgent Get advice today if you have";
    private const string Texts = "en/articles/texts.yaml";

    [Fact]
    public void Check_Sample_IsWell()
    {
        using var content = new BrokenContent();
        content.AddSample();

        Assert.NotNull(content.Reader().Check().Articles.Find(SampleArticle.Slug));
    }

    [Theory]
    [InlineData(Today, "::: do What to do today", "the body begins with \"::: today\"", 0)]
    [InlineData(Today, $"Words first.\n\n{Today}", "the body begins with \"::: today\"", 0)]
    [InlineData(Urgent, $"{Today}\n- walk\n:::\n\n{Urgent}", "\"::: today\" comes twice", 0)]
    [InlineData(Today, "::: today", "needs a heading", 0)]
    [InlineData(Urgent, "::: care-emergency Call {{emergency-number}} now", "care cards stand in the order", 0)]
    [InlineData(Urgent, "::: care-clinician Book", "care cards stand in the order", 4)]
    [InlineData("::: care-emergency Call {{emergency-number}} now if you have", "::: care-clinician Book",
        "care cards stand in the order", 4)]
    [InlineData(Urgent, $"::: emergency-signs\n:::\n\n{Urgent}", "care cards stand in the order", 0)]
    [InlineData("  - { need: \"Want to move?\", text: \"See the exercises\", to: \"/exercises\", picture: \"short-walk\" }\n", "",
        "next must name 2 to 4 steps", -2)]
    [InlineData("to: \"/exercises\"", "to: \"/exercisse\"", "the link /exercisse leads to no page of the site", 0)]
    [InlineData("to: \"/exercises\"", "to: \"/articles/when-to-get-help#nowhere\"", "leads to no heading of", 0)]
    [InlineData("picture: \"short-walk\"", "picture: \"shrot-walk\"", "\"shrot-walk\" is no picture", 0)]
    [InlineData("kind: \"question\"", "kind: \"answer\"", "\"answer\" is none of article, question", 0)]
    [InlineData("need: \"living-with-it\"", "need: \"living\"", "\"living\" is none of start-here", 0)]
    [InlineData(":::: fold How we know", ":::: fold", "\"::: fold\" needs a heading", 0)]
    public void Load_WrongShape_NamesItsLine(string from, string to, string reason, int linesDown)
    {
        using var content = new BrokenContent();
        content.AddSample();
        var line = content.Replace(SampleArticle.File, from, to);

        var problems = content.Load().Problems;

        Assert.Contains(problems, problem => problem.File == "content/" + SampleArticle.File && problem.Line == line + linesDown
            && problem.Reason.Contains(reason, StringComparison.Ordinal));
    }

    [Fact]
    public void Check_ThreeShortSentencesInARow_NamesTheirLine()
    {
        using var content = new BrokenContent();
        content.AddSample();
        var line = content.Replace(SampleArticle.File, SampleArticle.Sentence, "\nWalk a bit. Rest a bit. Then go on.");

        var problem = Assert.Single(content.Check().Problems);

        Assert.Equal(("content/" + SampleArticle.File, line + 1), (problem.File, problem.Line));
        Assert.Contains("3 sentences in a row have fewer than 6 words", problem.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Walk a bit. Rest a bit. Then go on with it for as long as you like.")]
    [InlineData("\n\n- Walk a bit. Rest a bit. Then go on.\n\n")]
    public void Check_ShortSentencesThatAreFewOrInAList_AreAllowed(string text)
    {
        using var content = new BrokenContent();
        content.AddSample();
        content.Replace(SampleArticle.File, SampleArticle.Sentence, text);

        Assert.NotNull(content.Reader().Check());
    }

    [Theory]
    [InlineData("    trial: \"Trial\"\n", "sourceKinds has no words for trial.")]
    [InlineData("    my-situation: \"My situation\"\n", "needs has no words for my-situation.")]
    public void Load_TextsWithoutAKindOrNeed_SayWhich(string line, string reason)
    {
        using var content = new BrokenContent();
        content.Replace(Texts, line, "");

        Assert.Contains(
            content.Load().Problems, problem => problem.File == "content/" + Texts && problem.Line > 0 && problem.Reason == reason);
    }
}
