using System.Net;
using AngleSharp.Html.Dom;
using SIJointSite.Core.Triage.Form;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Triage.Definition;

namespace SIJointSite.Tests.Triage.Check;

/// <summary>What the check refuses, and what it keeps and forgets.</summary>
public sealed class SymptomCheckKeepingTests(SharedSite site)
{
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
        Assert.Equal(link.TextContent,
            page.QuerySelector("#q1-error")!.TextContent.Replace("Error: ", "", StringComparison.Ordinal));
        Assert.Contains("q1-error", page.QuerySelector("#q1")!.GetAttribute("aria-describedby"),
            StringComparison.Ordinal);
        // What was chosen in the other group is not lost.
        Assert.True(((IHtmlInputElement)page.QuerySelector("#q2-none")!).IsChecked);
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

        using var response = await visitor.AnswerAsync("now", null, ("pain-signs", first), ("pain-signs", second));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.NotNull((await response.ReadHtmlAsync()).QuerySelector("#q1-error"));
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
    public async Task Post_FormOfAnEarlierCheck_IsNotMixedIn()
    {
        var visitor = new Visitor(site.CreateBrowser());
        await visitor.StartAsync();
        var oldForm = await visitor.Client.GetHtmlAsync("/symptom-check/1");
        await visitor.StartAsync();

        using var response = await visitor.Client.SubmitAsync(
            oldForm, "/symptom-check/1", [("nerve-signs", "none"), ("body-signs", "none")]);

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

        Assert.Equal("\"cache\"", Assert.Single(cleared.Headers.GetValues("Clear-Site-Data")));
        Assert.Equal("/symptom-check", after.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Get_AnyPageOfTheCheck_IsKeptByNobodyAndItsCookieIsLocked()
    {
        var visitor = new Visitor(site.CreateBrowser());
        var start = await visitor.Client.GetHtmlAsync("/symptom-check");

        using var response = await visitor.Client.SubmitAsync(start, "/symptom-check", [("who", "me"), ("region", "uk")]);

        Assert.Equal("no-store", Assert.Single(response.Headers.GetValues("Cache-Control")));
        var cookie = Assert.Single(response.Headers.GetValues("Set-Cookie"), value =>
            value.StartsWith("__Host-si-check=", StringComparison.Ordinal));
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
        foreach (var screen in RealDefinition.Questionnaire.AskedScreens(everything))
        {
            var form = await visitor.Client.GetHtmlAsync("/symptom-check/1");
            var values = screen.Groups.SelectMany(group => ScreenReading.ValuesFor(group, everything).Select(value => (group.Id, value)));
            using var response = await Visitor.SubmitAsAsync(visitor.Client, form, screen.Id, values);
            longest = response.Headers.GetValues("Set-Cookie").Max(cookie => cookie.Length);
        }

        Assert.InRange(longest, 1, 4000);
    }
}
