using SIJointSite.Core.Articles;
using SIJointSite.Core.Safety;

namespace SIJointSite.Core.Tests.Articles;

public sealed class ArticleBodyTests
{
    private const string Mark = ArticlePart.Written.IdMark;

    private static readonly ArticlePart.Heading One = new(2, "one", "One – “first”", "One – <em>“first”</em>");

    private static readonly ArticlePart[] Parts =
    [
        One,
        new ArticlePart.Pictures(["bridge", "clam"]),
        new ArticlePart.Text($"<p id=\"{Mark}cite-1\"><a href=\"#{Mark}one\">up</a> <a href=\"/plan#one\">away</a> id=&quot;x&quot;</p>"),
        new ArticlePart.Heading(3, "two", "Two", "Two"),
    ];

    private static readonly ArticleSection[] Sections = [new("", "", "Before. "), new("one", "One – “first”", "")];

    private static readonly Region Region = new()
    {
        Id = "uk",
        Name = "United Kingdom",
        EmergencyNumber = "999",
        EmergencyNote = "",
        UtcOffsetHours = 0,
        EmergencyDepartment = "A&E",
        UrgentAdviceWords = "ask",
    };

    [Fact]
    public void Body_OnceUnpacked_IsAsItWasMade()
    {
        var body = new ArticleBody(Parts, Sections, "all words\n");

        Assert.Equal(Parts, body.Parts);
        Assert.Equal([One], body.Headings);
        Assert.Equal(Sections, body.Sections);
        Assert.Equal("all words\n", body.Text);
        Assert.Equal(["bridge", "clam"], body.Pictures);
        Assert.False(body.HasDrawing);
    }

    [Fact]
    public void Body_OfNothing_IsEmpty()
    {
        var body = new ArticleBody([], [], "");

        Assert.Empty(body.Parts);
        Assert.Empty(body.Headings);
        Assert.Empty(body.Sections);
        Assert.Empty(body.Text);
    }

    [Theory]
    [InlineData("", "<p id=\"cite-1\"><a href=\"#one\">up</a> <a href=\"/plan#one\">away</a> id=&quot;x&quot;</p>")]
    [InlineData(
        "sleep--", "<p id=\"sleep--cite-1\"><a href=\"#sleep--one\">up</a> <a href=\"/plan#one\">away</a> id=&quot;x&quot;</p>")]
    public void For_WithAPrefix_ChangesIdsAndLinksToThemAlone(string prefix, string html) =>
        Assert.Equal(html, Assert.IsType<ArticlePart.Text>(Parts[2]).For(Region, prefix));

    [Fact]
    public void Alone_Heading_HasItsLevelAndId() =>
        Assert.Equal("<h2 id=\"one\">One – <em>“first”</em></h2>", One.Alone);
}
