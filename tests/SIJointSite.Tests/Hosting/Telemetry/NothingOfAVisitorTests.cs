using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Hosting;
using SIJointSite.Core.Triage;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Support.Data;
using SIJointSite.Tests.Support.Telemetry;
using SIJointSite.Tests.Triage.Check;
using SIJointSite.Tests.Triage.Definition;

namespace SIJointSite.Tests.Hosting.Telemetry;

/// <summary>
/// Somebody whose every address, header and field holds a mark goes through all forms of a real server with its log at "Debug" and
/// telemetry on. The mark, the answers and the code stand nowhere.
/// </summary>
public sealed class NothingOfAVisitorTests : IDisposable
{
    private const string Mark = "zebrafinch";

    private static readonly string[] Addresses =
    [
        "/", "/search", "/articles/what-is-the-si-joint", "/summary", "/symptom-check", "/symptom-check/1", "/symptom-check/2",
        "/symptom-check/check-answers", "/symptom-check/result", $"/articles/{Mark}", $"/symptom-check/{Mark}", $"/{Mark}/{Mark}",
    ];

    private readonly KeptLog log = new();
    private readonly SiteFactory site;

    public NothingOfAVisitorTests() => site = new SiteFactory { MoreServices = log.AddTo };

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Visit_MarkedInEveryPlace_LeavesNoMarkInLogSpansMetricsAndDatabase()
    {
        await using var receiver = await OtlpReceiver.StartAsync(isHttp: true);
        site.Settings["Telemetry:Endpoint"] = receiver.Endpoint;
        site.Settings["Telemetry:Protocol"] = "http";
        site.Settings["Site:LogLevel"] = "Debug";
        using var client = CreateMarkedBrowser();

        var code = await Visitor.SaveAsync(client, "S01");
        using (var read = await Visitor.ReadBackAsync(client, code))
            await SubmitAllAsync(client, await read.ReadHtmlAsync());
        foreach (var address in Addresses)
            await SubmitAllAsync(client, await client.GetHtmlAsync(address));
        await SendWhatIsNoFormAsync(client);
        OtlpReceiver.Flush(site);

        Assert.True(log.Lines.Length > 500, "Debug was expected to say more.");
        Assert.True(receiver.Has("POST symptom-check/{place}"));
        Assert.True(ReferenceCode.TryParse(code, out var parsed));
        // Those of two words: metrics have a "duration" of their own.
        var answers = RealDefinition.Raising("S01").Answers.Select(static answer => answer.Key).Where(static id => id.Contains('-'));
        foreach (var word in answers.Concat([Mark, "203.0.113.77", "127.0.0.1:", MarkedRequests.TraceId, code, parsed.Places]))
        {
            Assert.DoesNotContain(log.Lines, line => line.Contains(word, StringComparison.OrdinalIgnoreCase) && !IsTheSiteItself(line));
            Assert.False(receiver.Has(word), $"{word} was sent to the receiver.");
            Assert.False(site.DatabaseContains(System.Text.Encoding.UTF8.GetBytes(word)), $"{word} stands in the database.");
        }

        Assert.False(receiver.Has(Convert.FromHexString(MarkedRequests.TraceId)), "The visitor chose the id of a trace.");
    }

    /// <summary>Whether a line tells on which address the site listens.</summary>
    private static bool IsTheSiteItself(string line) => line.Contains("Now listening on", StringComparison.Ordinal);

    /// <summary>Sends every form of a page, each field marked and one more than it has.</summary>
    private static async Task SubmitAllAsync(HttpClient client, IHtmlDocument page)
    {
        // Last what clears the answers, or there would be no more pages to come to.
        foreach (var form in page.Forms.OrderBy(static form => form.ClassList.Contains("si-clear")))
        {
            var fields = form.Elements.OfType<IHtmlInputElement>().Where(static input => input.Name is { Length: > 0 })
                .Select(static input => KeyValuePair.Create(input.Name!, input.Type == "hidden" ? input.Value : Mark))
                .Append(KeyValuePair.Create(Mark, Mark)).ToArray();
            var address = form.GetAttribute("action") ?? "/symptom-check/1";
            using var content = new FormUrlEncodedContent(fields);
            using var response = form.Method == "get"
                ? await client.GetAsync($"{address}?{await content.ReadAsStringAsync()}")
                : await client.PostAsync(address, content);
        }
    }

    private static async Task SendWhatIsNoFormAsync(HttpClient client)
    {
        string[] types =
            ["application/json", "multipart/form-data; boundary=x", "application/x-www-form-urlencoded; charset=utf-7"];
        foreach (var type in types)
        {
            using var content = new StringContent(Mark);
            content.Headers.Remove("Content-Type");
            content.Headers.TryAddWithoutValidation("Content-Type", type);
            using var response = await client.PostAsync("/symptom-check/1", content);
        }

        foreach (var method in new[] { "PUT", Mark.ToUpperInvariant() })
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), $"/articles/{Mark}");
            using var response = await client.SendAsync(request);
        }
    }

    /// <summary>A browser at a real server, with TLS, as the cookies ask for.</summary>
    private HttpClient CreateMarkedBrowser()
    {
        site.UseKestrel(static kestrel => kestrel.Listen(IPAddress.Loopback, 0, static listen => listen.UseHttps(CreateCertificate())));
        site.StartServer();
        var handler = new HttpClientHandler
        {
            AllowAutoRedirect = false,
            CookieContainer = new CookieContainer(),
            ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator,
        };
        var address = new Uri($"https://localhost:{site.ClientOptions.BaseAddress.Port}");
        return new HttpClient(new MarkedRequests(Mark, handler)) { BaseAddress = address };
    }

    private static X509Certificate2 CreateCertificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }
}
