using SIJointSite.Tests.Support;
using SIJointSite.Tests.Support.Telemetry;

namespace SIJointSite.Tests.Hosting.Requests;

/// <summary>What a client sends to be found again in the log is not there.</summary>
public sealed class TraceTests : IDisposable
{
    private const string Theirs = "4bf92f3577b34da6a3ce929d0e0e4736";

    private readonly KeptLog log = new();
    private readonly SiteFactory site;

    public TraceTests() => site = new SiteFactory { MoreServices = log.AddTo };

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Request_WithATraceOfItsOwn_GetsOneOfOurs()
    {
        using var client = site.CreateBrowser();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/red-flags");
        request.Headers.Add("traceparent", $"00-{Theirs}-00f067aa0ba902b7-01");
        request.Headers.Add("tracestate", "mark=visitor");
        request.Headers.Add("baggage", "mark=visitor");
        request.Headers.Add("Request-Id", $"|{Theirs}.1.");

        (await client.SendAsync(request)).Dispose();

        Assert.Single(log.Lines, static line => line.Contains("\"Route\":\"red-flags\"", StringComparison.Ordinal));
        Assert.DoesNotContain(log.Lines, static line => line.Contains(Theirs, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Form_WithoutOrWithAMadeUpToken_LeavesNoWarning()
    {
        using var client = site.CreateBrowser();
        client.DefaultRequestHeaders.Add("Cookie", "__Host-si-form=bWFkZSB1cA");

        using var none = await client.PostAsync("/symptom-check", new FormUrlEncodedContent([new("who", "me")]));
        using var madeUp = await client.PostAsync("/symptom-check", new FormUrlEncodedContent([new("form-token", "bWFkZSB1cA")]));

        Assert.Equal((400, 400), ((int)none.StatusCode, (int)madeUp.StatusCode));
        Assert.DoesNotContain(log.Lines, static line => line.Contains("Antiforgery", StringComparison.Ordinal));
    }
}
