using System.Net;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Triage.Definition;

namespace SIJointSite.Tests.Triage.Check;

/// <summary>The page with the emergency signs, what follows from it, and what its address and title give away.</summary>
public sealed class FirstPageTests(SharedSite site)
{
    [Fact]
    public async Task Continue_BehindTheNerveSigns_AsksForNothingBelowIt()
    {
        var visitor = new Visitor(site.CreateBrowser());
        await visitor.StartAsync();

        using var sign = await visitor.AnswerAsync(
            "emergency-signs", null, ("nerve-signs", "leg-very-weak"), ("body-signs", ""), ("upTo", "nerve-signs"));
        await visitor.StartAsync();
        using var none = await visitor.AnswerAsync(
            "emergency-signs", null, ("nerve-signs", "none"), ("body-signs", ""), ("upTo", "nerve-signs"));
        await visitor.StartAsync();
        using var nothing = await visitor.AnswerAsync(
            "emergency-signs", null, ("nerve-signs", ""), ("body-signs", ""), ("upTo", "nerve-signs"));

        Assert.Equal("/symptom-check/result", sign.Headers.Location!.OriginalString);
        Assert.Equal("/symptom-check/1#q2", none.Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.BadRequest, nothing.StatusCode);
        Assert.Single((await nothing.ReadHtmlAsync()).QuerySelectorAll(".si-error-summary li"));
    }

    [Fact]
    public async Task Continue_BehindTheNerveSigns_KeepsThemAndLosesNothingBelow()
    {
        var visitor = new Visitor(site.CreateBrowser());
        await visitor.StartAsync();

        (await visitor.AnswerAsync("emergency-signs", null, ("nerve-signs", "none"), ("body-signs", ""), ("upTo", "nerve-signs")))
            .Dispose();
        var page = await visitor.Client.GetHtmlAsync("/symptom-check/1");
        using var both = await visitor.AnswerAsync(
            "emergency-signs", null, ("nerve-signs", "none"), ("body-signs", "none"), ("body-signs", "not-sure"), ("upTo", "nerve-signs"));

        Assert.NotNull(page.QuerySelector("#q1-none[checked]"));
        Assert.Equal(HttpStatusCode.BadRequest, both.StatusCode);
        Assert.NotNull((await both.ReadHtmlAsync()).QuerySelector("#q2-not-sure[checked]"));
    }

    [Theory]
    [InlineData("none")]
    [InlineData("sign-of-an-older-form")]
    public async Task Post_EmergencySignBesideWhatCannotBeRead_IsShownAtOnce(string beside)
    {
        var visitor = new Visitor(site.CreateBrowser());
        await visitor.StartAsync();

        using var first = await visitor.AnswerAsync(
            "emergency-signs", null, ("nerve-signs", "none"), ("body-signs", beside), ("body-signs", "crisis"));
        (await visitor.AnswerAsync("emergency-signs", null, ("nerve-signs", "saddle-numbness"))).Dispose();
        using var another = await visitor.AnswerAsync(
            "emergency-signs", null, ("nerve-signs", "saddle-numbness"), ("body-signs", beside), ("body-signs", "crisis"));

        Assert.Equal("Emergency", Visitor.LevelOn(await first.ReadHtmlAsync()));
        Assert.Equal("Emergency", Visitor.LevelOn(await another.ReadHtmlAsync()));
    }

    [Fact]
    public async Task Post_EmergencyBesideOneThatCannotBeRead_KeepsTheOneThatCan()
    {
        var visitor = new Visitor(site.CreateBrowser());
        await visitor.StartAsync();

        (await visitor.AnswerAsync(
            "emergency-signs", null, ("nerve-signs", "saddle-numbness"), ("body-signs", "none"), ("body-signs", "crisis"))).Dispose();
        var result = await visitor.Client.GetHtmlAsync("/symptom-check/result");

        Assert.Equal("Emergency", Visitor.LevelOn(result));
    }

    [Fact]
    public async Task Post_EmergencyThatCannotBeReadAfterAnother_TellsBoth()
    {
        var visitor = new Visitor(site.CreateBrowser());
        await visitor.StartAsync();
        (await visitor.AnswerAsync("emergency-signs", null, ("nerve-signs", "saddle-numbness"))).Dispose();
        (await visitor.AnswerPageAsync("/symptom-check/2", RealDefinition.Raising("F_PREG"))).Dispose();

        using var response = await visitor.AnswerPageAsync(
            "/symptom-check/3", null, ("pregnancy-list", "baby-moving-less"), ("pregnancy-list", "none"));
        var both = await response.ReadHtmlAsync();
        var known = await visitor.Client.GetHtmlAsync("/symptom-check/result");

        Assert.Equal(known.QuerySelector(".si-outcome h1")!.TextContent, both.QuerySelector(".si-outcome h1")!.TextContent);
        Assert.Contains("numb", both.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_KnownEmergencyBesideNone_SaysWhatIsWrongAndKeepsTheEmergency()
    {
        var visitor = new Visitor(site.CreateBrowser());
        await visitor.StartAsync();
        (await visitor.AnswerAsync("emergency-signs", null, ("body-signs", "crisis"))).Dispose();

        using var again = await visitor.AnswerAsync("emergency-signs", null, ("body-signs", "none"), ("body-signs", "crisis"));
        var result = await visitor.Client.GetHtmlAsync("/symptom-check/result");

        Assert.Equal(HttpStatusCode.BadRequest, again.StatusCode);
        Assert.Single((await again.ReadHtmlAsync()).QuerySelectorAll(".si-error-summary li"));
        Assert.Equal("Emergency", Visitor.LevelOn(result));
    }

    [Fact]
    public async Task Post_DetailAfterAnEmergency_GoesOnWithoutBouncingUntilAnotherEmergency()
    {
        var visitor = new Visitor(site.CreateBrowser());
        await visitor.StartAsync();
        (await visitor.AnswerAsync("emergency-signs", null, ("nerve-signs", "saddle-numbness"))).Dispose();

        using var about = await visitor.AnswerPageAsync("/symptom-check/2", RealDefinition.Raising("F_PREG"));
        using var other = await visitor.AnswerPageAsync("/symptom-check/3", null, ("pregnancy-list", "baby-moving-less"));

        Assert.Equal("/symptom-check/3", about.Headers.Location!.OriginalString);
        Assert.Equal("/symptom-check/result", other.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Post_EmergencyInAFormThatAnotherTabHasMadeUnasked_IsShownAtOnce()
    {
        var visitor = new Visitor(site.CreateBrowser());
        await visitor.StartAsync();
        (await visitor.AnswerAsync("emergency-signs")).Dispose();
        (await visitor.AnswerAsync("about", RealDefinition.Raising("F_PREG"))).Dispose();
        var oldForm = await visitor.Client.GetHtmlAsync("/symptom-check/3");
        (await visitor.AnswerAsync("about")).Dispose();

        using var response = await visitor.Client.SubmitAsync(oldForm, "/symptom-check/3", [("pregnancy-list", "pregnancy-bleeding")]);

        Assert.Equal("Emergency", Visitor.LevelOn(await response.ReadHtmlAsync()));
    }

    [Theory]
    [InlineData("R_CANCER", "Cancer drug treatment in the last 6 weeks?")]
    [InlineData("F_OP", "Operation or needle: how is the pain since?")]
    public async Task Page_OneGroupOfSeveralAsked_ShowsItsQuestion(string ids, string question)
    {
        var visitor = new Visitor(site.CreateBrowser());
        await visitor.StartAsync();
        foreach (var screen in new[] { "emergency-signs", "about", "now", "health" })
            (await visitor.AnswerAsync(screen, RealDefinition.Raising(ids))).Dispose();

        var page = await visitor.Client.GetHtmlAsync(await visitor.FindAsync("health-closer"));

        Assert.Equal(question, Assert.Single(page.QuerySelectorAll("legend")).TextContent.Trim());
        Assert.Single(page.QuerySelectorAll("h1"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("F_PREG S01 S06 R_CANCER")]
    [InlineData("E13")]
    public async Task Pages_AddressAndTitle_TellNoAnswer(string ids)
    {
        var visitor = new Visitor(site.CreateBrowser());
        await visitor.StartAsync();
        var response = RealDefinition.Raising(ids);
        for (var address = "/symptom-check/1"; ;)
        {
            var page = await visitor.Client.GetHtmlAsync(address);
            var isResult = address == "/symptom-check/result";
            Assert.StartsWith(
                isResult ? "Symptom check: your result" : address.EndsWith("answers", StringComparison.Ordinal) ? "Check your answers"
                : "Symptom check: questions", page.Title, StringComparison.Ordinal);
            Assert.Matches("^/symptom-check/([0-9]+|check-answers|result)$", address);
            if (isResult)
                return;
            using var answer = address.EndsWith("answers", StringComparison.Ordinal)
                ? await visitor.Client.SubmitAsync(page, address, [])
                : await visitor.AnswerPageAsync(address, response);
            address = answer.Headers.Location!.OriginalString;
        }
    }

    [Fact]
    public async Task Options_Hints_AreReadOnceWithTheirLabel()
    {
        var visitor = new Visitor(site.CreateBrowser());
        await visitor.StartAsync();

        var page = await visitor.Client.GetHtmlAsync("/symptom-check/1");

        Assert.NotEmpty(page.QuerySelectorAll("label .si-option__hint"));
        Assert.Empty(page.QuerySelectorAll("label input[aria-describedby]"));
    }
}
