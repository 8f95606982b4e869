using System.Net;
using System.Text;
using System.Text.Json;
using AngleSharp.Html.Dom;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Support.Data;
using SIJointSite.Tests.Triage.Check;
using SIJointSite.Tests.Triage.Definition;

namespace SIJointSite.Tests.Triage.Saved;

public sealed class SavedCheckTests : IDisposable
{
    private readonly SiteFactory site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Save_ThenSummary_ShowsAnswersRulesAndVersion()
    {
        using var client = site.CreateBrowser();
        var code = await Visitor.SaveAsync(client, "U01 R_INF1");

        using var response = await Visitor.ReadBackAsync(client, code.ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal));
        var page = await response.ReadHtmlAsync();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("Emergency", page.QuerySelector(".si-hand__result")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("K4", page.QuerySelector(".si-hand__rules")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("38 °C", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(RealDefinition.Questionnaire.Version, page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("no-store", Assert.Single(response.Headers.GetValues("Cache-Control")));
    }

    [Fact]
    public async Task Save_PressedTwice_GivesOneCodeAndOneRow()
    {
        using var client = site.CreateBrowser();
        var result = await Visitor.ReachResultAsync(client, "S01");

        var answers = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => client.SubmitAsync(result, "", [], "#save form")));
        var page = await client.GetHtmlAsync("/symptom-check/result");

        Assert.All(answers, answer => Assert.Equal("/symptom-check/result#saved", answer.Headers.Location!.OriginalString));
        Assert.NotNull(page.QuerySelector(".si-code"));
        Assert.Equal(1, site.CountRows());
    }

    [Fact]
    public async Task Save_PressedAgainAfterMidnight_TellsTheDayThatWasStored()
    {
        using var client = site.CreateBrowser();
        var result = await Visitor.ReachResultAsync(client, "S01");
        (await client.SubmitAsync(result, "", [], "#save form")).Dispose();
        var first = (await client.GetHtmlAsync("/symptom-check/result")).QuerySelector(".si-saved")!.TextContent;

        site.Clock.Advance(TimeSpan.FromHours(15));
        using var again = await client.SubmitAsync(result, "", [], "#save form");
        var second = (await client.GetHtmlAsync("/symptom-check/result")).QuerySelector(".si-saved")!.TextContent;

        Assert.Equal("/symptom-check/result#saved", again.Headers.Location!.OriginalString);
        Assert.Contains("24 December 2026", first, StringComparison.Ordinal);
        Assert.Equal(first, second);
        Assert.Equal(1, site.CountRows());
    }

    [Fact]
    public async Task Save_Done_LeavesNeitherCodeNorAnswersInTheFiles()
    {
        using var client = site.CreateBrowser();
        var code = await Visitor.SaveAsync(client, "E13");

        foreach (var text in new[] { code, code.Replace("-", "", StringComparison.Ordinal), "crisis", "hurt", "E13" })
            Assert.False(site.DatabaseContains(Encoding.UTF8.GetBytes(text)), text);
    }

    [Fact]
    public async Task Summary_EmergencyBeforeTheEnd_SaysWhatWasNotAnswered()
    {
        using var client = site.CreateBrowser();
        var code = await Visitor.SaveAsync(client, "E01");
        using var summary = await Visitor.ReadBackAsync(client, code);
        var page = await summary.ReadHtmlAsync();

        using var file = await client.SubmitAsync(page, "/summary", [], "form[action$=Fhir]");

        Assert.Contains("Cancer, now or at any time", page.QuerySelector("h3 + ul")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("\"in-progress\"", await file.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Summary_AsAFile_HoldsAnswersAndOutcomeInFhir()
    {
        using var client = site.CreateBrowser();
        var code = await Visitor.SaveAsync(client, "U01 R_INF1 E13?");
        using var summary = await Visitor.ReadBackAsync(client, code);

        using var file = await client.SubmitAsync(await summary.ReadHtmlAsync(), "/summary", [], "form[action$=Fhir]");
        using var bundle = JsonDocument.Parse(await file.Content.ReadAsStringAsync());

        Assert.Equal("application/fhir+json", file.Content.Headers.ContentType!.MediaType);
        Assert.Equal("no-store", Assert.Single(file.Headers.GetValues("Cache-Control")));
        Assert.DoesNotContain(code, bundle.RootElement.ToString(), StringComparison.Ordinal);
        var response = bundle.RootElement.GetProperty("entry")[0].GetProperty("resource");
        Assert.Equal($"urn:x-si-joint-guide:fhir:Questionnaire:red-flag-triage|{RealDefinition.Questionnaire.Version}",
            response.GetProperty("questionnaire").GetString());
        var answers = ItemsOf(response).Where(static item => item.TryGetProperty("answer", out _))
            .ToDictionary(static item => item.GetProperty("linkId").GetString()!, static item => item.GetProperty("answer")[0]);
        string? CodeOf(string linkId) => answers[linkId].GetProperty("valueCoding").GetProperty("code").GetString();
        Assert.Equal(("Y", "N", "not-sure", "18-to-49"), (CodeOf("fever"), CodeOf("past-cancer"), CodeOf("crisis"), CodeOf("age-band")));
        Assert.Equal("emergency", answers["outcome"].GetProperty("valueString").GetString());
        var outcome = bundle.RootElement.GetProperty("entry")[1].GetProperty("resource");
        Assert.Equal(["emergency", "stat"],
            outcome.GetProperty("valueCodeableConcept").GetProperty("coding").EnumerateArray()
            .Select(static coding => coding.GetProperty("code").GetString()));
        Assert.Equal(bundle.RootElement.GetProperty("entry")[0].GetProperty("fullUrl").GetString(),
            outcome.GetProperty("derivedFrom")[0].GetProperty("reference").GetString());
    }

    private static IEnumerable<JsonElement> ItemsOf(JsonElement parent) => !parent.TryGetProperty("item", out var items) ? []
        : items.EnumerateArray().SelectMany(static item => ItemsOf(item).Prepend(item));

    [Fact]
    public async Task Summary_WrongCode_IsRefusedBesideTheFieldAndKept()
    {
        using var client = site.CreateBrowser();

        using var response = await Visitor.ReadBackAsync(client, "not a code");
        var page = await response.ReadHtmlAsync();

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.NotNull(page.QuerySelector("#code-error"));
        Assert.Equal("not a code", ((IHtmlInputElement)page.QuerySelector("#code")!).Value);
    }

    [Fact]
    public async Task Summary_EleventhTryInAMinute_IsToldToWait()
    {
        using var client = site.CreateBrowser();
        HttpResponseMessage? last = null;
        for (var attempt = 0; attempt < 11; attempt++)
        {
            last?.Dispose();
            last = await Visitor.ReadBackAsync(client, "00000-00000-00000-00000-000000");
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, last!.StatusCode);
        Assert.True(last.Headers.RetryAfter!.Delta > TimeSpan.Zero);
        Assert.NotNull((await last.ReadHtmlAsync()).QuerySelector(".si-care-card--emergency"));
        last.Dispose();
    }

    [Fact]
    public async Task Save_DatabaseBroken_SaysSoAndTheResultStays()
    {
        using var client = site.CreateBrowser();
        var result = await Visitor.ReachResultAsync(client, "U01");
        site.BreakDatabase();

        using var response = await client.SubmitAsync(result, "", [], "#save form");
        var page = await response.ReadHtmlAsync();
        using var home = await client.GetAsync("/");
        using var ready = await client.GetAsync("/health/ready");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal("Urgent", Visitor.LevelOn(page));
        Assert.Contains("It was not saved", page.QuerySelector("#save")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, home.StatusCode);
        Assert.Equal(HttpStatusCode.OK, ready.StatusCode);
        Assert.StartsWith("Degraded", await ready.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Save_AcknowledgedThenKilled_IsThereAfterARestart()
    {
        using var folder = new SiteProcess.DataFolder();
        string code;
        using (var first = await SiteProcess.StartAsync(folder.Path))
        {
            using var client = first.CreateBrowser();
            code = await Visitor.SaveAsync(client, "S01");
            first.Kill();
        }

        using var second = await SiteProcess.StartAsync(folder.Path);
        using var other = second.CreateBrowser();
        using var response = await Visitor.ReadBackAsync(other, code);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }
}
