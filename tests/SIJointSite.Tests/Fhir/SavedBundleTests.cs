using System.Net;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Triage.Check;
using SIJointSite.Tests.Triage.Definition;
using Task = System.Threading.Tasks.Task;

namespace SIJointSite.Tests.Fhir;

/// <summary>
/// What is downloaded with the code speaks of the same questions as the Questionnaire. The one that others should not read stands there
/// under its red flag's id, which is no linkId of the Questionnaire: <c>$extract</c> knows it, and nothing but that one.
/// </summary>
public sealed class SavedBundleTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    [Theory]
    [InlineData("E01", "emergency", false)]
    [InlineData("U01 R_INF1", "emergency", true)]
    [InlineData("U01", "urgent", true)]
    [InlineData("U27", "urgent", true)]
    [InlineData("S01", "non-urgent", true)]
    [InlineData("", "self-care", true)]
    public async Task Extract_SavedAnswers_FindsTheSavedOutcome(string raised, string level, bool isComplete)
    {
        using var client = site.CreateBrowser();
        var saved = await SaveAsync(client, raised);
        var (answers, outcome) = (ResponseIn(saved), ObservationIn(saved));

        var extracted = ObservationIn(FhirClient.Read<Bundle>(await ExtractAsync(client, answers, HttpStatusCode.OK)));

        Assert.Equal(level, LevelOf(outcome));
        Assert.Equal(level, LevelOf(extracted));
        Assert.Equal(level, Assert.IsType<FhirString>(answers.Item[^1].Answer[0].Value).Value);
        Assert.Equal(isComplete, answers.Status == QuestionnaireResponse.QuestionnaireResponseStatus.Completed);
        Assert.Equal("2026-11-24T10:00:00Z", answers.Authored);
        Assert.Equal(SampleResponse.Names.VersionOf(RealDefinition.Questionnaire.Version), answers.Questionnaire);
        Assert.Equal(SystemOf(extracted), SystemOf(outcome));
    }

    [Fact]
    public async Task Download_EveryAnswer_StandsWhereTheQuestionnaireAsksIt()
    {
        using var client = site.CreateBrowser();
        var asked = PlacesOf(SampleResponse.Questionnaire.Item, static item => (item.LinkId!, item.Item)).ToHashSet();

        var answers = ResponseIn(await SaveAsync(client, "U01 S06"));
        var answered = PlacesOf(answers.Item, static item => (item.LinkId!, item.Item));

        Assert.All(
            answered.Where(static place => !place.EndsWith("/U27", StringComparison.Ordinal)), place => Assert.Contains(place, asked));
    }

    [Fact]
    public async Task Extract_MaskedAnswerOfAnUnknownId_IsRefusedAndSaysNoLevel()
    {
        using var client = site.CreateBrowser();
        var answers = ResponseIn(await SaveAsync(client, "U27"));
        var masked = answers.Item.SelectMany(static page => page.Item).SelectMany(static list => list.Item)
            .Single(static item => item.LinkId == "U27");

        masked.LinkId = "U26";
        var refused = FhirClient.Read<OperationOutcome>(await ExtractAsync(client, answers, HttpStatusCode.UnprocessableEntity));

        Assert.EndsWith(".linkId", refused.Issue.Single().Expression.Single(), StringComparison.Ordinal);
    }

    private static async Task<Bundle> SaveAsync(HttpClient client, string raised)
    {
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("code", await Visitor.SaveAsync(client, raised))]);
        using var file = await client.PostAsync("/summary?handler=Fhir", form);
        return FhirClient.Read<Bundle>(await file.Content.ReadAsStringAsync());
    }

    private static async Task<string> ExtractAsync(HttpClient client, Resource sent, HttpStatusCode status)
    {
        using var answer = await client.PostFhirAsync(FhirClient.Extract, sent.ToJson());
        Assert.Equal(status, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }

    private static QuestionnaireResponse ResponseIn(Bundle bundle) => Assert.IsType<QuestionnaireResponse>(bundle.Entry[0].Resource);

    private static Observation ObservationIn(Bundle bundle) => Assert.IsType<Observation>(bundle.Entry[1].Resource);

    private static string? LevelOf(Observation outcome) => Assert.IsType<CodeableConcept>(outcome.Value).Coding[0].Code;

    private static string? SystemOf(Observation outcome) => Assert.IsType<CodeableConcept>(outcome.Value).Coding[0].System;

    private static IEnumerable<string> PlacesOf<T>(IEnumerable<T> items, Func<T, (string LinkId, List<T> Below)> read, string above = "") =>
        items.Select(read).SelectMany(item => PlacesOf(item.Below, read, above + item.LinkId + "/").Prepend(above + item.LinkId));
}
