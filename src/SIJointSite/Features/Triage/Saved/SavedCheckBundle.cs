using System.Globalization;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using SIJointSite.Addresses;
using SIJointSite.Core.Triage.Rules;
using SIJointSite.Features.Fhir;

namespace SIJointSite.Features.Triage.Saved;

/// <summary>
/// A saved result as HL7 FHIR R4, for a record system: a collection Bundle of the QuestionnaireResponse and an Observation that holds
/// the outcome, with the ids and codes of the Questionnaire. Anonymous, so without a subject.
/// </summary>
internal static class SavedCheckBundle
{
    /// <inheritdoc cref="Of"/>
    /// <returns>The file.</returns>
    public static byte[] Write(SavedResult saved, FhirAddresses names, NeutralWords neutral) =>
        FhirJsonSerializer.Default.SerializeToBytes(Of(saved, names, neutral));

    /// <param name="saved">The result as it was saved.</param>
    /// <param name="names">What questions and codes are named by.</param>
    /// <param name="neutral">What stands in place of an id that would tell too much.</param>
    public static Bundle Of(SavedResult saved, FhirAddresses names, NeutralWords neutral) => OutcomeObservation.Beside(
        ResponseOf(saved, names, neutral),
        responseId => OutcomeObservation.Of(
            saved.Disposition, saved.Level, saved.Heading, saved.Version, MomentOf(saved), responseId,
            saved.Rules.Select(static rule => $"{rule.Id} ({rule.Level}): {rule.Text}"), names));

    private static QuestionnaireResponse ResponseOf(SavedResult saved, FhirAddresses names, NeutralWords neutral) => new()
    {
        Questionnaire = names.VersionOf(saved.Version),
        // What was not asked or answered must not be taken for "no"; when that is unknown, not for complete either.
        Status = saved.NotAnswered is { Count: 0 }
            ? QuestionnaireResponse.QuestionnaireResponseStatus.Completed : QuestionnaireResponse.QuestionnaireResponseStatus.InProgress,
        Authored = MomentOf(saved),
        Source = saved.ForSomeoneElse
            ? new ResourceReference { Type = "RelatedPerson", Display = neutral.SomeoneElse } : null,
        Item =
        [
            .. saved.Answers.GroupBy(static answer => (answer.ScreenId, answer.Screen)).Select(screen =>
                new QuestionnaireResponse.ItemComponent
                {
                    LinkId = screen.Key.ScreenId,
                    Text = screen.Key.Screen,
                    Item =
                    [
                        .. screen.GroupBy(static answer => answer.GroupId ?? answer.LinkId).SelectMany(list =>
                            ListOf(list.First().GroupId, [.. list.Select(answer => ItemOf(answer, names, neutral))])),
                    ],
                }),
            new QuestionnaireResponse.ItemComponent
            {
                LinkId = FhirAddresses.OutcomeLinkId,
                Answer = [new() { Value = new FhirString(DispositionCodes.CodeOf(saved.Disposition)) }],
            },
        ],
    };

    private static List<QuestionnaireResponse.ItemComponent> ListOf(string? groupId, List<QuestionnaireResponse.ItemComponent> items) =>
        groupId is null ? items : [new() { LinkId = groupId, Item = items }];

    private static QuestionnaireResponse.ItemComponent ItemOf(SavedAnswer answer, FhirAddresses names, NeutralWords neutral) => new()
    {
        LinkId = neutral.LinkIdOf(answer.LinkId),
        Text = answer.Question,
        Answer = [new() { Value = AnswerCoding.Of(answer.Code, answer.Answer, names) }],
    };

    /// <summary>The moment with its zone; the day alone for rows from before the moment was kept.</summary>
    private static string MomentOf(SavedResult saved) => saved.SavedAt is { } moment
        ? moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)
        : $"{saved.Date:yyyy-MM-dd}";
}
