using System.Text.Json;
using Hl7.Fhir.Model;
using SIJointSite.Addresses;
using SIJointSite.Content;

namespace SIJointSite.Features.Fhir;

/// <summary>The Questionnaire by its id, and by its canonical address; both with a version or without.</summary>
internal static class QuestionnaireReads
{
    public static async Task<IResult> ReadAsync(
        HttpContext context, KeptQuestionnaires kept, SiteContent content, string? version, CancellationToken cancellationToken)
    {
        var (json, refusal) = await kept.FindAsync(content, version ?? content.Triage.Questionnaire.Version, cancellationToken);
        return FhirAnswer.ForEverybody(context, refusal ?? Results.Text(json, FhirAnswer.ContentType));
    }

    /// <param name="context">The request.</param>
    /// <param name="kept">All versions.</param>
    /// <param name="names">What ours is named by.</param>
    /// <param name="content">The content.</param>
    /// <param name="url">Canonical address, with or without a version; null for ours.</param>
    /// <param name="version">The version; null for the one that is asked now.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public static async Task<IResult> FindAsync(
        HttpContext context, KeptQuestionnaires kept, FhirAddresses names, SiteContent content, string? url, string? version,
        CancellationToken cancellationToken)
    {
        var (address, wanted) = url?.Split('|', 2) is [var before, var after] ? (before, after) : (url, version);
        if (address is not null && address != names.Questionnaire)
            return FhirAnswer.ForEverybody(context, FhirAnswer.Send(new Bundle { Type = Bundle.BundleType.Searchset, Total = 0 }));
        var (json, refusal) = await kept.FindAsync(content, wanted ?? content.Triage.Questionnaire.Version, cancellationToken);
        return FhirAnswer.ForEverybody(context, refusal ?? Results.Text(Found(names.Questionnaire, json!), FhirAnswer.ContentType));
    }

    /// <summary>Put together round the text that is kept: 300 kB of JSON are not read to be written again for each who asks.</summary>
    private static string Found(string fullUrl, string questionnaire) =>
        $$$"""
        {"resourceType":"Bundle","type":"searchset","total":1,"entry":[
        {"fullUrl":"{{{JsonEncodedText.Encode(fullUrl)}}}","resource":{{{questionnaire}}},"search":{"mode":"match"}}]}
        """;
}
