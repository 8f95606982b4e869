using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;

namespace SIJointSite.Features.Fhir;

/// <summary>Sends a resource, or says in an OperationOutcome what was wrong with what was sent.</summary>
public static class FhirAnswer
{
    public const string ContentType = "application/fhir+json; fhirVersion=4.0; charset=utf-8";

    public static IResult Send(Resource resource, int status = StatusCodes.Status200OK) =>
        Results.Text(resource.ToJson(), ContentType, statusCode: status);

    /// <param name="status">Status of HTTP.</param>
    /// <param name="text">What to do, in one sentence.</param>
    /// <param name="element">The element at fault, as FHIRPath; null for none.</param>
    public static IResult Refuse(int status, string text, string? element = null) => Send(OutcomeOf(status, text, element), status);

    /// <summary>Scripts of any site may read it: there is nothing of anybody in it.</summary>
    public static IResult ForEverybody(HttpContext context, IResult result)
    {
        context.Response.Headers.AccessControlAllowOrigin = "*";
        return result;
    }

    public static OperationOutcome OutcomeOf(int status, string text, string? element = null) => new()
    {
        Issue =
        [
            new OperationOutcome.IssueComponent
            {
                Severity = OperationOutcome.IssueSeverity.Error,
                Code = status switch
                {
                    StatusCodes.Status400BadRequest => OperationOutcome.IssueType.Structure,
                    StatusCodes.Status404NotFound => OperationOutcome.IssueType.NotFound,
                    StatusCodes.Status413PayloadTooLarge => OperationOutcome.IssueType.TooLong,
                    StatusCodes.Status422UnprocessableEntity => OperationOutcome.IssueType.BusinessRule,
                    StatusCodes.Status429TooManyRequests => OperationOutcome.IssueType.Throttled,
                    >= 500 => OperationOutcome.IssueType.Transient,
                    _ => OperationOutcome.IssueType.NotSupported,
                },
                Diagnostics = text,
                Expression = element is null ? [] : [element],
            },
        ],
    };
}
