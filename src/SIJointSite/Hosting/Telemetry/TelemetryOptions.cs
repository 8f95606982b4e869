namespace SIJointSite.Hosting.Telemetry;

/// <summary>Where metrics and traces are sent to, section "Telemetry". Nothing is sent unless an address is set.</summary>
public sealed class TelemetryOptions
{
    public const string Section = "Telemetry";
    public const string EndpointIsWrong =
        "Telemetry:Endpoint must be the address of an OTLP receiver, such as http://localhost:4317; leave it out to send nothing.";
    public const string ProtocolIsWrong = "Telemetry:Protocol must be grpc or http.";

    /// <summary>Address of a receiver that speaks OTLP. Null: nothing is sent to anybody.</summary>
    public string? Endpoint { get; set; }

    /// <summary>How it is spoken to: "grpc", or "http" for protobuf over HTTP.</summary>
    public string Protocol { get; set; } = "grpc";

    /// <summary>Whether the protocol is one that we speak.</summary>
    public bool HasProtocol => IsHttp || Protocol.Equals("grpc", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether protobuf is sent over HTTP.</summary>
    public bool IsHttp => Protocol.Equals("http", StringComparison.OrdinalIgnoreCase);

    /// <returns>The address; null when none is set, or what is set is none.</returns>
    public Uri? FindEndpoint() =>
        Uri.TryCreate(Endpoint, UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
            ? address
            : null;
}
