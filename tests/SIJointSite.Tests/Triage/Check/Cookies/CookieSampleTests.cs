using System.Net;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Triage.Check.Cookies;

/// <summary>Cookies that other versions of the site have left in browsers, sealed by the site's own keys.</summary>
public sealed class CookieSampleTests : IDisposable
{
    /// <summary>What was written before the cookie had a version, and before it could say that a result was saved or counted.</summary>
    private const string BeforeVersions =
        """{"i":"5d1c","v":"1.0.0","t":"2026-11-24T09:30:00Z","r":"nz","o":true,"a":{"yes":["saddle-numbness"]}}""";

    private const string VersionOne =
        """
        {"i":"5d1c","v":"1.0.0","t":"2026-11-24T09:30:00Z","r":"nz","o":true,"a":{"yes":["saddle-numbness"]},
         "c":null,"s":null,"n":false,"f":1}
        """;

    private const string NewerVersion =
        """{"i":"5d1c","v":"1.0.0","t":"2026-11-24T09:30:00Z","r":"nz","o":true,"a":{"yes":["saddle-numbness"]},"f":2}""";

    private const string OtherShape = """{"check":"5d1c","answers":[["saddle-numbness","yes"]],"f":2}""";

    private const string WithoutAnswers = """{"i":"5d1c","v":"1.0.0","t":"2026-11-24T09:30:00Z","r":"nz","o":true,"f":1}""";

    private const string TwoAnswersToAQuestion =
        """
        {"i":"5d1c","v":"1.0.0","t":"2026-11-24T09:30:00Z","r":"nz","o":true,
         "a":{"yes":["saddle-numbness"],"no":["saddle-numbness"]},"f":1}
        """;

    private readonly SiteFactory site = new();

    [Theory]
    [InlineData(BeforeVersions)]
    [InlineData(VersionOne)]
    public async Task Get_CookieOfAKnownVersion_GoesOnWithTheCheck(string sample)
    {
        using var client = BrowserWith(sample);

        var start = await client.GetHtmlAsync("/symptom-check");
        var result = await client.GetHtmlAsync("/symptom-check/result");

        Assert.NotNull(start.QuerySelector("a[href='/symptom-check/check-answers']"));
        Assert.Equal("Their result: Emergency", Visitor.LevelOn(result));
        Assert.Equal("tel:111", result.QuerySelector(".si-strip__call")!.GetAttribute("href"));
        Assert.Contains("Do not let them drive", start.QuerySelector(".si-care-card--emergency")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(NewerVersion)]
    [InlineData(OtherShape)]
    [InlineData(WithoutAnswers)]
    [InlineData(TwoAnswersToAQuestion)]
    [InlineData("rubbish")]
    [InlineData("null")]
    public async Task Get_CookieThatCannotBeRead_SaysThatTheAnswersAreGone(string sample)
    {
        using var client = BrowserWith(sample);

        foreach (var page in new[] { "result", "check-answers", "emergency-signs" })
        {
            using var response = await client.GetAsync(new Uri($"/symptom-check/{page}", UriKind.Relative));
            Assert.Equal((HttpStatusCode.Redirect, "/symptom-check"), (response.StatusCode, response.Headers.Location!.OriginalString));
        }

        using var start = await client.GetAsync(new Uri("/symptom-check", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, start.StatusCode);
        Assert.Contains(
            "could not be read, so they are gone", (await start.ReadHtmlAsync()).QuerySelector(".si-inset")!.TextContent,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_FormBesideANewerCookie_SaysThatTheCheckHasEndedAndBeginsAnother()
    {
        using var client = BrowserWith(NewerVersion);
        var start = await client.GetHtmlAsync("/symptom-check");

        using var posted = await client.SubmitToAsync(start, "/symptom-check/emergency-signs", [("check-id", "5d1c")]);
        using var begun = await client.SubmitAsync(start, "/symptom-check", [("who", "me"), ("region", "uk")]);
        using var question = await client.GetAsync(begun.Headers.Location);

        Assert.Equal(HttpStatusCode.BadRequest, posted.StatusCode);
        Assert.Contains("has ended", (await posted.ReadHtmlAsync()).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, question.StatusCode);
    }

    private HttpClient BrowserWith(string sample)
    {
        var protector = site.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("SIJointSite.SymptomCheck.v1");
        var value = Convert.ToBase64String(protector.Protect(Encoding.UTF8.GetBytes(sample)));
        return site.CreateBrowserWith($"__Host-si-check={Uri.EscapeDataString(value)}; path=/; secure");
    }

    public void Dispose() => site.Dispose();
}
