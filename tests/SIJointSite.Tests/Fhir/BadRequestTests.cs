using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Hl7.Fhir.Model;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SIJointSite.Features.Fhir;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Support.Telemetry;
using Task = System.Threading.Tasks.Task;

namespace SIJointSite.Tests.Fhir;

/// <summary>
/// Whatever is sent, the answer is an OperationOutcome that repeats nothing of it, and the log holds nothing of it either. What was sent
/// holds the word "secret" wherever a sender can put a word.
/// </summary>
public sealed class BadRequestTests : IClassFixture<BadRequestTests.Heard>
{
    private const string Begin = """
        {"resourceType":"QuestionnaireResponse","status":"completed",
        "questionnaire":"urn:x-si-joint-guide:fhir:Questionnaire:red-flag-triage",
        """;

    /// <summary>No answers, but a resource.</summary>
    private const string Readable = """{"resourceType":"Parameters","id":"a"}""";

    private const string Secret = "secret";

    private readonly Heard site;

    public BadRequestTests(Heard site)
    {
        this.site = site;
        // Few that cannot be read are taken of one sender.
        site.TakeAnotherSender();
    }

    [Theory]
    [InlineData("<b>", "</b>")]
    [InlineData("\\u003cb>", "\\u003C/b>")]
    public async Task Post_NarrativeOfThousandsOfTags_IsRefusedUnread(string open, string close)
    {
        using var client = site.CreateBrowser();
        var inside = string.Concat(Enumerable.Repeat(open, 2_001)) + Secret + string.Concat(Enumerable.Repeat(close, 2_001));

        using var answer = await client.PostFhirAsync(FhirClient.Extract, Begin
            + $$$"""
            "text":{"status":"generated","div":"<div xmlns=\"http://www.w3.org/1999/xhtml\">{{{inside}}}</div>"}}
            """);

        Assert.Equal(System.Net.HttpStatusCode.BadRequest, answer.StatusCode);
        var outcome = await answer.ReadFhirAsync<OperationOutcome>();
        Assert.Contains("more than 4000 tags", outcome.Issue[0].Details?.Text ?? outcome.Issue[0].Diagnostics, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("{}")]
    [InlineData("\"secret\"")]
    public async Task Post_ManyThousandsOfValues_IsRefusedUnread(string value)
    {
        using var client = site.CreateBrowser();

        using var answer = await client.PostFhirAsync(
            FhirClient.Extract, Begin + $"\"item\":[{string.Join(',', Enumerable.Repeat(value, 10_001))}]}}");

        Assert.Contains(
            "more than 10000 names, values and brackets", (await OutcomeOfAsync(answer, 400)).Diagnostics, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_ManyThatCannotBeRead_AreNotReadAnyMoreAndOthersAre()
    {
        using var client = site.CreateBrowser();
        var dear = Begin + $"\"item\":[{string.Join(',', Enumerable.Repeat("1", 2_001))}]}}";
        for (var time = 0; time < 20; time++)
        {
            (await client.PostFhirAsync(FhirClient.Saved, Begin + "\"secret\":1}")).Dispose();
            using var unreadable = await client.PostFhirAsync(time % 2 == 0 ? FhirClient.Extract : FhirClient.Saved, dear);
            Assert.Equal(HttpStatusCode.BadRequest, unreadable.StatusCode);
        }

        using var refused = await client.PostFhirAsync(FhirClient.Extract, dear);
        using var cheap = await client.PostFhirAsync(FhirClient.Extract, Readable);
        site.Sender.Address = "198.51.100.1";
        using var other = await client.PostFhirAsync(FhirClient.Extract, dear);

        Assert.Equal(OperationOutcome.IssueType.Throttled, (await OutcomeOfAsync(refused, 429)).Code);
        Assert.True(refused.Headers.RetryAfter!.Delta > TimeSpan.Zero);
        await OutcomeOfAsync(cheap, 422);
        await OutcomeOfAsync(other, 400);
    }

    [Theory]
    [InlineData("\"secret", 400, null)]
    [InlineData("[\"secret\"]", 400, null)]
    [InlineData("null", 400, null)]
    [InlineData("""{"resourceType":"Secret","status":"completed"}""", 400, null)]
    [InlineData("""{"resourceType":"ActorDefinition","status":"active","type":"secret"}""", 400, null)]
    [InlineData(Begin + "\"secret\":{\"secret\":1}}", 400, "QuestionnaireResponse")]
    [InlineData(Begin + "\"authored\":\"secret\"}", 400, "QuestionnaireResponse.authored")]
    [InlineData(Begin + "\"status\":\"secret\"}", 400, "QuestionnaireResponse")]
    [InlineData(Begin + "\"item\":[]}", 400, "QuestionnaireResponse.item[0]")]
    [InlineData(Begin + "\"item\":null}", 400, "QuestionnaireResponse.item[0]")]
    [InlineData(Begin + """ "item":[{"text":"secret"}]}""", 400, "QuestionnaireResponse.item[0].linkId")]
    [InlineData(Begin + """ "item":[{"linkId":"fever","answer":[{"valueDecimal":NaN}]}]}""", 400, null)]
    [InlineData(Begin + """ "item":[{"linkId":"fever","answer":[{"valueInteger":"secret"}]}]}""", 400,
        "QuestionnaireResponse.item[0].answer[0].value")]
    [InlineData(Begin + """ "item":[{"linkId":"fever","answer":[{"valueCodeableConcept":{"text":"secret"}}]}]}""", 400,
        "QuestionnaireResponse.item[0].answer[0].value")]
    [InlineData(Begin + """ "item":[{"linkId":"fever","answer":[{"valueString":"secret"}]}]}""", 422,
        "QuestionnaireResponse.item[0].answer")]
    [InlineData(Begin + """ "item":[{"linkId":"fever","answer":[{"valueBoolean":true}]}]}""", 422, "QuestionnaireResponse.item[0].answer")]
    [InlineData(Begin + """ "item":[{"linkId":"fever","answer":[{"valueCoding":{"code":"secret"}}]}]}""", 422,
        "QuestionnaireResponse.item[0].answer[0].value")]
    [InlineData(Begin + """ "item":[{"linkId":"secret\u0000"}]}""", 422, "QuestionnaireResponse.item[0].linkId")]
    [InlineData(Begin + "\"item\":[{\"linkId\":\"\0secret\"}]}", 400, null)]
    [InlineData(Begin + """
        "item":[{"linkId":"fever","answer":[{"valueCoding":{"system":"http://terminology.hl7.org/CodeSystem/v2-0136","code":"N"}}]},
        {"linkId":"fever","text":"secret",
        "answer":[{"valueCoding":{"system":"http://terminology.hl7.org/CodeSystem/v2-0136","code":"Y"}}]}]}
        """, 422, "QuestionnaireResponse.item[1]")]
    public async Task Extract_WhatCannotBeTaken_IsRefusedByItsElement(string sent, int status, string? element)
    {
        using var client = site.CreateBrowser();

        using var answer = await client.PostFhirAsync(FhirClient.Extract, sent);

        Assert.Equal(element, (await OutcomeOfAsync(answer, status)).Expression.SingleOrDefault());
    }

    [Fact]
    public async Task Extract_AThousandGroupsDeep_IsRefused()
    {
        using var client = site.CreateBrowser();
        var deep = string.Concat(Enumerable.Repeat("\"item\":[{\"linkId\":\"secret\",", 1_000));

        using var answer = await client.PostFhirAsync(
            FhirClient.Extract, Begin + deep + "\"text\":\"a\"" + string.Concat(Enumerable.Repeat("}]", 1_000)) + "}");

        await OutcomeOfAsync(answer, 400);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("text/plain; a=json", null)]
    [InlineData("application/x-www-form-urlencoded", null)]
    [InlineData("application/fhir+xml", null)]
    [InlineData("application/fhir+json; charset=utf-16", null)]
    [InlineData("application/fhir+json; charset=secret", null)]
    [InlineData("application/fhir+json", "gzip")]
    public async Task Extract_NotSentAsJson_SaysHow(string? type, string? encoding)
    {
        using var client = site.CreateBrowser();
        using var content = new ByteArrayContent(encoding is null ? Encoding.UTF8.GetBytes(Begin + "\"id\":\"secret\"}") : Packed("{}"));
        if (type is not null)
            content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        if (encoding is not null)
            content.Headers.ContentEncoding.Add(encoding);

        using var answer = await client.PostAsync(FhirClient.Extract, content);

        await OutcomeOfAsync(answer, 415);
    }

    [Fact]
    public async Task Post_MoreThanAllowed_SaysHowLongToWait()
    {
        using var busy = new SiteFactory();
        using var client = busy.CreateBrowser();
        for (var time = 0; time < 120; time++)
            (await client.PostFhirAsync(time % 2 == 0 ? FhirClient.Extract : FhirClient.Saved, Readable)).Dispose();

        using var answer = await client.PostFhirAsync(FhirClient.Extract, Readable);

        Assert.Equal(OperationOutcome.IssueType.Throttled, (await OutcomeOfAsync(answer, 429)).Code);
        Assert.True(answer.Headers.RetryAfter!.Delta > TimeSpan.Zero);
    }

    [Fact]
    public async Task Get_SomethingBreaks_SaysSoAndNothingMore()
    {
        using var client = site.CreateBrowser();

        using var answer = await client.GetAsync("/fhir/metadata");

        Assert.Equal(OperationOutcome.IssueType.Transient, (await OutcomeOfAsync(answer, 500)).Code);
        Assert.True(answer.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task Any_WhileTheSiteIsWorkedOn_SaysToTryAgain()
    {
        using var closed = new SiteFactory { Settings = { ["Site:Maintenance"] = "true" } };
        using var client = closed.CreateBrowser();

        using var read = await client.GetAsync("/fhir/Questionnaire/red-flag-triage");
        using var posted = await client.PostFhirAsync(FhirClient.Extract, "{}");

        Assert.All([read, posted], static answer => Assert.Equal(TimeSpan.FromMinutes(2), answer.Headers.RetryAfter!.Delta));
        await OutcomeOfAsync(read, 503);
        await OutcomeOfAsync(posted, 503);
    }

    private async Task<OperationOutcome.IssueComponent> OutcomeOfAsync(HttpResponseMessage answer, int status)
    {
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.DoesNotContain(Secret, await answer.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(site.Log.Lines, static line => line.Contains(Secret, StringComparison.OrdinalIgnoreCase));
        var issue = (await answer.ReadFhirAsync<OperationOutcome>()).Issue.Single();
        Assert.NotEmpty(issue.Diagnostics!);
        return issue;
    }

    private static byte[] Packed(string text)
    {
        using var packed = new MemoryStream();
        using (var stream = new GZipStream(packed, CompressionLevel.Fastest))
            stream.Write(Encoding.UTF8.GetBytes(text));
        return packed.ToArray();
    }

    /// <summary>A site whose log is kept, and whose list of what there is breaks.</summary>
    public sealed class Heard : SiteFactory
    {
        public Heard() => MoreServices = services =>
        {
            Log.AddTo(services);
            Sender.AddTo(services);
            services.Replace(ServiceDescriptor.Singleton<FhirCapabilities>(static _ => throw new InvalidOperationException(Secret)));
        };

        private int senders;

        internal KeptLog Log { get; } = new();

        internal SenderAddress Sender { get; } = new();

        internal void TakeAnotherSender() => Sender.Address = $"192.0.2.{++senders}";
    }
}
