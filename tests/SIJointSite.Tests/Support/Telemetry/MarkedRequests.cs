using System.Net.Http.Headers;

namespace SIJointSite.Tests.Support.Telemetry;

/// <summary>Puts a mark into everything that a visitor sends along without knowing.</summary>
internal sealed class MarkedRequests(string mark, HttpMessageHandler inner) : DelegatingHandler(inner)
{
    /// <summary>Id of the trace that the visitor would like to be part of.</summary>
    public const string TraceId = "5ebac0ffee5ebac0ffee5ebac0ffee5e";

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.UserAgent.Add(new ProductInfoHeaderValue(mark, "1.0"));
        request.Headers.Add("X-Forwarded-For", "203.0.113.77");
        request.Headers.Add("X-Forwarded-Host", $"{mark}.example");
        request.Headers.Add("Referer", $"https://elsewhere.example/{mark}");
        request.Headers.Add("From", $"{mark}@example.org");
        request.Headers.Add("X-Request-ID", mark);
        request.Headers.Add("traceparent", $"00-{TraceId}-5ebac0ffee5ebac0-01");
        request.Headers.Add("tracestate", $"vendor={mark}");
        request.Headers.Add("baggage", $"name={mark}");
        var asked = request.RequestUri!;
        request.RequestUri = new Uri(asked, $"{asked.AbsolutePath}{(asked.Query.Length == 0 ? "?" : asked.Query + "&")}q={mark}");
        return base.SendAsync(request, cancellationToken);
    }
}
