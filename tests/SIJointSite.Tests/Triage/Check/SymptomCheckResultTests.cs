using SIJointSite.Tests.Support;
using SIJointSite.Tests.Triage.Definition;

namespace SIJointSite.Tests.Triage.Check;

/// <summary>What the result says to whoever answered.</summary>
public sealed class SymptomCheckResultTests(SharedSite site)
{
    [Fact]
    public async Task Result_ForSomeoneElse_SpeaksOfThem()
    {
        var visitor = new Visitor(site.CreateBrowser());
        await visitor.StartAsync(who: "someone-else");

        var (page, _) = await visitor.AnswerAllAsync(RealDefinition.Raising("E01"));

        Assert.Contains("They have numb or odd skin between their legs.", page.QuerySelector(".si-say__words")!.TextContent,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("S01 S06 I_35 F_PREG")]
    [InlineData("U01 U06? S05")]
    [InlineData("E01 E13")]
    public async Task Result_ForSomeoneElse_FitsThroughout(string ids)
    {
        var visitor = new Visitor(site.CreateBrowser());
        await visitor.StartAsync(who: "someone-else");

        var (page, _) = await visitor.AnswerAllAsync(RealDefinition.Raising(ids));

        var text = page.QuerySelector("main")!.TextContent;
        Assert.DoesNotMatch(@"\b(of|about|for|by|seen|checked|examine|take|tells|makes?|suit) they\b", text);
        Assert.DoesNotMatch(@"\byour (back|legs?|tummy|result|medicines|GP|doctor|clinician|midwife)\b", text);
        Assert.DoesNotContain("themselves at home", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Result_Always_SaysWhenAndOffersToPrint()
    {
        var visitor = new Visitor(site.CreateBrowser());
        await visitor.StartAsync();

        var (page, _) = await visitor.AnswerAllAsync(RealDefinition.AllClear);

        Assert.Equal("SI Joint Guide, localhost. Result of 24 November 2026.", page.QuerySelector(".si-print-only")!.TextContent);
        // Without script only the browser's own menu prints.
        Assert.NotNull(page.QuerySelector("print-button[hidden] button"));
        Assert.NotNull(page.QuerySelector("label input#large-print[type=checkbox]"));
    }

    [Fact]
    public async Task Result_SelfCare_HasARealDateAndTheSafetyNet()
    {
        var visitor = new Visitor(site.CreateBrowser());
        await visitor.StartAsync();

        var (page, _) = await visitor.AnswerAllAsync(RealDefinition.AllClear);

        Assert.Contains("8 December 2026", page.QuerySelector(".si-outcome__heading")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector(".si-care-card--emergency"));
        Assert.DoesNotContain("you are fine", page.Body!.TextContent, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Result_NotSure_IsNamedAndTreatedAsPossible()
    {
        var visitor = new Visitor(site.CreateBrowser());
        await visitor.StartAsync();
        using var first = await visitor.AnswerAsync("emergency-signs", null, ("nerve-signs", "not-sure"));

        var (page, _) = await visitor.AnswerAllAsync(RealDefinition.AllClear, first.Headers.Location!.OriginalString);

        Assert.Equal("Urgent", Visitor.LevelOn(page));
        Assert.Contains("Not sure, so we treat it as possible", page.QuerySelector(".si-reasons")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("I was not sure about some questions on feeling, peeing, pooing and the legs.",
            page.QuerySelector(".si-say__words")!.TextContent, StringComparison.Ordinal);
    }
}
