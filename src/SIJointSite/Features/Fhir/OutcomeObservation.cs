using Hl7.Fhir.Model;
using SIJointSite.Addresses;
using SIJointSite.Core.Triage.Rules;

namespace SIJointSite.Features.Fhir;

/// <summary>The outcome as a record system keeps it. Anonymous, so without a subject.</summary>
public static class OutcomeObservation
{
    /// <param name="level">The level.</param>
    /// <param name="levelWords">The level in words, such as "Urgent".</param>
    /// <param name="heading">What to do.</param>
    /// <param name="version">Version of the questions.</param>
    /// <param name="moment">When it was found: with its zone, or a day alone.</param>
    /// <param name="responseId">Full address of the answers that it follows from.</param>
    /// <param name="notes">What set the level, one line each.</param>
    /// <param name="names">What our codes are named by.</param>
    public static Observation Of(
        Disposition level, string levelWords, string heading, string version, string moment, string responseId,
        IEnumerable<string> notes, FhirAddresses names) => new()
        {
            Status = ObservationStatus.Final,
            Category = [new CodeableConcept("http://terminology.hl7.org/CodeSystem/observation-category", "survey")],
            Code = new CodeableConcept(names.AnswerCodes, "outcome", $"{FhirAddresses.QuestionnaireId} {version}"),
            Effective = new FhirDateTime(moment),
            Value = new CodeableConcept
            {
                Coding =
                [
                    new Coding(names.OutcomeCodes, DispositionCodes.CodeOf(level), levelWords),
                    new Coding("http://hl7.org/fhir/request-priority", PriorityOf(level)),
                ],
                Text = $"{levelWords}: {heading}",
            },
            DerivedFrom = [new ResourceReference(responseId)],
            Note = [.. notes.Select(static note => new Annotation { Text = note })],
        };

    /// <summary>Answers and the outcome that follows from them, each with a name of its own.</summary>
    /// <param name="response">The answers.</param>
    /// <param name="observationFrom">Makes the outcome that follows from answers of this full address.</param>
    public static Bundle Beside(QuestionnaireResponse response, Func<string, Observation> observationFrom)
    {
        var (responseId, observationId) = ($"urn:uuid:{Guid.NewGuid()}", $"urn:uuid:{Guid.NewGuid()}");
        return new Bundle
        {
            Type = Bundle.BundleType.Collection,
            Entry =
            [
                new Bundle.EntryComponent { FullUrl = responseId, Resource = response },
                new Bundle.EntryComponent { FullUrl = observationId, Resource = observationFrom(responseId) },
            ],
        };
    }

    /// <summary>HL7's own request priority beside our code.</summary>
    private static string PriorityOf(Disposition level) => level switch
    {
        Disposition.Emergency => "stat",
        Disposition.Urgent => "asap",
        _ => "routine",
    };
}
