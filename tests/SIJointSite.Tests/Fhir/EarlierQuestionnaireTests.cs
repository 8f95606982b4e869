using System.Net;
using Hl7.Fhir.Model;
using Microsoft.Extensions.DependencyInjection;
using SIJointSite.Features.Versions;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Support.Data;
using SIJointSite.Tests.Triage.Definition;
using Task = System.Threading.Tasks.Task;

namespace SIJointSite.Tests.Fhir;

/// <summary>Whoever has answers to an earlier version finds what was asked then.</summary>
public sealed class EarlierQuestionnaireTests(SharedSite shared)
{
    private const string Ours = "/fhir/Questionnaire/red-flag-triage";

    private static readonly string Earlier = RealDefinition.Questionnaire.Version;

    [Fact]
    public async Task Get_EarlierVersion_IsFoundAfterTheQuestionsHaveChangedAndANewStart()
    {
        var data = Directory.CreateTempSubdirectory("sijoint-versions-");
        try
        {
            string text;
            using (var site = new SiteFactory { Settings = { ["Site:DataFolder"] = data.FullName } })
            {
                using var client = site.CreateBrowser();
                text = await client.GetStringAsync(Ours);
                Assert.Equal(text, await client.GetStringAsync($"{Ours}?version={Earlier}"));
                var texts = site.Services.GetRequiredService<KeptTexts>();
                Assert.True(await Wait.UntilAsync(async () =>
                {
                    site.Clock.Advance(TimeSpan.FromSeconds(10));
                    return await texts.FindAsync($"{Ours}|{Earlier}", "fhir-r4", CancellationToken.None) is not null;
                }));
            }

            using var content = new BrokenContent();
            content.Replace("en/triage/questionnaire.yaml", $"version: \"{Earlier}\"", "version: \"9.0.0\"");
            content.Replace("en/triage/questionnaire.yaml", "history:\n",
                "history:\n  - { version: \"9.0.0\", date: \"2026-11-28\", note: \"Other words.\" }\n");
            using var later = new SiteFactory
            {
                Settings = { ["Site:DataFolder"] = data.FullName, ["Content:Path"] = content.Path },
            };
            using var reader = later.CreateBrowser();

            Assert.Equal("9.0.0", FhirClient.Read<Questionnaire>(await reader.GetStringAsync(Ours)).Version);
            Assert.Equal(text, await reader.GetStringAsync($"{Ours}?version={Earlier}"));
            Assert.Equal(text, await reader.GetStringAsync($"{Ours}%7C{Earlier}"));
            using var found = await reader.GetAsync(
                $"/fhir/Questionnaire?url={SampleResponse.Names.Questionnaire}%7C{Earlier}");
            Assert.Equal(Earlier,
                Assert.IsType<Questionnaire>((await found.ReadFhirAsync<Bundle>()).Entry.Single().Resource).Version);
            await AssertRefusedAsync(reader, $"{Ours}?version=1.0.0", HttpStatusCode.NotFound, "9.0.0");

            using var answered = await reader.PostFhirAsync(
                FhirClient.Extract, FhirClient.Write(SampleResponse.Of(RealDefinition.AllClear)));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answered.StatusCode);
            Assert.Contains("red-flag-triage|9.0.0",
                (await answered.ReadFhirAsync<OperationOutcome>()).Issue.Single().Diagnostics, StringComparison.Ordinal);
        }
        finally
        {
            data.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Get_EarlierVersionWithoutADatabase_SaysSoAndTheOneOfTodayIsThere()
    {
        using var site = new SiteFactory();
        using var client = site.CreateBrowser();
        site.BreakDatabase();

        await AssertRefusedAsync(client, $"{Ours}?version=1.0.0", HttpStatusCode.ServiceUnavailable, Earlier);
        Assert.Equal(Earlier, FhirClient.Read<Questionnaire>(await client.GetStringAsync($"{Ours}?version={Earlier}")).Version);
    }

    [Theory]
    [InlineData("?version=1")]
    [InlineData("?version=%00")]
    [InlineData("%7C1.0.0%7C2.0.0")]
    public async Task Get_WhatIsNoVersion_IsNotKept(string rest)
    {
        using var client = shared.CreateBrowser();

        await AssertRefusedAsync(client, Ours + rest, HttpStatusCode.NotFound, Earlier);
    }

    private static async Task AssertRefusedAsync(HttpClient client, string address, HttpStatusCode status, string current)
    {
        using var answer = await client.GetAsync(address);

        Assert.Equal(status, answer.StatusCode);
        Assert.Contains(current, (await answer.ReadFhirAsync<OperationOutcome>()).Issue.Single().Diagnostics, StringComparison.Ordinal);
    }
}
