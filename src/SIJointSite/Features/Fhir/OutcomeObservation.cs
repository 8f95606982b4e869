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

    /// <summary>HL7's own request priority beside our code.</summary>
    private static string PriorityOf(Disposition level) => level switch
    {
        Disposition.Emergency => "stat",
        Disposition.Urgent => "asap",
        _ => "routine",
    };
}
