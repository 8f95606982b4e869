using System.Net;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Triage.Definition;
using Task = System.Threading.Tasks.Task;

namespace SIJointSite.Tests.Fhir;

/// <summary>What record systems get, and how they are told what was wrong.</summary>
public sealed class FhirEndpointTests(SharedSite site)
{
    [Fact]
    public async Task Questionnaire_ById_IsReadableByAnybodyAndHasATag()
    {
        using var client = site.CreateBrowser();

        using var answer = await client.GetAsync("/fhir/Questionnaire/red-flag-triage");

        Assert.Equal("application/fhir+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("*", answer.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.NotNull(answer.Headers.ETag);
        var questionnaire = FhirClient.Read<Questionnaire>(await answer.Content.ReadAsStringAsync());
        Assert.Equal(RealDefinition.Questionnaire.Version, questionnaire.Version);
        Assert.DoesNotContain("localhost", questionnaire.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Questionnaire_QuestionThatStaysOnceItIsAnswered_IsAskedOfEverybody()
    {
        using var client = site.CreateBrowser();

        var questionnaire = FhirClient.Read<Questionnaire>(await client.GetStringAsync("/fhir/Questionnaire/red-flag-triage"));

        var pregnancy = questionnaire.Item.SelectMany(static page => page.Item).Single(static item => item.LinkId == "pregnancy");
        Assert.Empty(pregnancy.EnableWhen);
    }

    [Theory]
    [InlineData("E01", "emergency")]
    [InlineData("", "self-care")]
    [InlineData("U01 R_INF2", "emergency")]
    public async Task Extract_Answers_GivesTheOutcome(string raised, string level)
    {
        var (status, body) = await PostAsync(SampleResponse.Of(RealDefinition.Raising(raised)).ToJson());

        Assert.Equal(HttpStatusCode.OK, status);
        var observation = Assert.IsType<Observation>(FhirClient.Read<Bundle>(body).Entry[1].Resource);
        Assert.Equal(level, Assert.IsType<CodeableConcept>(observation.Value).Coding[0].Code);
    }

    [Theory]
    [InlineData("{", HttpStatusCode.BadRequest, null)]
    [InlineData("""{"resourceType":"QuestionnaireResponse","status":"completed","nothing":1}""", HttpStatusCode.BadRequest, null)]
    [InlineData("""{"resourceType":"Patient","active":true}""", HttpStatusCode.UnprocessableEntity, "QuestionnaireResponse")]
    [InlineData("""{"resourceType":"QuestionnaireResponse","status":"completed","questionnaire":"http://example.org/q"}""",
        HttpStatusCode.UnprocessableEntity, "QuestionnaireResponse.questionnaire")]
    [InlineData("""
        {"resourceType":"QuestionnaireResponse","status":"completed",
        "questionnaire":"urn:x-si-joint-guide:fhir:Questionnaire:red-flag-triage",
        "item":[{"linkId":"no-such-item"}]}
        """, HttpStatusCode.UnprocessableEntity, "QuestionnaireResponse.item[0].linkId")]
    [InlineData("""
        {"resourceType":"QuestionnaireResponse","status":"completed",
        "questionnaire":"urn:x-si-joint-guide:fhir:Questionnaire:red-flag-triage",
        "item":[{"linkId":"fever","answer":[{"valueCoding":{"system":"http://example.org","code":"Y"}}]}]}
        """, HttpStatusCode.UnprocessableEntity, "QuestionnaireResponse.item[0].answer[0].value")]
    [InlineData("""
        {"resourceType":"QuestionnaireResponse","status":"completed",
        "questionnaire":"urn:x-si-joint-guide:fhir:Questionnaire:red-flag-triage"}
        """, HttpStatusCode.UnprocessableEntity, "QuestionnaireResponse.item")]
    public async Task Extract_BadInput_SaysWhichElement(string sent, HttpStatusCode status, string? element)
    {
        var (found, body) = await PostAsync(sent);

        Assert.Equal(status, found);
        var issue = FhirClient.Read<OperationOutcome>(body).Issue.Single();
        if (element is not null)
            Assert.Equal(element, issue.Expression.Single());
    }

    [Fact]
    public async Task Extract_AMegabyte_IsTooMuch() =>
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await PostAsync(new string(' ', 1_000_000))).Status);

    [Theory]
    [InlineData("GET", "/fhir/nothing", "application/fhir+json", HttpStatusCode.NotFound)]
    [InlineData("GET", "/fhir/metadata", "application/fhir+xml", HttpStatusCode.NotAcceptable)]
    [InlineData("DELETE", "/fhir/Questionnaire/red-flag-triage", "application/fhir+json", HttpStatusCode.MethodNotAllowed)]
    [InlineData("GET", "/fhir/Questionnaire?version=0.0.1", "application/fhir+json", HttpStatusCode.NotFound)]
    public async Task Fhir_AnyError_IsAnOperationOutcome(string method, string path, string accept, HttpStatusCode status)
    {
        using var client = site.CreateBrowser();
        using var request = new HttpRequestMessage(new HttpMethod(method), path) { Headers = { { "Accept", accept } } };

        using var answer = await client.SendAsync(request);

        Assert.Equal(status, answer.StatusCode);
        Assert.Single(FhirClient.Read<OperationOutcome>(await answer.Content.ReadAsStringAsync()).Issue);
    }

    [Theory]
    [InlineData("/fhir/metadata", "CapabilityStatement")]
    [InlineData("/fhir/OperationDefinition/saved", "OperationDefinition")]
    public async Task Get_WhatThereIs_IsReadableByAnybody(string path, string type)
    {
        using var client = site.CreateBrowser();

        using var answer = await client.GetAsync(path);

        Assert.Equal("*", answer.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.Equal(type, (await answer.ReadFhirAsync<Resource>()).TypeName);
    }

    [Fact]
    public async Task StartOfTheCheck_ForARecordSystem_LeadsToTheQuestionnaire()
    {
        using var client = site.CreateBrowser();

        var link = (await client.GetHtmlAsync("/symptom-check")).QuerySelector("head link[type='application/fhir+json']")!;

        Assert.Equal("alternate", link.GetAttribute("rel"));
        Assert.Equal("red-flag-triage", FhirClient.Read<Questionnaire>(await client.GetStringAsync(link.GetAttribute("href"))).Id);
    }

    private async Task<(HttpStatusCode Status, string Body)> PostAsync(string json)
    {
        using var client = site.CreateBrowser();
        using var answer = await client.PostFhirAsync(FhirClient.Extract, json);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}
