using System.Net;
using SIJointSite.Core.Triage.Form;
using SIJointSite.Core.Triage.Rules;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Triage.Definition;

namespace SIJointSite.Tests.Triage.Check;

public sealed class SymptomCheckPageTests(SharedSite site)
{
    private static readonly Dictionary<Disposition, string> Levels = new()
    {
        [Disposition.SelfCare] = "Self-care",
        [Disposition.NonUrgent] = "See a clinician",
        [Disposition.Urgent] = "Urgent",
        [Disposition.Emergency] = "Emergency",
    };

    [Theory]
    [InlineData("")]
    [InlineData("S01")]
    [InlineData("S01 S06 I_35 F_PREG")]
    [InlineData("U01")]
    [InlineData("U01 R_INF1")]
    [InlineData("R_AGE65 R_STEROID R_SUDDEN")]
    [InlineData("F_PREG E11")]
    [InlineData("E13")]
    public async Task Post_AllScreens_ShowsTheLevelThatTheEngineGives(string ids)
    {
        var response = RealDefinition.Raising(ids);
        var visitor = new Visitor(site.CreateBrowser());

        await visitor.StartAsync();
        var (page, screens) = await visitor.AnswerAllAsync(response);

        Assert.Equal(Levels[RealDefinition.Triage.Assess(response).Disposition], Visitor.LevelOn(page));
        Assert.InRange(screens, 1, 10);
    }

    [Fact]
    [Trait("Category", ProofSize.Category)]
    public async Task Post_RandomAnswers_AgreeWithTheEngine()
    {
        var random = new Random(7);
        var items = RealDefinition.Questionnaire.Items;
        for (var run = 0; run < ProofSize.Of(full: 200, sample: 50); run++)
        {
            var response = RealDefinition.AllClear;
            for (var change = 0; change < run % 5; change++)
            {
                var item = items[random.Next(items.Count)];
                response = response.With(
                    item.LinkId, item.Accepts(AnswerOption.Yes) ? AnswerOption.Yes
                    : item.AnswerOptions[random.Next(item.AnswerOptions.Count)].Code);
            }

            using var client = site.CreateBrowser();
            var visitor = new Visitor(client);
            await visitor.StartAsync();
            var (page, _) = await visitor.AnswerAllAsync(response);

            Assert.Equal(Levels[RealDefinition.Triage.Assess(response).Disposition], Visitor.LevelOn(page));
        }
    }

    [Fact]
    public async Task Post_EmergencyAnswer_ReachesTheEmergencyPageInOneStep()
    {
        var visitor = new Visitor(site.CreateBrowser());
        await visitor.StartAsync("nz");

        // The other group of the screen is still open: an emergency does not wait for it.
        using var response = await visitor.AnswerAsync("emergency-signs", null, ("nerve-signs", "saddle-numbness"), ("body-signs", ""));
        var page = await visitor.Client.GetHtmlAsync(response.Headers.Location!.OriginalString);

        Assert.Equal("Emergency", Visitor.LevelOn(page));
        Assert.NotNull(page.QuerySelector(".si-outcome a[href='tel:111']"));
        Assert.Contains("numb or odd skin between my legs", page.QuerySelector(".si-say__words")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("main a[href^='/exercises']"));
        Assert.Contains(page.QuerySelectorAll(".si-reasons__rules li"), source =>
            source.TextContent.Contains("E01", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Post_EmergencyAnswerWithoutCookieOrToken_StillShowsTheEmergency()
    {
        using var client = site.CreateBrowser();
        using var content = new FormUrlEncodedContent([KeyValuePair.Create("nerve-signs", "bladder-change")]);

        using var response = await client.PostAsync("/symptom-check/1", content);
        var page = await response.ReadHtmlAsync();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("Emergency", Visitor.LevelOn(page));
    }

    [Fact]
    public async Task Post_LastScreenFirst_KeepsItAndAsksTheEarlierOnes()
    {
        var visitor = new Visitor(site.CreateBrowser());
        await visitor.StartAsync();
        var start = await visitor.Client.GetHtmlAsync("/symptom-check/1");
        var values = RealDefinition.Questionnaire.FindScreen("health")!.Groups
            .SelectMany(group => ScreenReading.ValuesFor(group, RealDefinition.AllClear).Select(value => (group.Id, value)));

        using var response = await Visitor.SubmitAsAsync(visitor.Client, start, "health", values);
        var page = await visitor.Client.GetHtmlAsync(response.Headers.Location!.OriginalString);

        Assert.Equal("/symptom-check/1", response.Headers.Location!.OriginalString);
        Assert.Contains("We kept your later answers", page.QuerySelector(".si-inset")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/symptom-check/result")]
    [InlineData("/symptom-check/check-answers")]
    [InlineData("/symptom-check/health")]
    [InlineData("/symptom-check/4")]
    [InlineData("/symptom-check/99")]
    public async Task Get_LaterPageBeforeTheFirst_LeadsToTheFirst(string path)
    {
        var visitor = new Visitor(site.CreateBrowser());
        await visitor.StartAsync();

        using var response = await visitor.Client.GetAsync(path);

        Assert.Equal("/symptom-check/1", response.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Post_LinesNotSure_GoesOnAndACloserLookIsOfferedBeforeTheResult()
    {
        using var client = site.CreateBrowser();
        var visitor = new Visitor(client);
        using var unsure = await BeUnsureOfPainAndLegsAsync(visitor);
        var next = await client.GetHtmlAsync(unsure.Headers.Location!.OriginalString);
        (await visitor.AnswerAsync("health")).Dispose();
        using var answered = await visitor.AnswerAsync("history");
        var answers = await client.GetHtmlAsync(answered.Headers.Location!.OriginalString);
        var closer = await client.GetHtmlAsync(
            Visitor.PageOn(answers, "Signs now: closer look").QuerySelector("a")!.GetAttribute("href")!);

        Assert.Equal("health", Visitor.ScreenOn(next));
        Assert.Equal("now", Visitor.ScreenOn(await client.GetHtmlAsync(next.QuerySelector(".si-back__link")!.GetAttribute("href")!)));
        Assert.Equal(["what the pain is like", "the legs, pee and poo"],
            Visitor.PageOn(answers, "Signs now").QuerySelectorAll("dt").Select(static topic => topic.TextContent));
        Assert.Equal("Not sure.", Visitor.PageOn(answers, "Signs now: closer look").QuerySelector("p")!.TextContent);
        Assert.Equal("now-closer", Visitor.ScreenOn(closer));
        Assert.NotNull(closer.QuerySelector("details.si-unsure[open]"));
        Assert.Equal(["not-sure"],
            closer.QuerySelectorAll("main input:checked").Select(static input => input.GetAttribute("value")!).Distinct());
    }

    [Fact]
    public async Task CheckAnswers_OneDoubtLookedAtCloser_StillLeadsToTheOthers()
    {
        using var client = site.CreateBrowser();
        var visitor = new Visitor(client);
        (await BeUnsureOfPainAndLegsAsync(visitor)).Dispose();
        (await visitor.AnswerAsync("health")).Dispose();
        (await visitor.AnswerAsync("history")).Dispose();
        (await visitor.AnswerAsync(
            "now-closer", RealDefinition.NotSureOfAnything, ("strong-pain-kind", "none"))).Dispose();

        var answers = await client.GetHtmlAsync("/symptom-check/check-answers");
        var closer = await client.GetHtmlAsync(
            Visitor.PageOn(answers, "Signs now: closer look").QuerySelector("a")!.GetAttribute("href")!);

        Assert.Contains("None of these", Visitor.PageOn(answers, "Signs now: closer look").TextContent, StringComparison.Ordinal);
        Assert.Null(closer.QuerySelector("details.si-unsure [data-group=strong-pain-kind]"));
        Assert.NotNull(closer.QuerySelector("details.si-unsure [data-group=both-legs-kind]"));
    }

    [Fact]
    public async Task Post_NotPregnantAfterAll_DropsTheAnswersOfTheHiddenScreen()
    {
        var visitor = new Visitor(site.CreateBrowser());
        await visitor.StartAsync();
        (await visitor.AnswerAsync("emergency-signs")).Dispose();
        (await visitor.AnswerAsync("about", RealDefinition.Raising("F_PREG"))).Dispose();
        (await visitor.AnswerAsync("pregnancy-signs", null, ("pregnancy-list", "baby-moving-less"))).Dispose();

        (await visitor.AnswerAsync("about")).Dispose();
        using var result = await visitor.Client.GetAsync("/symptom-check/result");
        (await visitor.AnswerAsync("about", RealDefinition.Raising("F_PREG"))).Dispose();
        var again = await visitor.Client.GetHtmlAsync("/symptom-check/3");

        Assert.Equal("/symptom-check/3", result.Headers.Location!.OriginalString);
        Assert.Equal("pregnancy-signs", Visitor.ScreenOn(again));
        Assert.Empty(again.QuerySelectorAll("main input:checked"));
    }

    private static async Task<HttpResponseMessage> BeUnsureOfPainAndLegsAsync(Visitor visitor)
    {
        await visitor.StartAsync();
        (await visitor.AnswerAsync("emergency-signs")).Dispose();
        (await visitor.AnswerAsync("about")).Dispose();
        return await visitor.AnswerAsync("now", null, ("pain-signs", "not-sure"), ("leg-signs", "not-sure"));
    }
}
