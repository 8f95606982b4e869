using System.Text.RegularExpressions;
using SIJointSite.Addresses;
using SIJointSite.Content;
using SIJointSite.Data;
using SIJointSite.Features.Versions;

namespace SIJointSite.Features.Fhir;

/// <summary>
/// The Questionnaire of each version that this site has asked by: answers name their version, and whoever has them must find what was
/// asked. Each is kept once, as it was when the version was new, beside the old texts of pages (decision 0041).
/// </summary>
public sealed partial class KeptQuestionnaires(FhirResources resources, KeptTexts texts, ILogger<KeptQuestionnaires> logger)
{
    /// <summary>Tells it from the texts of pages.</summary>
    private const string Form = "fhir-r4";

    /// <summary>Keeps the version that is asked now.</summary>
    /// <exception cref="System.Data.Common.DbException">
    /// The database could not do it, or another of <see cref="DatabaseFaults"/>.
    /// </exception>
    public Task KeepAsync(SiteContent content, CancellationToken cancellationToken)
    {
        var questionnaire = content.Triage.Questionnaire;
        return texts.KeepOnceAsync(
            PathOf(questionnaire.Version), Form, questionnaire.Date, content.TriageTexts.Start.Title,
            () => resources.QuestionnaireOf(content), cancellationToken);
    }

    /// <returns>The JSON of a version, or else the refusal.</returns>
    public async Task<(string? Json, IResult? Refusal)> FindAsync(SiteContent content, string version, CancellationToken cancellationToken)
    {
        var current = content.Triage.Questionnaire.Version;
        if (version == current)
            return (resources.QuestionnaireOf(content), null);
        try
        {
            if (VersionShape().IsMatch(version) && await texts.FindAsync(PathOf(version), Form, cancellationToken) is { } kept)
                return (KeptTexts.TextOf(kept), null);
            return (null, FhirAnswer.Refuse(StatusCodes.Status404NotFound,
                $"This version is not kept here. {current} is asked now: leave the version out, or ask for it."));
        }
        catch (Exception exception) when (DatabaseFaults.Includes(exception))
        {
            logger.LogError("An earlier version of the questions cannot be read: {Reason}", DatabaseFaults.Describe(exception));
            return (null, FhirAnswer.Refuse(StatusCodes.Status503ServiceUnavailable,
                $"Earlier versions cannot be read right now. Try again in a few minutes. {current} is asked now."));
        }
    }

    private static string PathOf(string version) => $"{FhirAddresses.QuestionnairePath}|{version}";

    [GeneratedRegex(@"^[0-9]{1,6}(\.[0-9]{1,6}){2}\z")]
    private static partial Regex VersionShape();
}
