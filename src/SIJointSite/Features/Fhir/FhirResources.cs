using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using SIJointSite.Addresses;
using SIJointSite.Content;
using SIJointSite.Content.Live;
using SIJointSite.Features.Fhir.Definition;

namespace SIJointSite.Features.Fhir;

/// <summary>
/// What is the same for everybody until the content changes. Firely's first use costs a third of a second, so it is paid in the
/// background when the site has started, not by the first who asks.
/// </summary>
public sealed class FhirResources(FhirAddresses names, ContentStore store) : BackgroundService
{
    private volatile Made? made;

    public string QuestionnaireOf(SiteContent content) => MadeOf(content).Json;

    /// <returns>The search's answer, or the refusal of a version that is not kept.</returns>
    /// <param name="content">The content.</param>
    /// <param name="url">Canonical address, with or without a version; null for any.</param>
    /// <param name="version">The version; null for any.</param>
    public IResult Find(SiteContent content, string? url, string? version)
    {
        var (address, wanted) = url?.Split('|', 2) is [var before, var after] ? (before, after) : (url, version);
        var current = content.Triage.Questionnaire.Version;
        var isOurs = address is null || address == names.Questionnaire;
        if (isOurs && wanted is not null && wanted != current)
            return FhirAnswer.Refuse(
                StatusCodes.Status404NotFound, $"Only version {current} is kept. Leave the version out, or ask for it.");
        return FhirAnswer.Send(new Bundle
        {
            Type = Bundle.BundleType.Searchset,
            Total = isOurs ? 1 : 0,
            Entry = !isOurs ? [] :
            [
                new Bundle.EntryComponent
                {
                    FullUrl = names.Questionnaire,
                    Resource = MadeOf(content).Questionnaire,
                    Search = new Bundle.SearchComponent { Mode = Bundle.SearchEntryMode.Match },
                },
            ],
        });
    }

    protected override async System.Threading.Tasks.Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await System.Threading.Tasks.Task.Yield();
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
