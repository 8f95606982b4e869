using System.Net;
using AngleSharp.Html.Dom;
using SIJointSite.Core.Triage;
using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Triage;

public sealed class SymptomCheckPageTests(SiteFactory site) : IClassFixture<SiteFactory>
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
        Assert.InRange(screens, 1, 9);
    }

    [Fact]
    public async Task Post_RandomAnswers_AgreeWithTheEngine()
    {
        var random = new Random(7);
        var items = RealDefinition.Questionnaire.Items;
        for (var run = 0; run < 40; run++)
        {
            var response = RealDefinition.AllClear;
            for (var change = 0; change < run % 5; change++)
            {
                var item = items[random.Next(items.Count)];
                response = response.With(item.LinkId, item.Accepts(AnswerOption.Yes) ? AnswerOption.Yes : item.AnswerOptions[random.Next(item.AnswerOptions.Count)].Code);
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
        Assert.Contains(page.QuerySelectorAll(".si-reasons__rules li"), source => source.TextContent.Contains("E01", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Post_EmergencyAnswerWithoutCookieOrToken_StillShowsTheEmergency()
    {
        using var client = site.CreateBrowser();
        using var content = new FormUrlEncodedContent([KeyValuePair.Create("nerve-signs", "bladder-change")]);

        using var response = await client.PostAsync("/symptom-check/emergency-signs", content);
        var page = await response.ReadHtmlAsync();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("Emergency", Visitor.LevelOn(page));
    }

    [Fact]
    public async Task Post_NoAnswer_ShowsTheErrorBesideTheQuestion()
    {
        var visitor = new Visitor(site.CreateBrowser());
        await visitor.StartAsync();

        using var response = await visitor.AnswerAsync("emergency-signs", null, ("nerve-signs", ""));
        var page = await response.ReadHtmlAsync();

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.StartsWith("Error: ", page.Title, StringComparison.Ordinal);
        var link = Assert.Single(page.QuerySelectorAll(".si-error-summary a"));
        Assert.NotNull(page.QuerySelector(link.GetAttribute("href")!));
        Assert.Equal(link.TextContent, page.QuerySelector("#nerve-signs-error")!.TextContent.Replace("Error: ", "", StringComparison.Ordinal));
        Assert.Contains("nerve-signs-error", page.QuerySelector("#nerve-signs")!.GetAttribute("aria-describedby"), StringComparison.Ordinal);
        // What was chosen in the other group is not lost.
        Assert.True(((IHtmlInputElement)page.QuerySelector("#body-signs-none")!).IsChecked);
    }

    [Theory]
    [InlineData("none", "pain-at-rest")]
    [InlineData("none", "not-sure")]
    [InlineData("no-such-answer", "pain-at-rest")]
    [InlineData("pain-at-rest", "pain-at-rest")]
    public async Task Post_AnswersThatCannotBe_AreRefusedWithAMessage(string first, string second)
    {
        var visitor = new Visitor(site.CreateBrowser());
        await visitor.StartAsync();
        foreach (var screen in new[] { "emergency-signs", "about" })
            (await visitor.AnswerAsync(screen)).Dispose();

        using var response = await visitor.AnswerAsync("pain-and-legs", null, ("pain-signs", first), ("pain-signs", second));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.NotNull((await response.ReadHtmlAsync()).QuerySelector("#pain-signs-error"));
    }

    [Theory]
    [InlineData("x")]
    [InlineData("")]
    public async Task Post_OverLongOrStrangeFields_AreNeverAServerError(string value)
    {
        var visitor = new Visitor(site.CreateBrowser());
        await visitor.StartAsync();

        using var response = await visitor.AnswerAsync("emergency-signs", null, ("nerve-signs", value + new string('y', 30_000)));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Post_LastScreenFirst_KeepsItAndAsksTheEarlierOnes()
    {
        var visitor = new Visitor(site.CreateBrowser());
        await visitor.StartAsync();
        var start = await visitor.Client.GetHtmlAsync("/symptom-check/emergency-signs");
        var values = RealDefinition.Questionnaire.FindScreen("pattern")!.Groups
            .SelectMany(group => ScreenReading.ValuesFor(group, RealDefinition.AllClear).Select(value => (group.Id, value)));

        using var response = await visitor.Client.SubmitAsync(start, "/symptom-check/pattern", values);
        var page = await visitor.Client.GetHtmlAsync(response.Headers.Location!.OriginalString);

        Assert.Equal("/symptom-check/emergency-signs", response.Headers.Location!.OriginalString);
        Assert.Contains("We kept your later answers", page.QuerySelector(".si-inset")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/symptom-check/result")]
    [InlineData("/symptom-check/check-answers")]
    [InlineData("/symptom-check/health")]
    public async Task Get_LaterPageBeforeTheFirst_LeadsToTheFirst(string path)
    {
        var visitor = new Visitor(site.CreateBrowser());
        await visitor.StartAsync();

        using var response = await visitor.Client.GetAsync(path);

        Assert.Equal("/symptom-check/emergency-signs", response.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Post_FormOfAnEarlierCheck_IsNotMixedIn()
    {
        var visitor = new Visitor(site.CreateBrowser());
        await visitor.StartAsync();
        var oldForm = await visitor.Client.GetHtmlAsync("/symptom-check/emergency-signs");
        await visitor.StartAsync();

        using var response = await visitor.Client.SubmitAsync(oldForm, "/symptom-check/emergency-signs", [("nerve-signs", "none"), ("body-signs", "none")]);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("This check has ended", (await response.ReadHtmlAsync()).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Get_TamperedCookie_StartsAgainAndSaysSo()
    {
        using var client = site.CreateBrowser();
        client.DefaultRequestHeaders.Add("Cookie", "__Host-si-check=bm90IG91cnM=");

        var page = await client.GetHtmlAsync("/symptom-check");

        Assert.Contains("could not be read", page.QuerySelector(".si-inset")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_After25Hours_ForgetsTheAnswers()
    {
        using var moved = new SiteFactory();
        var visitor = new Visitor(moved.CreateBrowser());
        await visitor.StartAsync();
        await visitor.AnswerAllAsync(RealDefinition.Raising("S01"));

        moved.Clock.Advance(TimeSpan.FromHours(25));
        using var response = await visitor.Client.GetAsync("/symptom-check/result");

        Assert.Equal("/symptom-check", response.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Post_Clear_ForgetsTheAnswersAndTheBrowsersCopies()
    {
        var visitor = new Visitor(site.CreateBrowser());
        await visitor.StartAsync();
        var (page, _) = await visitor.AnswerAllAsync(RealDefinition.Raising("S01"));

        using var cleared = await visitor.Client.SubmitAsync(page, "/symptom-check/clear", [], "form[action$=clear]");
        using var after = await visitor.Client.GetAsync("/symptom-check/result");

        Assert.Contains("\"cookies\"", Assert.Single(cleared.Headers.GetValues("Clear-Site-Data")), StringComparison.Ordinal);
        Assert.Equal("/symptom-check", after.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Get_AnyPageOfTheCheck_IsKeptByNobodyAndItsCookieIsLocked()
    {
        var visitor = new Visitor(site.CreateBrowser());
        var start = await visitor.Client.GetHtmlAsync("/symptom-check");

        using var response = await visitor.Client.SubmitAsync(start, "/symptom-check", [("who", "me"), ("region", "uk")]);

        Assert.Equal("no-store", Assert.Single(response.Headers.GetValues("Cache-Control")));
        var cookie = Assert.Single(response.Headers.GetValues("Set-Cookie"), value => value.StartsWith("__Host-si-check=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("secure", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("expires", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Post_EveryItemTicked_StaysWithinACookie()
    {
        var visitor = new Visitor(site.CreateBrowser());
        await visitor.StartAsync();
        var everything = new QuestionnaireResponse(RealDefinition.Questionnaire.Items.Select(item =>
            KeyValuePair.Create(item.LinkId, item.Accepts(AnswerOption.Yes) ? AnswerOption.Yes : item.AnswerOptions[^1].Code)));
        var longest = 0;
        foreach (var screen in RealDefinition.Questionnaire.Screens)
        {
            var form = await visitor.Client.GetHtmlAsync("/symptom-check/emergency-signs");
            var values = screen.Groups.SelectMany(group => ScreenReading.ValuesFor(group, everything).Select(value => (group.Id, value)));
            using var response = await visitor.Client.SubmitAsync(form, $"/symptom-check/{screen.Id}", values);
            longest = response.Headers.GetValues("Set-Cookie").Max(cookie => cookie.Length);
        }

        Assert.InRange(longest, 1, 4000);
    }

    [Fact]
    public async Task Result_ForSomeoneElse_SpeaksOfThem()
    {
        var visitor = new Visitor(site.CreateBrowser());
        await visitor.StartAsync(who: "someone-else");

        var (page, _) = await visitor.AnswerAllAsync(RealDefinition.Raising("E01"));

        Assert.Contains("They have numb or odd skin between their legs.", page.QuerySelector(".si-say__words")!.TextContent, StringComparison.Ordinal);
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
        Assert.Contains("I was not sure about some questions on feeling, peeing, pooing and the legs.", page.QuerySelector(".si-say__words")!.TextContent, StringComparison.Ordinal);
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
        var again = await visitor.Client.GetHtmlAsync("/symptom-check/pregnancy-signs");

        Assert.Equal("/symptom-check/pain-and-legs", result.Headers.Location!.OriginalString);
        Assert.Empty(again.QuerySelectorAll("main input:checked"));
    }
}
