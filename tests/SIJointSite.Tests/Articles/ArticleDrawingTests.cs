using System.Text;
using SIJointSite.Content.Drawings;
using SIJointSite.Core.Articles;
using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Articles;

public sealed class ArticleDrawingTests(SharedSite site)
{
    /// <summary>What one picture may weigh in the page, in bytes; the pelvis from behind has bones, ligaments, nerves and load.</summary>
    private const int MostBytes = 14_500;

    private static DrawingSet Drawings => RealContent.Current.Drawings;

    public static TheoryData<string> ArticlesWithDrawings =>
        [.. RealContent.Current.Articles.All.Where(static article => article.Body.HasDrawing).Select(static article => article.Slug)];

    [Theory]
    [MemberData(nameof(ArticlesWithDrawings))]
    public async Task Get_ArticleWithDrawings_ShowsPictureCaptionLegendAndWords(string slug)
    {
        using var client = site.CreateBrowser();
        var names = RealContent.Current.Articles.Find(slug)!.Body.Parts.OfType<ArticlePart.Drawing>().Select(static part => part.Name);

        var page = await client.GetHtmlAsync($"/articles/{slug}");

        Assert.Single(page.QuerySelectorAll("link[href*='css/anatomy']"));
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id).ToArray();
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.Equal(names, page.QuerySelectorAll("figure.si-anatomy").Select(figure => figure.Id!["drawing-".Length..]));
        foreach (var drawing in names.Select(name => Drawings.Find(name)!))
        {
            var figure = page.GetElementById($"drawing-{drawing.Name}")!;
            Assert.Equal("figcaption", figure.FirstElementChild!.LocalName);
            Assert.Contains(drawing.Caption, figure.FirstElementChild.TextContent, StringComparison.Ordinal);
            Assert.Equal($"{Drawings.WordsTitle} {drawing.Words}", figure.QuerySelector("details .si-anatomy__words")!.TextContent);
            var svg = figure.QuerySelector("svg[role=img]")!;
            Assert.Equal(2, svg.GetAttribute("aria-labelledby")!.Split(' ').Count(id => page.GetElementById(id)?.TextContent.Length > 0));
            var legend = figure.QuerySelectorAll("details ol > li").Select(line => line.QuerySelector("strong")!.TextContent).ToArray();
            Assert.Equal(drawing.Legend.Select(part => part.Name), legend);
            Assert.All(drawing.Legend.Index(), part =>
                Assert.Equal($"{part.Index + 1}", svg.QuerySelector($"[data-label='{part.Item.Id}']")!.TextContent));
        }
    }

    [Fact]
    public async Task Get_ArticleWithoutDrawing_DoesNotAskForTheStyleSheet()
    {
        using var client = site.CreateBrowser();
        var without = RealContent.Current.Articles.All.First(static article => !article.Body.HasDrawing);

        var page = await client.GetHtmlAsync($"/articles/{without.Slug}");

        Assert.Empty(page.QuerySelectorAll("link[href*='css/anatomy'], figure.si-anatomy"));
    }

    [Fact]
    public void Drawings_AllOfThem_AreLightAndShown()
    {
        var articles = RealContent.Current.Articles;

        Assert.All(Drawings.All, drawing =>
        {
            Assert.True(Encoding.UTF8.GetByteCount(drawing.Svg) < MostBytes,
                $"{drawing.Name} weighs {Encoding.UTF8.GetByteCount(drawing.Svg)} bytes");
            Assert.Contains(articles.All, article =>
                article.Body.Parts.OfType<ArticlePart.Drawing>().Any(part => part.Name == drawing.Name));
        });
    }
}
