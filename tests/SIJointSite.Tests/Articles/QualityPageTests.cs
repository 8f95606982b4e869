using Microsoft.Extensions.DependencyInjection;
using SIJointSite.Features.Articles;
using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Articles;

public sealed class QualityPageTests
{
    [Fact]
    public async Task Get_EachArticle_ShowsItsFiguresAndOwnsThatTheScoresAreOurs()
    {
        using var site = new SiteFactory();
        using var client = site.CreateBrowser();

        var page = await client.GetHtmlAsync("/about/quality");

        Assert.Contains("our own scores, not an independent measure", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        foreach (var article in site.Services.GetRequiredService<ArticleLibrary>().All)
        {
            var cells = page.QuerySelector($"th a[href='/articles/{article.Slug}']")!.Closest("tr")!.QuerySelectorAll("td").Select(static cell => cell.TextContent).ToArray();
            Assert.Equal(FormattableString.Invariant($"{article.Grade.Words}"), cells[0]);
            Assert.Equal(FormattableString.Invariant($"{article.Grade.Grade:0.0}"), cells[1]);
            Assert.Equal(FormattableString.Invariant($"{article.Grade.LongestSentence}"), cells[3]);
        }
    }

    [Fact]
    public async Task Get_ScoredAndUnscoredArticle_ComputesOneAndSaysThatTheOtherIsNotScored()
    {
        using var content = new BrokenContent();
        var file = Path.Combine(content.Path, "en/article-quality.yaml");
        await File.WriteAllTextAsync(file,
            """
            items:
              - { id: "1", domain: understandability, asks: "Is it clear?" }
              - { id: "2", domain: understandability, asks: "Is it short?" }
              - { id: "3", domain: understandability, asks: "Are there sums?" }
              - { id: "20", domain: actionability, asks: "Is there a step?" }
            scores:
              when-to-get-help:
                - { item: "1", score: 1, reason: "The title says it." }
                - { item: "2", score: 0, reason: "It is long." }
                - { item: "3", score: na, reason: "No sums." }
                - { item: "20", score: 1, reason: "Call." }
            """);
        using var site = new SiteFactory { Settings = { ["Content:Path"] = content.Path } };
        using var client = site.CreateBrowser();

        var page = await client.GetHtmlAsync("/about/quality");

        string[] RowOf(string slug) => [.. page.QuerySelector($"th a[href='/articles/{slug}']")!.Closest("tr")!.QuerySelectorAll("td").Select(static cell => cell.TextContent)];
        Assert.Equal(["50%", "100%"], RowOf("when-to-get-help")[^2..]);
        Assert.Equal(["not scored yet", "not scored yet"], RowOf("what-is-the-si-joint")[^2..]);
        Assert.Contains("It is long.", page.QuerySelector("details")!.TextContent, StringComparison.Ordinal);
    }
}
