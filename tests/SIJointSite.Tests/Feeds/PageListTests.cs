using System.Text.Json.Nodes;
using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Feeds;

/// <summary>What a record system picks a page from.</summary>
public sealed class PageListTests(SharedSite site)
{
    [Fact]
    public async Task Get_PageList_NamesEachPageThatHasAVersionAsThePageIs()
    {
        using var client = site.CreateBrowser();

        var list = JsonNode.Parse(await client.GetStringAsync("/pages.json"))!;
        var pages = list["pages"]!.AsArray();

        Assert.Equal(1, (int)list["schema"]!);
        Assert.Equal(RealContent.Current.Versions.Paths, pages.Select(static page => (string)page!["path"]!));
        foreach (var page in pages)
        {
            var path = (string)page!["path"]!;
            var shown = await client.GetHtmlAsync(path);
            Assert.Equal((string)page["title"]!, shown.QuerySelector("h1")!.TextContent);
            Assert.Equal((string)page["summary"]!, shown.QuerySelector("meta[name=description]")!.GetAttribute("content"));
            Assert.Contains((string)page["version"]!, shown.QuerySelector(".si-stamp summary")!.TextContent, StringComparison.Ordinal);
            Assert.Contains((string)page["kind"]!, new[] { "article", "question", "exercise", "plan", "signs" });
            Assert.Null(page["reviewedBy"]);
        }
    }
}
