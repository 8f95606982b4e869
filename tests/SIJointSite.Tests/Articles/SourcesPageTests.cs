using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Articles;

public sealed class SourcesPageTests(SharedSite site)
{
    [Fact]
    public async Task Get_Sources_ListsEachWithThePagesThatUseIt()
    {
        using var client = site.CreateBrowser();

        var page = await client.GetHtmlAsync("/sources");

        foreach (var source in RealContent.Current.Sources.All)
        {
            var line = page.GetElementById(source.Id)!;
            Assert.Contains(source.Authors, line.TextContent, StringComparison.Ordinal);
            Assert.Contains(source.Found, line.TextContent, StringComparison.Ordinal);
            var uses = RealContent.Current.Articles.All.Where(article => article.Sources.Contains(source))
                .Select(static article => $"/articles/{article.Slug}");
            Assert.Equal(uses, line.QuerySelectorAll(".si-sources__use a").Select(static link => link.GetAttribute("href")));
            if (source.Link is { } link)
                Assert.NotNull(line.QuerySelector($"a[href='{link}'][rel=noreferrer]"));
            else
                Assert.Empty(line.QuerySelectorAll("a[href^=http]"));
        }

        Assert.Equal(RealContent.Current.Sources.All.Count, page.QuerySelectorAll(".si-sources__all > li").Length);
    }

    [Fact]
    public async Task Get_Index_ListsEachArticleOnceUnderItsNeed()
    {
        using var client = site.CreateBrowser();
        var (articles, texts) = (RealContent.Current.Articles.All, RealContent.Current.ArticleTexts.Index);

        var page = await client.GetHtmlAsync("/articles");

        Assert.Equal(articles.Count, page.QuerySelectorAll(".si-needs__link").Length);
        foreach (var article in articles)
        {
            var link = Assert.Single(page.QuerySelectorAll($"main a[href='/articles/{article.Slug}']"));
            Assert.Equal(article.Title, link.TextContent);
            Assert.Equal(texts.NameOf(article.Header.Need), link.Closest("section")!.QuerySelector("h2")!.TextContent);
        }
    }
}
