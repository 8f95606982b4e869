using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using SIJointSite.Core.Triage;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Triage.Check;
using SIJointSite.Tests.Triage.Definition;

namespace SIJointSite.Tests.Triage.Outcome;

/// <summary>What a result knows and says once, and what it takes for granted of nobody.</summary>
public sealed class ResultFactsTests(SharedSite site)
{
    private Task<IHtmlDocument> ResultAsync(string ids) => Visitor.ReachResultAsync(site.CreateBrowser(), ids);

    private static string[] Lines(IParentNode page, string selector) =>
        [.. page.QuerySelectorAll(selector).Select(static line => line.TextContent.Trim())];

    [Fact]
    public async Task Words_SignsThatAGuidelineCounts_SayHowManyAndWhich()
    {
        var page = await ResultAsync("S06 I_NIGHT I_BUTTOCK? I_PSORIASIS");

        var counted = Assert.Single(Lines(page, ".si-say__words p"), static line => line.StartsWith("NICE NG65", StringComparison.Ordinal));
        // "Not sure" covers whatever is not ticked in its list.
        Assert.Equal(
            "NICE NG65: 2 of 9 signs, not sure of 4. I wake with pain in the second half of the night. I have or had psoriasis.", counted);
    }

    [Fact]
    public void Count_OneSignThatWasNotAsked_IsNoCountAtAll()
    {
        var (notes, flags) = (RealDefinition.Triage.Notes, RealDefinition.Triage.RedFlags);

        Assert.Equal(9, Assert.Single(SignCount.Of(notes, flags, static _ => "yes")).Present.Count);
        Assert.Empty(SignCount.Of(notes, flags, static linkId => linkId == "psoriasis" ? null : "no"));
    }

    [Fact]
    public async Task Words_HowLong_AreThoseOfTheAnswerAlone()
    {
        var page = await ResultAsync("S06");

        Assert.Contains("How long: Over 3 months", Lines(page, ".si-reasons__text"));
        Assert.DoesNotContain("over 6 weeks", page.QuerySelector(".si-say")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("How long: Over 3 months.", page.QuerySelector(".si-say__words")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pregnancy", "not-sure")]
    [InlineData("pregnancy", "could-be")]
    public async Task Result_NotSureOfPregnancy_TakesNoMidwifeForGranted(string question, string answer)
    {
        var visitor = new Visitor(site.CreateBrowser());
        await visitor.StartAsync();

        var (page, _) = await visitor.AnswerAllAsync(RealDefinition.AllClear.With(question, answer));

        var text = page.QuerySelector("main")!.TextContent;
        Assert.Equal("Talk to a midwife or doctor", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("If you are pregnant or gave birth, call your midwife", text, StringComparison.Ordinal);
        Assert.Contains("None yet, or not sure? Call a doctor.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Result_NotSureOfCancerDrugs_SaysWhatToDoWithoutThem()
    {
        var visitor = new Visitor(site.CreateBrowser());
        await visitor.StartAsync();

        var (page, _) = await visitor.AnswerAllAsync(RealDefinition.Raising("U01b R_CHEMO").With("cancer-treatment", "not-sure"));

        Assert.Equal("Call the cancer line or 999 now", page.QuerySelector("h1")!.TextContent);
        Assert.Contains(Lines(page, ".si-outcome-part ol li"), static step =>
            step.StartsWith("If you have had cancer drugs, call the 24-hour number", StringComparison.Ordinal)
            && step.Contains("not sure, or no answer at once? Call 999", StringComparison.Ordinal));
    }
}
