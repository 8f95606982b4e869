using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using SIJointSite.Core.Triage.Form;
using SIJointSite.Core.Triage.Rules;

namespace SIJointSite.Features.Triage.Saved;

/// <summary>
/// A saved result as HL7 FHIR R4, for a record system: a collection Bundle of the QuestionnaireResponse and an Observation
/// that holds the outcome. Anonymous, so without a subject; codes of our own where no standard one could be verified.
/// </summary>
internal static class SavedCheckBundle
{
    public const string ContentType = "application/fhir+json; fhirVersion=4.0; charset=utf-8";

    private const string YesNo = "http://terminology.hl7.org/CodeSystem/v2-0136";
    private const string AbsentReason = "http://terminology.hl7.org/CodeSystem/data-absent-reason";

    /// <inheritdoc cref="Of"/>
    /// <returns>The file.</returns>
    public static byte[] Write(SavedResult saved, string siteAddress, NeutralWords neutral) =>
        Encoding.UTF8.GetBytes(Of(saved, siteAddress, neutral).ToJsonString());

    /// <param name="saved">The result as it was saved.</param>
    /// <param name="siteAddress">Address that the codes and the questionnaire are named by, without a slash at its end.</param>
    /// <param name="neutral">What stands in place of an id that would tell too much.</param>
    private static JsonObject Of(SavedResult saved, string siteAddress, NeutralWords neutral)
    {
        var (responseId, observationId) = ($"urn:uuid:{Guid.NewGuid()}", $"urn:uuid:{Guid.NewGuid()}");
        return new JsonObject
        {
            ["resourceType"] = "Bundle",
            ["type"] = "collection",
            ["entry"] = new JsonArray(
                new JsonObject { ["fullUrl"] = responseId, ["resource"] = ResponseOf(saved, siteAddress, neutral) },
                new JsonObject { ["fullUrl"] = observationId, ["resource"] = ObservationOf(saved, siteAddress, responseId) }),
        };
    }

    private static JsonObject ResponseOf(SavedResult saved, string siteAddress, NeutralWords neutral)
    {
        var response = new JsonObject
        {
            ["resourceType"] = "QuestionnaireResponse",
            ["questionnaire"] = $"{siteAddress}/fhir/Questionnaire/{saved.QuestionnaireId}|{saved.Version}",
            // What was not asked or answered must not be taken for "no"; when that is unknown, not for complete either.
            ["status"] = saved.NotAnswered is { Count: 0 } ? "completed" : "in-progress",
            ["authored"] = MomentOf(saved),
        };
        if (saved.ForSomeoneElse)
            response["source"] = new JsonObject { ["type"] = "RelatedPerson", ["display"] = "Somebody else, for the person" };
        response["item"] = new JsonArray(
        [
            .. saved.Answers
                .GroupBy(static answer => (answer.ScreenId, answer.Screen))
                .Select(screen => new JsonObject
                {
                    ["linkId"] = screen.Key.ScreenId,
                    ["text"] = screen.Key.Screen,
                    ["item"] = new JsonArray(
                    [
                        .. screen.Select(answer => ItemOf(
                            answer with { LinkId = neutral.LinkIdOf(answer.LinkId) }, saved.QuestionnaireId, siteAddress)),
                    ]),
                }),
        ]);
        return response;
    }

    /// <summary>The moment with its zone; the day alone for rows from before the moment was kept.</summary>
    private static string MomentOf(SavedResult saved) => saved.SavedAt is { } moment
        ? moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)
        : $"{saved.Date:yyyy-MM-dd}";

    private static JsonObject ItemOf(SavedAnswer answer, string questionnaireId, string siteAddress) => new()
    {
        ["linkId"] = answer.LinkId,
        ["text"] = answer.Question,
        ["answer"] = new JsonArray(new JsonObject { ["valueCoding"] = CodingOf(answer, questionnaireId, siteAddress) }),
    };

    private static JsonObject CodingOf(SavedAnswer answer, string questionnaireId, string siteAddress)
    {
        var (system, code) = answer.Code switch
        {
            AnswerOption.Yes => (YesNo, "Y"),
            AnswerOption.No => (YesNo, "N"),
            AnswerOption.NotSure => (AbsentReason, "asked-unknown"),
            var own => ($"{siteAddress}/fhir/CodeSystem/{questionnaireId}", own),
        };
        return new JsonObject { ["system"] = system, ["code"] = code, ["display"] = answer.Answer };
    }

    private static JsonObject ObservationOf(SavedResult saved, string siteAddress, string responseId)
    {
        var observation = new JsonObject
        {
            ["resourceType"] = "Observation",
            ["status"] = "final",
            ["category"] = new JsonArray(new JsonObject
            {
                ["coding"] = new JsonArray(
                    new JsonObject { ["system"] = "http://terminology.hl7.org/CodeSystem/observation-category", ["code"] = "survey" }),
            }),
            ["code"] = new JsonObject
            {
                ["coding"] = new JsonArray(
                    new JsonObject { ["system"] = $"{siteAddress}/fhir/CodeSystem/{saved.QuestionnaireId}", ["code"] = "outcome" }),
                ["text"] = $"{saved.QuestionnaireId} {saved.Version}",
            },
            ["effectiveDateTime"] = MomentOf(saved),
            ["valueCodeableConcept"] = new JsonObject
            {
                ["coding"] = new JsonArray(
                    new JsonObject
                    {
                        ["system"] = $"{siteAddress}/fhir/CodeSystem/outcome",
                        ["code"] = DispositionCodes.CodeOf(saved.Disposition),
                        ["display"] = saved.Level,
                    },
                    new JsonObject { ["system"] = "http://hl7.org/fhir/request-priority", ["code"] = PriorityOf(saved.Disposition) }),
                ["text"] = $"{saved.Level}: {saved.Heading}",
            },
            ["derivedFrom"] = new JsonArray(new JsonObject { ["reference"] = responseId }),
        };
        // FHIR knows no empty array.
        if (saved.Rules.Count > 0)
        {
            observation["note"] = new JsonArray(
                [.. saved.Rules.Select(static rule => new JsonObject { ["text"] = $"{rule.Id} ({rule.Level}): {rule.Text}" })]);
        }

        return observation;
    }

    /// <summary>HL7's own request priority beside our code.</summary>
    private static string PriorityOf(Disposition disposition) => disposition switch
    {
        Disposition.Emergency => "stat",
        Disposition.Urgent => "asap",
        _ => "routine",
    };
}
