using SIJointSite.Tests.Support;
using SIJointSite.Tests.Triage.Check;
using SIJointSite.Tests.Triage.Definition;

namespace SIJointSite.Tests.Triage.Outcome;

/// <summary>Help for somebody whom another person hurts, discreetly.</summary>
public sealed class TalkAloneTests(SharedSite site)
{
    [Theory]
    [InlineData("uk", "tel:08082000247")]
    [InlineData("us", "tel:8007997233")]
    [InlineData("ca", null)]
    public async Task Result_HurtBySomeone_OffersALineFoldedAndNeverPrinted(string region, string? call)
    {
        var visitor = new Visitor(site.CreateBrowser());
        await visitor.StartAsync(region);

        var (page, _) = await visitor.AnswerAllAsync(RealDefinition.Raising("U27"));

        var alone = page.QuerySelector("details.si-alone.si-no-print")!;
        Assert.False(alone.HasAttribute("open"));
        Assert.Equal("To talk to someone alone", alone.QuerySelector("summary")!.TextContent);
        Assert.Equal(call, alone.QuerySelector("a[href^='tel:']")?.GetAttribute("href"));
        Assert.Contains("In danger now?", alone.TextContent, StringComparison.Ordinal);
        Assert.NotNull(alone.QuerySelector("leave-page a"));
    }

    [Fact]
    public async Task CheckAnswers_HurtBySomeone_ReadsItBackInNeutralWords()
    {
        using var client = site.CreateBrowserWith(RealDefinition.Questionnaire.Version, RealDefinition.Raising("U27"));

        var page = await client.GetHtmlAsync("/symptom-check/check-answers");

        var text = page.QuerySelector("main")!.TextContent;
        Assert.Contains("There is something you would like to talk about alone", text, StringComparison.Ordinal);
        Assert.DoesNotContain("hurt you", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("afraid", text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Result_OtherSigns_OffersNoSuchLine()
    {
        using var client = site.CreateBrowser();

        var page = await Visitor.ReachResultAsync(client, "U01");

        Assert.Null(page.QuerySelector(".si-alone"));
    }

    [Theory]
    [InlineData("/symptom-check/1")]
    [InlineData("/symptom-check/result")]
    public async Task Get_PageOfTheCheck_HasAQuickWayOutThatNeedsNoScript(string address)
    {
        using var client = site.CreateBrowser();
        await Visitor.ReachResultAsync(client, "U27");

        var link = (await client.GetHtmlAsync(address)).QuerySelector("leave-page a")!;

        Assert.Equal("https://www.bbc.co.uk/weather", link.GetAttribute("href"));
        Assert.Equal("noreferrer", link.GetAttribute("rel"));
    }

    [Theory]
    [InlineData("phone: \"1800 341 900\"", "phone: \"1800 341 901\"", "1800 341 901 has no row for ie")]
    [InlineData("phone: \"1800 341 900\"", "phone: \"0808 2000 247\"", "0808 2000 247 has no row for ie")]
    public void Check_LineThatNobodyHasSeen_IsNamedWithItsLine(string from, string to, string reason)
    {
        using var content = new BrokenContent();
        var line = content.Replace("en/triage/regions.yaml", from, to);

        var problem = Assert.Single(content.Check().Problems);

        Assert.Equal(("content/en/triage/regions.yaml", line), (problem.File, problem.Line));
        Assert.StartsWith(reason + " in docs/evidence/beyond.md section 7;", problem.Reason, StringComparison.Ordinal);
    }
}
