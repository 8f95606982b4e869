using System.ComponentModel.DataAnnotations;

namespace SIJointSite.Hosting.Telemetry;

/// <summary>Where metrics and traces are sent to, section "Telemetry". Nothing is sent unless an address is set.</summary>
public sealed class TelemetryOptions : IValidatableObject
{
    public const string Section = "Telemetry";

    /// <summary>Address of a receiver that speaks OTLP. Null: nothing is sent to anybody.</summary>
    public string? Endpoint { get; set; }

    /// <summary>How it is spoken to: "grpc", or "http" for protobuf over HTTP.</summary>
    [RegularExpression("(?i:grpc|http)", ErrorMessage = "Telemetry:Protocol must be grpc or http.")]
    public string Protocol { get; set; } = "grpc";

    /// <summary>Whether protobuf is sent over HTTP.</summary>
    public bool IsHttp => Protocol.Equals("http", StringComparison.OrdinalIgnoreCase);

    /// <returns>The address; null when none is set, or what is set is none.</returns>
    public Uri? FindEndpoint() =>
        Uri.TryCreate(Endpoint, UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
            ? address
            : null;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!string.IsNullOrEmpty(Endpoint) && FindEndpoint() is null)
        {
            yield return new ValidationResult(
                "Telemetry:Endpoint must be the address of an OTLP receiver, such as http://localhost:4317; leave it out to send nothing.");
        }
    }
}
