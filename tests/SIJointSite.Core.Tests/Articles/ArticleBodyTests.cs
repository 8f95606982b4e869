using SIJointSite.Core.Articles;

namespace SIJointSite.Core.Tests.Articles;

public sealed class ArticleBodyTests
{
    private static readonly ArticlePart[] Parts =
    [
        new ArticlePart.Text("<h2 id=\"one\">One – “first”</h2>"),
        new ArticlePart.Pictures(["bridge", "clam"]),
        new ArticlePart.Text("<p><a href=\"#one\">up</a> <a href=\"/plan#one\">away</a> id=&quot;x&quot;</p>"),
    ];

    private static readonly ArticleHeading[] Headings = [new("one", "One – “first”")];

    private static readonly ArticleSection[] Sections = [new("", "", "Before. "), new("one", "One – “first”", "")];

    [Fact]
    public void Body_OnceUnpacked_IsAsItWasMade()
    {
        var body = new ArticleBody(Parts, Headings, Sections, "all words\n");

        Assert.Equal(Parts, body.Parts);
        Assert.Equal(Headings, body.Headings);
        Assert.Equal(Sections, body.Sections);
        Assert.Equal("all words\n", body.Text);
        Assert.Equal(["bridge", "clam"], body.Pictures);
        Assert.False(body.HasDrawing);
    }

    [Fact]
    public void Body_OfNothing_IsEmpty()
    {
        var body = new ArticleBody([], [], [], "");

        Assert.Empty(body.Parts);
        Assert.Empty(body.Headings);
        Assert.Empty(body.Sections);
        Assert.Empty(body.Text);
    }

    [Fact]
    public void PartsAmongOthers_WithAPrefix_ChangeIdsAndLinksToThemAlone()
    {
        var parts = new ArticleBody(Parts, Headings, Sections, "").PartsAmongOthers("sleep--");

        Assert.Equal("<h2 id=\"sleep--one\">One – “first”</h2>", Assert.IsType<ArticlePart.Text>(parts[0]).Html);
        Assert.Equal(Parts[1], parts[1]);
        Assert.Equal(
            "<p><a href=\"#sleep--one\">up</a> <a href=\"/plan#one\">away</a> id=&quot;x&quot;</p>",
            Assert.IsType<ArticlePart.Text>(parts[2]).Html);
    }
}
