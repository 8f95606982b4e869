using Hl7.Fhir.Model;
using Microsoft.AspNetCore.Mvc;
using SIJointSite.Addresses;
using SIJointSite.Core.Triage;
using SIJointSite.Features.Fhir;
using SIJointSite.Features.Triage.Saved;

namespace SIJointSite.Features.Triage.Links;

/// <summary>
/// Gives a record system what was saved under a code. The code comes in the body alone, for an address stands in logs. A mistyped, a
/// wrong, a deleted and an expired one are the same answer, and wrong ones count with those that are typed at the page.
/// </summary>
public static class SavedAnswers
{
    public static void MapSavedAnswers(this WebApplication app) =>
        app.MapPost($"{FhirAddresses.Root}/QuestionnaireResponse/${FhirAddresses.SavedOperation}", ReadAsync)
            .WithMetadata(new RequestSizeLimitAttribute(FhirBody.MostBytes), new PageUseAttribute(PageUse.HoldsAnswers));

    private static async Task<IResult> ReadAsync(
        HttpContext context, FhirBody body, SavedCheckStore store, TriageLimits limits, NeutralWords neutral, FhirAddresses names,
        CancellationToken cancellationToken)
    {
        var (sent, refusal) = await body.ReadAsync(context);
        if (refusal is not null)
            return refusal;
        if (sent is not Parameters { Parameter: [{ Name: FhirAddresses.CodeParameter, Value: FhirString typed, Resource: null }] })
            return FhirAnswer.Refuse(StatusCodes.Status422UnprocessableEntity,
                $"Send Parameters with one valueString, named {FhirAddresses.CodeParameter}.", "Parameters.parameter");
        if (!ReferenceCode.TryParse(typed.Value, out var code))
            return NothingThere();
        if ((limits.WrongCodes.Refuse(context, onlyLook: true) ?? limits.Downloads.Refuse(context)) is not null)
            return TypedResults.StatusCode(StatusCodes.Status429TooManyRequests);
        return await store.ReadAsync(code, cancellationToken) switch
        {
            SavedCheckAnswer.Found found => FhirAnswer.Send(SavedCheckBundle.Of(neutral.In(found.Result), names, neutral)),
            SavedCheckAnswer.NotFound => limits.WrongCodes.Refuse(context) is null
                ? NothingThere() : TypedResults.StatusCode(StatusCodes.Status429TooManyRequests),
            SavedCheckAnswer.Unreadable => FhirAnswer.Refuse(StatusCodes.Status503ServiceUnavailable,
                "Something is saved under this code, but it cannot be read. Ask the person to tell it again."),
            _ => FhirAnswer.Refuse(
                StatusCodes.Status503ServiceUnavailable, "Saved answers cannot be read right now. Try again in a few minutes."),
        };
    }

    private static IResult NothingThere() => FhirAnswer.Refuse(StatusCodes.Status404NotFound,
        "Nothing is kept under this code: look whether it is typed as it is written. It may be deleted, or past its last day.");
}
