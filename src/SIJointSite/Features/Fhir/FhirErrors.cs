using Hl7.Fhir.Serialization;
using SIJointSite.Addresses;

namespace SIJointSite.Features.Fhir;

/// <summary>
/// Below /fhir every error is an OperationOutcome, never a page. What accepts no JSON gets 406. Nothing that was sent is logged.
/// </summary>
public sealed class FhirErrors(RequestDelegate next, ILogger<FhirErrors> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (!context.Request.Path.StartsWithSegments(FhirAddresses.Root, StringComparison.OrdinalIgnoreCase))
        {
            await next(context);
            return;
        }

        var response = context.Response;
        try
        {
            if (AcceptsJson(context.Request))
                await next(context);
            else
                response.StatusCode = StatusCodes.Status406NotAcceptable;
        }
        catch (BadHttpRequestException exception) when (!response.HasStarted)
        {
            response.StatusCode = exception.StatusCode;
        }
        catch (Exception exception) when (!response.HasStarted && exception is not OperationCanceledException)
        {
            logger.LogError("A request of a record system failed: {Reason}", exception.GetType().Name);
            response.StatusCode = StatusCodes.Status500InternalServerError;
        }

        if (response.HasStarted || response.StatusCode < StatusCodes.Status400BadRequest || response.ContentType is not null)
            return;
        response.ContentType = FhirAnswer.ContentType;
        response.Headers.CacheControl = "no-store";
        await response.WriteAsync(
            FhirAnswer.OutcomeOf(response.StatusCode, TextOf(response.StatusCode)).ToJson(), context.RequestAborted);
    }

    private static bool AcceptsJson(HttpRequest request) => request.Headers.Accept.Count == 0
        || request.Headers.Accept.ToString() is var accepted && (accepted.Length == 0
            || accepted.Contains("json", StringComparison.OrdinalIgnoreCase) || accepted.Contains("*/*", StringComparison.Ordinal)
            || accepted.Contains("application/*", StringComparison.OrdinalIgnoreCase));

    private static string TextOf(int status) => status switch
    {
        StatusCodes.Status404NotFound => "There is nothing under this address. GET /fhir/metadata lists what there is.",
        StatusCodes.Status405MethodNotAllowed => "This address does not take this method. GET /fhir/metadata lists what it takes.",
        StatusCodes.Status406NotAcceptable => "Only JSON is sent. Ask for application/fhir+json.",
        StatusCodes.Status413PayloadTooLarge => "Send at most 256 kB.",
        StatusCodes.Status415UnsupportedMediaType => "Send JSON as application/fhir+json, in UTF-8 and not packed.",
        StatusCodes.Status421MisdirectedRequest => "Ask under the public address of this site.",
        StatusCodes.Status429TooManyRequests => "Too many requests. Wait as long as Retry-After says.",
        StatusCodes.Status503ServiceUnavailable => "This does not work right now. Try again in a few minutes.",
        >= 500 => "Something broke on our side. Try again in a minute.",
        _ => "The request could not be read.",
    };
}
