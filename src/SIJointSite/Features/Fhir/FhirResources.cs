using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using SIJointSite.Addresses;
using SIJointSite.Content;
using SIJointSite.Content.Live;
using SIJointSite.Features.Fhir.Definition;

namespace SIJointSite.Features.Fhir;

/// <summary>
/// What is the same for everybody until the content changes. Firely's first use costs a third of a second, so it is paid in the
/// background some time after the start: not by the first who asks, and not by the first readers of pages either.
/// </summary>
public sealed class FhirResources(FhirAddresses names, ContentStore store, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    private volatile Made? made;

    public string QuestionnaireOf(SiteContent content) => MadeOf(content).Json;

    protected override async System.Threading.Tasks.Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await System.Threading.Tasks.Task.Delay(Pause, clock, stoppingToken);
        MadeOf(store.Current);
    }

    private Made MadeOf(SiteContent content)
    {
        if (made is { } known && known.Content == content)
            return known;
        var questionnaire = QuestionnaireWriter.Write(content, names);
        return made = new Made(content, questionnaire, questionnaire.ToJson());
    }

    private sealed record Made(SiteContent Content, Questionnaire Questionnaire, string Json);
}
