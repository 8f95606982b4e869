using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Home;

/// <summary>The words of the first page come from a file, and what they point at is there.</summary>
public sealed class HomeContentTests(SharedSite site)
{
    private const string Words = "en/home.yaml";

    [Theory]
    [InlineData("to: \"/", "to: \"/nowhere", "the link /nowhere")]
    [InlineData("text: \"Can I crack my SI joint?\", to: \"/articles/can", "text: \"Can I?\", to: \"/articles/cna",
        "leads to no page of the site")]
    [InlineData("to: \"/exercises\"", "to: \"/exercisse\"", "the link /exercisse leads to no page of the site")]
    [InlineData("drawing: \"", "drawing: \"no-", "is no drawing of drawings.yaml")]
    [InlineData("lead: \"", "laed: \"", "laed")]
    public void Load_BrokenHome_NamesItsLine(string from, string to, string reason)
    {
        using var content = new BrokenContent();
        var line = content.Replace(Words, from, to);

        var problems = content.Load().Problems;

        Assert.Contains(problems, problem =>
            problem.File == "content/" + Words && problem.Line == line && problem.Reason.Contains(reason, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Get_Home_ShowsTheWordsAndLinksOfTheFile()
    {
        using var client = site.CreateBrowser();
        var words = RealContent.Current.Home;

        var main = (await client.GetHtmlAsync("/")).QuerySelector("main")!;

        Assert.Equal(words.Title, main.QuerySelector("h1")!.TextContent);
        Assert.NotNull(main.QuerySelector("a.si-button[href='/symptom-check']"));
        Assert.NotNull(main.QuerySelector(".si-me svg[role=img]"));
        foreach (var (text, to) in words.Questions.Select(static question => (question.Text, question.To)))
            Assert.Equal(text, main.QuerySelector($".si-ask__link[href='{to}']")!.TextContent);
        foreach (var door in words.Doors)
            Assert.Contains(door.Title, main.QuerySelector($".si-door[href='{door.To}']")!.TextContent, StringComparison.Ordinal);
    }
}
