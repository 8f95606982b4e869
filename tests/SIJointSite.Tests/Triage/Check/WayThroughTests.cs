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
    [InlineData("S01", "Other pages. Change:")]
    [InlineData("", "You ticked nothing else. Change:")]
    public async Task CheckAnswers_PageWithALineThatIsTicked_IsNotSaidToHaveNothing(string ids, string words)
    {
        var visitor = new Visitor(site.CreateBrowser());
        await visitor.StartAsync();
        var address = "/symptom-check/1";
        while (address != "/symptom-check/check-answers")
        {
            using var answer = await visitor.AnswerPageAsync(address, RealDefinition.Raising(ids));
            address = answer.Headers.Location!.OriginalString;
        }

        var said = await visitor.Client.GetHtmlAsync(address);

        var above = said.QuerySelectorAll("main p").Single(static p =>
            p.NextElementSibling?.QuerySelector("a[href='/symptom-check/3']") is not null);
        Assert.Equal(words, above.TextContent);
    }
}
