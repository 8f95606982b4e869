using Microsoft.Extensions.DependencyInjection;
using SIJointSite.Core.Quality;
using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Quality;

public sealed class QualityPageTests(SharedSite site)
{
    [Fact]
    public async Task Get_EachArticle_ShowsItsFiguresAndOwnsThatTheScoresAreOurs()
    {
        using var client = site.CreateBrowser();

        var page = await client.GetHtmlAsync("/about/quality");

        Assert.Contains("our own scores, not an independent measure", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        foreach (var article in RealContent.Current.Articles.All)
        {
            var cells = page.QuerySelector($"th a[href='/articles/{article.Slug}']")!.Closest("tr")!.QuerySelectorAll("td")
                .Select(static cell => cell.TextContent).ToArray();
            Assert.Equal(FormattableString.Invariant($"{article.Grade.Words}"), cells[0]);
            Assert.Equal(FormattableString.Invariant($"{article.Grade.Grade:0.0}"), cells[1]);
            Assert.Equal(FormattableString.Invariant($"{article.Grade.LongestSentence}"), cells[3]);
        }
    }

    [Fact]
    public async Task Get_EachLeafletAndTheSymptomCheck_ShowsTheirFigures()
    {
        using var client = site.CreateBrowser();

        var page = await client.GetHtmlAsync("/about/quality");

        foreach (var exercise in RealContent.Current.Exercises.All)
        {
            var cells = page.QuerySelector($"th a[href='/exercises/{exercise.Slug}']")!.Closest("tr")!.QuerySelectorAll("td")
                .Select(static cell => cell.TextContent).ToArray();
            var words = RealContent.Current.Quality.Leaflets.Single(page => page.Address == $"/exercises/{exercise.Slug}").Grade.Words;
            Assert.Equal(FormattableString.Invariant($"{words}"), cells[0]);
            Assert.Equal(["94%", "100%"], cells[^2..]);
        }

        Assert.Equal(2, page.QuerySelectorAll("th a[href='/symptom-check']").Length);
        Assert.Contains("Every exercise leaflet", page.QuerySelectorAll("details summary").Select(static summary => summary.TextContent));
    }

    [Theory]
    [InlineData("/about")]
    [InlineData("/about/privacy")]
    [InlineData("/accessibility")]
    [InlineData("/about/quality")]
    [InlineData("/")]
    [InlineData("/plan")]
    [InlineData("/diary")]
    public async Task Get_PageAboutTheGuide_ReadsAtGradeEightWithSentencesOfThirtyWordsAtMost(string path)
    {
        using var client = site.CreateBrowser();

        var main = (await client.GetHtmlAsync(path)).QuerySelector("main")!;

        var text = string.Join(
            '\n', main.QuerySelectorAll("h1, h2, h3, p, li, dt, dd, th, td").Where(static part => part.QuerySelector("p, li") is null)
            .Select(static part => part.TextContent.Trim()));
        var grade = ReadingGrade.Of(text);
        Assert.True(grade.Grade <= 8, $"{path} is at grade {grade.Grade:0.0}");
        Assert.All(TooLong(text), sentence => Assert.Fail($"{path} has a sentence of more than 30 words: {sentence}"));
    }

    [Fact]
    public void Load_ScoresOfLeafletsLeaveOutAnItem_SaysWhich()
    {
        using var content = new BrokenContent();
        content.Replace("en/pemat.yaml", "leaflets:\n  - { item: \"1\"", "leaflets:\n  - { item: \"2\"");

        var problems = content.Load().Problems.Select(static problem => problem.Reason).ToArray();

        Assert.Equal(["the scores leave out item 1.", "the scores hold item 2 twice."], problems);
    }

    private static IEnumerable<string> TooLong(string text) =>
        ReadingGrade.SentencesOf(text).Where(static sentence => ReadingGrade.Of(sentence).LongestSentence > 30);

    [Fact]
    public async Task Get_ScoredAndUnscoredArticle_ComputesOneAndSaysThatTheOtherIsNotScored()
    {
        using var content = new BrokenContent();
        var articles = Path.Combine(content.Path, "en/articles");
        foreach (var scores in Directory.GetFiles(articles, "*.scores.yaml"))
            File.Delete(scores);
        await File.WriteAllTextAsync(Path.Combine(content.Path, "en/pemat.yaml"),
            """
            items:
              - { id: "1", domain: understandability, asks: "Is it clear?" }
              - { id: "2", domain: understandability, asks: "Is it short?" }
              - { id: "3", domain: understandability, asks: "Are there sums?" }
              - { id: "20", domain: actionability, asks: "Is there a step?" }
            """);
        await File.WriteAllTextAsync(Path.Combine(articles, "when-to-get-help.scores.yaml"),
            """
            - { item: "1", score: 1, reason: "The title says it." }
            - { item: "2", score: 0, reason: "It is long." }
            - { item: "3", score: na, reason: "No sums." }
            - { item: "20", score: 1, reason: "Call." }
            """);
        using var ownSite = new SiteFactory { Settings = { ["Content:Path"] = content.Path } };
        using var client = ownSite.CreateBrowser();

        var page = await client.GetHtmlAsync("/about/quality");

        string[] RowOf(string slug) =>
            [.. page.QuerySelector($"th a[href='/articles/{slug}']")!.Closest("tr")!.QuerySelectorAll("td")
            .Select(static cell => cell.TextContent)];
        Assert.Equal(["50%", "100%"], RowOf("when-to-get-help")[^2..]);
        Assert.Equal(["not scored yet", "not scored yet"], RowOf("what-is-the-si-joint")[^2..]);
        Assert.Contains("It is long.", page.QuerySelector("details")!.TextContent, StringComparison.Ordinal);
    }
}
