using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using Microsoft.AspNetCore.Mvc;
using SIJointSite.Addresses;
using SIJointSite.Content;
using SIJointSite.Content.Triage;
using SIJointSite.Core.Safety;
using SIJointSite.Core.Triage.Rules;
using SIJointSite.Features.Limits;

namespace SIJointSite.Features.Fhir.Extract;

/// <summary>
/// <c>$extract</c>: the outcome of posted answers. Nothing is stored, and nothing of them is logged. Our engine finds it, whatever
/// outcome a renderer has put beside the answers.
/// </summary>
public sealed class Extraction(FhirAddresses names, TimeProvider clock) : IDisposable
{
    public const int MostBytes = 256 * 1024;

    private const int TimesAMinute = 120;
    private const string QuestionnaireResponse = nameof(QuestionnaireResponse);

    private static readonly FhirJsonDeserializer Reader = new(new DeserializerSettings().UsingMode(DeserializationMode.Strict));

    private readonly ClientLimit limit = new(TimesAMinute);

    public async Task<IResult> RunAsync(HttpContext context, SiteContent content)
    {
        if (context.Request.ContentType?.Contains("json", StringComparison.OrdinalIgnoreCase) != true)
            return Results.StatusCode(StatusCodes.Status415UnsupportedMediaType);
        if (limit.Refuse(context) is StatusCodeResult tooMany)
            return Results.StatusCode(tooMany.StatusCode);
        return await ReadAsync(context.Request, context.RequestAborted) is { } bytes
            ? Answer(bytes, content) : Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
    }

    /// <summary>The answer to a body that was read.</summary>
    public IResult Answer(ReadOnlyMemory<byte> body, SiteContent content)
    {
        Resource? sent;
        try
        {
            // Firely says less of a text that is no JSON at all, or too deep.
            using (JsonDocument.Parse(body))
            {
            }

            var json = new Utf8JsonReader(body.Span);
            if (!Reader.TryDeserializeResource(ref json, out sent, out var issues))
                return FhirAnswer.Refuse(StatusCodes.Status400BadRequest, issues.First().Message, QuestionnaireResponse);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException)
        {
            return FhirAnswer.Refuse(StatusCodes.Status400BadRequest, "The body is not JSON that can be read.");
        }

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

    public void Dispose() => limit.Dispose();

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

    /// <returns>The body; null when it is too long.</returns>
    private static async Task<ReadOnlyMemory<byte>?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > MostBytes)
            return null;
        var body = new ArrayBufferWriter<byte>();
        int read;
        while ((read = await request.Body.ReadAsync(body.GetMemory(), cancellationToken)) > 0)
        {
            body.Advance(read);
            if (body.WrittenCount > MostBytes)
                return null;
        }

        return body.WrittenMemory;
    }
}
