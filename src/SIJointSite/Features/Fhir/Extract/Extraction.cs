using System.Globalization;
using Hl7.Fhir.Model;
using SIJointSite.Addresses;
using SIJointSite.Content;
using SIJointSite.Content.Triage;
using SIJointSite.Core.Safety;
using SIJointSite.Core.Triage.Rules;

namespace SIJointSite.Features.Fhir.Extract;

/// <summary>
/// <c>$extract</c>: the outcome of posted answers. Nothing is stored, and nothing of them is logged. Our engine finds it, whatever
/// outcome a renderer has put beside the answers.
/// </summary>
public sealed class Extraction(FhirBody body, FhirAddresses names, TimeProvider clock)
{
    private const string QuestionnaireResponse = nameof(QuestionnaireResponse);

    public async Task<IResult> RunAsync(HttpContext context, SiteContent content)
    {
        var (sent, refusal) = await body.ReadAsync(context);
        return refusal ?? Answer(sent!, content);
    }

    /// <summary>The answer to what was sent.</summary>
    public IResult Answer(Resource sent, SiteContent content)
    {
        var response = sent switch
        {
            QuestionnaireResponse bare => bare,
            Parameters wrapped => wrapped.Parameter.Select(static parameter => parameter.Resource).OfType<QuestionnaireResponse>()
                .FirstOrDefault(),
            _ => null,
        };
        if (response is null)
            return FhirAnswer.Refuse(StatusCodes.Status422UnprocessableEntity,
                "Send a QuestionnaireResponse, or Parameters that hold one.", QuestionnaireResponse);
        var reading = new ResponseReading(content.Triage, names);
        reading.Read(response);
        if (reading.Problem is { } problem)
            return FhirAnswer.Refuse(StatusCodes.Status422UnprocessableEntity, problem.Text, problem.Element);
        return content.Triage.Triage.Assess(reading.Answers) switch
        {
            TriageOutcome.Incomplete open => FhirAnswer.Refuse(StatusCodes.Status422UnprocessableEntity,
                $"Answer every question that is asked. Still open: {string.Join(", ", open.MissingLinkIds)}.",
                QuestionnaireResponse + ".item"),
            var decided => FhirAnswer.Send(BundleOf(response, decided, content)),
        };
    }

    private Bundle BundleOf(QuestionnaireResponse response, TriageOutcome outcome, SiteContent content)
    {
        var text = content.Results.For(outcome);
        var heading = AdviceWords.Speak(
            text.Heading, Voice.Self, content.Regions.Default, content.TriageTexts, Core.Triage.ResultText.LookAgainOn(Today, outcome));
        return OutcomeObservation.Beside(response, responseId => OutcomeObservation.Of(
            outcome.Disposition, text.Level, heading, content.Triage.Questionnaire.Version,
            clock.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture), responseId,
            outcome.Reasons.Select(static reason => $"{reason.Id}: {Voice.Self.Speak(reason.Text)}"), names));
    }

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
}
