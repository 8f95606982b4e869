using AngleSharp.Dom;
using SIJointSite.Core.Articles;
using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Feedback;

/// <summary>Which parts of a page an answer can name.</summary>
public sealed class UsefulPartsTests(SharedSite site)
{
    public static TheoryData<string> Exercises => [.. RealContent.Current.Exercises.All.Select(static exercise => exercise.Slug)];

    [Theory]
    [MemberData(nameof(Exercises))]
    public async Task Exercise_Parts_AreTheHeadingsOfItsPageInTheirOrder(string slug)
    {
        using var client = site.CreateBrowser();

        var page = await client.GetHtmlAsync($"/exercises/{slug}");

        var offered = page.QuerySelectorAll(".si-useful label")
            .Select(static label => (label.QuerySelector("input")!.GetAttribute("value")!, label.TextContent.Trim()));
        var shown = page.QuerySelectorAll("main h2")
            .Where(static heading => heading.Closest("exercise-player, .si-sheet, .si-useful") is null)
            .Select(static heading => (heading.Id!, heading.TextContent.Trim()));
        Assert.Equal(shown.Prepend(("", "The whole page")), offered);
        Assert.Equal(page.QuerySelectorAll("[id]").Length, page.QuerySelectorAll("[id]").Select(static part => part.Id).Distinct().Count());
    }

    [Fact]
    public async Task Article_Parts_AreTheHeadingsThatHaveALinkInTheirOrder()
    {
        using var client = site.CreateBrowser();
        foreach (var article in RealContent.Current.Articles.All)
        {
            var page = await client.GetHtmlAsync($"/articles/{article.Slug}");

            var offered = page.QuerySelectorAll(".si-useful [name=part]").Select(static part => part.GetAttribute("value")!).ToArray();
            var linked = page.QuerySelectorAll("main .si-part").Select(static link => link.GetAttribute("href")![1..]);
            Assert.Equal(linked.Prepend(""), offered);
            Assert.Equal(
                article.Body.Parts.OfType<ArticlePart.Heading>().Select(static heading => heading.Id),
                offered.Except(["", "sources", "words"]));
        }
    }

    [Fact]
    public async Task Question_Always_IsALabelledGroupWithItsOwnForms()
    {
        using var client = site.CreateBrowser();

        var page = await client.GetHtmlAsync("/exercises/bridge");
        var asks = Assert.Single(page.QuerySelectorAll(".si-useful"));

        Assert.Equal("Was this page useful?", asks.QuerySelector("h2")!.TextContent);
        Assert.Equal("Which part was not useful?", asks.QuerySelector("fieldset > legend")!.TextContent);
        // The enter key sends the form that it is pressed in: a "no" must never go out as the "yes" before it.
        Assert.Equal(["yes", "no"], asks.QuerySelectorAll("form").Select(form =>
            form.QuerySelector("[name=answer]")!.GetAttribute("value")));
        Assert.Empty(asks.QuerySelectorAll("textarea, input:not([type=hidden], [type=radio])"));
        Assert.Null(page.QuerySelector("[name=form-token]"));
    }
}
