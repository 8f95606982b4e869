using System.Net;
using SIJointSite.Core.Triage.Form;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Support.Data;
using SIJointSite.Tests.Triage.Definition;

namespace SIJointSite.Tests.Triage.Check.Cookies;

/// <summary>Answers that were given to other questions than those that run, and cookies that are not ours.</summary>
public sealed class OldCookieTests(SharedSite site)
{
    private const string OlderVersion = "0.9.0";

    [Fact]
    public async Task Get_OlderVersionWithUnknownQuestionAndAnswer_KeepsWhatFitsAndAsksTheRest()
    {
        var answers = RealDefinition.Raising("S01").With("no-longer-asked", "yes").With("pregnancy", "a-word-of-old");
        using var client = site.CreateBrowserWith(OlderVersion, answers, "no-such-region");

        using var result = await client.GetAsync(new Uri("/symptom-check/result", UriKind.Relative));
        var question = await client.GetHtmlAsync("/symptom-check/2");
        using var answered = await new Visitor(client).AnswerAsync("about");
        var lookThrough = await client.GetHtmlAsync("/symptom-check/check-answers");
        using var stillNoResult = await client.GetAsync(new Uri("/symptom-check/result", UriKind.Relative));
        using var seen = await client.SubmitAsync(lookThrough, "/symptom-check/check-answers", []);
        var page = await client.GetHtmlAsync("/symptom-check/result");

        Assert.Equal("/symptom-check/2", result.Headers.Location!.OriginalString);
        Assert.Empty(question.QuerySelectorAll("#q2 input:checked"));
        Assert.Single(question.QuerySelectorAll("#q1 input:checked"));
        Assert.Equal("/symptom-check/check-answers", answered.Headers.Location!.OriginalString);
        Assert.Contains("The questions have changed", lookThrough.QuerySelector(".si-inset")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/symptom-check/check-answers", stillNoResult.Headers.Location!.OriginalString);
        Assert.Equal("/symptom-check/result", seen.Headers.Location!.OriginalString);
        Assert.Equal("See a clinician", Visitor.LevelOn(page));
    }

    [Fact]
    public async Task Post_SaveOrRegionBeforeTheLookThrough_ShowsNoResultAndSavesNothing()
    {
        using var ownSite = new SiteFactory();
        using var client = ownSite.CreateBrowserWith(OlderVersion, RealDefinition.AllClear);
        var form = await client.GetHtmlAsync("/symptom-check/check-answers");

        foreach (var (handler, region) in new[] { ("Save", ""), ("Region", "nz"), ("Region", "atlantis") })
        {
            using var response = await client.SubmitToAsync(form, $"/symptom-check/result?handler={handler}", [("region", region)]);
            Assert.StartsWith("/symptom-check/", response.Headers.Location!.OriginalString, StringComparison.Ordinal);
        }

        using var result = await client.GetAsync(new Uri("/symptom-check/result", UriKind.Relative));
        Assert.Equal("/symptom-check/check-answers", result.Headers.Location!.OriginalString);
        Assert.Equal(0, ownSite.CountRows());
    }

    [Fact]
    public async Task Get_EmergencyInAnOlderVersion_ShowsAtOnce()
    {
        using var client = site.CreateBrowserWith(
            OlderVersion, QuestionnaireResponse.Empty.With("saddle-numbness", "yes").With("no-longer-asked", "no"));

        var page = await client.GetHtmlAsync("/symptom-check/result");

        Assert.Equal("Emergency", Visitor.LevelOn(page));
    }

    [Fact]
    public async Task Get_OnlyUnknownAnswers_BeginsAtTheFirstQuestion()
    {
        using var client = site.CreateBrowserWith(OlderVersion, QuestionnaireResponse.Empty.With("no-longer-asked", "yes"));

        using var result = await client.GetAsync(new Uri("/symptom-check/result", UriKind.Relative));
        using var first = await client.GetAsync(result.Headers.Location);

        Assert.Equal("/symptom-check/1", result.Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
    }

    [Fact]
    public async Task Get_CookieWithOneByteChanged_IsNoCheckAtAll()
    {
        using var visitor = site.CreateBrowser();
        var start = await visitor.GetHtmlAsync("/symptom-check");
        using var begun = await visitor.SubmitAsync(start, "/symptom-check", [("who", "me"), ("region", "uk")]);
        var cookie = begun.Headers.GetValues("Set-Cookie").Single(value => value.StartsWith("__Host-si-check=", StringComparison.Ordinal))
            .ToCharArray();
        cookie[100] = cookie[100] == 'A' ? 'B' : 'A';
        using var client = site.CreateBrowserWith(new string(cookie));

        using var result = await client.GetAsync(new Uri("/symptom-check/result", UriKind.Relative));
        var again = await client.GetHtmlAsync("/symptom-check");

        Assert.Equal("/symptom-check", result.Headers.Location!.OriginalString);
        Assert.Contains("could not be read", again.QuerySelector(".si-inset")!.TextContent, StringComparison.Ordinal);
    }
}
