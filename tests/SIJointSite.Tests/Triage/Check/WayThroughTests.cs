using AngleSharp.Html.Dom;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Triage.Definition;

namespace SIJointSite.Tests.Triage.Check;

/// <summary>What tells a person how far they are, and what they said.</summary>
public sealed class WayThroughTests(SharedSite site)
{
    [Theory]
    [InlineData("F_PREG S01 R_STEROID", 8)]
    [InlineData("", 4)]
    public async Task Get_EachPage_HasANumberThatNoOtherPageHas(string ids, int pages)
    {
        var visitor = new Visitor(site.CreateBrowser());
        await visitor.StartAsync();
        List<string> steps = [];
        var address = "/symptom-check/1";

        while (address != "/symptom-check/check-answers")
        {
            steps.Add((await visitor.Client.GetHtmlAsync(address)).QuerySelector(".si-step")!.TextContent);
            using var answer = await visitor.AnswerPageAsync(address, RealDefinition.Raising(ids));
            address = answer.Headers.Location!.OriginalString;
        }

        Assert.Equal(pages, steps.Count);
        Assert.Equal(["1 of 4", "2 of 4", "3 of 4", "4 of 4"], steps.Where(static step => char.IsDigit(step[0])));
        Assert.All(steps.Where(static step => !char.IsDigit(step[0])), static step => Assert.Equal("A few more", step));
    }

    [Theory]
    [InlineData("S01", null)]
    [InlineData("", "Nothing ticked.")]
    public async Task CheckAnswers_PageWithALineThatIsTicked_IsNotSaidToHaveNothing(string ids, string? words)
    {
        var said = await LookThroughAsync(ids);

        Assert.Equal(words, Visitor.PageOn(said, "Signs now").QuerySelector("p")?.TextContent);
    }

    [Theory]
    [InlineData("", "Emergency signs; About you; Signs now; Health")]
    [InlineData(
        "F_PREG S01 R_STEROID",
        "Emergency signs; About you; Pregnancy; Signs now; Signs now: closer look; Health; Health: closer look; How it began")]
    public async Task CheckAnswers_EachPage_IsNamedOnceWithALinkThatNamesIt(string ids, string names)
    {
        var said = await LookThroughAsync(ids);

        var pages = said.QuerySelectorAll(".si-answers__page");
        Assert.Equal(names, string.Join("; ", pages.Select(static page => page.QuerySelector("h2")!.TextContent)));
        foreach (var (place, page) in pages.Index())
        {
            var change = page.QuerySelector("a")!;
            Assert.Equal($"/symptom-check/{place + 1}", change.GetAttribute("href"));
            Assert.Equal($"Change: {page.QuerySelector("h2")!.TextContent}", change.TextContent);
        }

        Assert.Equal($"/symptom-check/{pages.Length}", said.QuerySelector(".si-back__link")!.GetAttribute("href"));
        var links = said.QuerySelectorAll("main a").Select(static link => link.TextContent).ToList();
        Assert.Equal(links.Distinct(), links);
    }

    /// <summary>Gives these answers page by page, and looks through them.</summary>
    private async Task<IHtmlDocument> LookThroughAsync(string ids)
    {
        var visitor = new Visitor(site.CreateBrowser());
        await visitor.StartAsync();
        var address = "/symptom-check/1";
        while (address != "/symptom-check/check-answers")
        {
            using var answer = await visitor.AnswerPageAsync(address, RealDefinition.Raising(ids));
            address = answer.Headers.Location!.OriginalString;
        }

        return await visitor.Client.GetHtmlAsync(address);
    }
}
