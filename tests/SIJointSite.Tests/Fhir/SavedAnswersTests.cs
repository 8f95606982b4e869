using System.Net;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Support.Data;
using SIJointSite.Tests.Support.Telemetry;
using SIJointSite.Tests.Triage.Check;
using Task = System.Threading.Tasks.Task;

namespace SIJointSite.Tests.Fhir;

/// <summary>Saved answers, for a record system that was given their code.</summary>
public sealed class SavedAnswersTests : IDisposable
{
    private const string Wrong = "00000-00000-00000-00000-000000";

    private readonly KeptLog log = new();
    private readonly SiteFactory site;
    private readonly Lazy<HttpClient> browser;

    public SavedAnswersTests()
    {
        site = new SiteFactory { MoreServices = log.AddTo };
        browser = new Lazy<HttpClient>(() => site.CreateBrowser());
    }

    private HttpClient Client => browser.Value;

    public void Dispose()
    {
        Client.Dispose();
        site.Dispose();
    }

    [Fact]
    public async Task Post_Code_GivesWhatTheDownloadHoldsUntilItIsGone()
    {
        var code = await Visitor.SaveAsync(Client, "U01 S06");
        var expiring = await Visitor.SaveAsync(Client, "S01");
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("code", code)]);
        using var file = await Client.PostAsync("/summary?handler=Fhir", form);

        using var found = await Client.PostCodeAsync(code.ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal));
        (await Client.PostAsync("/summary?handler=Delete", form)).Dispose();
        using var deleted = await Client.PostCodeAsync(code);
        using var wrong = await Client.PostCodeAsync(Wrong);
        using var mistyped = await Client.PostCodeAsync("no code");
        site.Clock.Advance(TimeSpan.FromDays(31));
        using var expired = await Client.PostCodeAsync(expiring);

        Assert.Equal(HttpStatusCode.OK, found.StatusCode);
        Assert.Equal(WithoutNames(FhirClient.Read<Bundle>(await file.Content.ReadAsStringAsync())),
            WithoutNames(await found.ReadFhirAsync<Bundle>()));
        Assert.True(found.Headers.CacheControl!.NoStore);
        Assert.False(found.Headers.Contains("Access-Control-Allow-Origin"));
        Assert.All([deleted, wrong, mistyped, expired], static answer => Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode));
        var said = await deleted.Content.ReadAsStringAsync();
        Assert.Equal(OperationOutcome.IssueType.NotFound, FhirClient.Read<OperationOutcome>(said).Issue.Single().Code);
        foreach (var same in new[] { wrong, mistyped, expired })
            Assert.Equal(said, await same.Content.ReadAsStringAsync());
        Assert.DoesNotContain(log.Lines, line => line.Contains(code, StringComparison.OrdinalIgnoreCase)
            || line.Contains("fever", StringComparison.OrdinalIgnoreCase) || line.Contains("no code", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Post_WrongCodesTypedAtThePage_CountHereToo()
    {
        var code = await Visitor.SaveAsync(Client, "S01");
        for (var attempt = 0; attempt < 5; attempt++)
        {
            (await Client.PostCodeAsync(Wrong)).Dispose();
            (await Visitor.ReadBackAsync(Client, Wrong)).Dispose();
        }

        using var refused = await Client.PostCodeAsync(code);

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.True(refused.Headers.RetryAfter!.Delta > TimeSpan.Zero);
        Assert.Equal(OperationOutcome.IssueType.Throttled, (await refused.ReadFhirAsync<OperationOutcome>()).Issue.Single().Code);
    }

    [Fact]
    public async Task Post_DatabaseBroken_SaysToTryAgain()
    {
        var code = await Visitor.SaveAsync(Client, "S01");
        site.BreakDatabase();

        using var answer = await Client.PostCodeAsync(code);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Equal(OperationOutcome.IssueType.Transient, (await answer.ReadFhirAsync<OperationOutcome>()).Issue.Single().Code);
    }

    [Theory]
    [InlineData("""{"resourceType":"Parameters"}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"resourceType":"Parameters","id":"a"}""", HttpStatusCode.UnprocessableEntity)]
    [InlineData("""{"resourceType":"Parameters","parameter":[{"name":"code","valueCode":"a"}]}""", HttpStatusCode.UnprocessableEntity)]
    [InlineData("""{"resourceType":"Parameters","parameter":[{"name":"key","valueString":"a"}]}""", HttpStatusCode.UnprocessableEntity)]
    public async Task Post_NoCodeInTheBody_SaysWhatToSend(string body, HttpStatusCode status)
    {
        using var answer = await Client.PostFhirAsync(FhirClient.Saved + $"?code={Wrong}", body);

        Assert.Equal(status, answer.StatusCode);
        Assert.DoesNotContain(Wrong, (await answer.ReadFhirAsync<OperationOutcome>()).ToJson(), StringComparison.Ordinal);
    }

    private static string WithoutNames(Bundle bundle)
    {
        foreach (var entry in bundle.Entry)
            entry.FullUrl = null;
        Assert.IsType<Observation>(bundle.Entry[1].Resource).DerivedFrom = [];
        return bundle.ToJson();
    }
}
