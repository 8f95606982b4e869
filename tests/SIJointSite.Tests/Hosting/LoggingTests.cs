using System.Net;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Support.Telemetry;

namespace SIJointSite.Tests.Hosting;

/// <summary>The log tells an operator what broke and where, and nothing about a visitor.</summary>
public sealed class LoggingTests : IDisposable
{
    private const string Secret = "crisis-yes";

    private readonly KeptLog log = new();
    private readonly SiteFactory site;

    public LoggingTests() => site = new SiteFactory
    {
        MoreServices = services =>
        {
            log.AddTo(services);
            services.AddSingleton<IAntiforgery, BrokenForgeryCheck>();
        },
    };

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Exception_BecomesA500_LeavesItsTypeAndFramesAndNothingElse()
    {
        using var client = site.CreateBrowser();

        using var response = await client.PostAsync(
            $"/symptom-check/1?q={Secret}", new FormUrlEncodedContent([new("nerve-signs", Secret)]));

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.NotNull((await response.ReadHtmlAsync()).QuerySelector(".si-care-card--emergency"));
        var failure = log.Lines.SkipWhile(static line => !line.Contains("Fault", StringComparison.Ordinal)).ToArray();
        var outer = Assert.Single(failure, line => line.Contains("System.InvalidOperationException", StringComparison.Ordinal));
        var inner = Assert.Single(failure, line => line.Contains("System.FormatException", StringComparison.Ordinal));
        Assert.Contains("at SIJointSite.Features.Triage.Check.QuestionModel.OnPostAsync(String screen, String upTo)", outer,
            StringComparison.Ordinal);
        Assert.Contains(nameof(BrokenForgeryCheck), inner, StringComparison.Ordinal);
        Assert.Contains("symptom-check/{place}", outer, StringComparison.Ordinal);
        foreach (var word in new[] { Secret, "emergency-signs", ".cs", "/src/" })
            Assert.DoesNotContain(word, string.Concat(failure), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("POST", "/symptom-check/1", "symptom-check/{place}", 500)]
    [InlineData("GET", "/symptom-check/no-such-screen", "symptom-check/{place}", 404)]
    [InlineData("GET", "/articles/no-such-article", "articles/{slug}", 404)]
    [InlineData("GET", "/no-such-page", "(none)", 404)]
    [InlineData("GET", "/red-flags", "red-flags", 200)]
    public async Task Request_AnyAnswer_IsLoggedUnderTheRouteAskedFor(string method, string address, string route, int status)
    {
        using var client = site.CreateBrowser();
        using var request = new HttpRequestMessage(new HttpMethod(method), address);
        if (method == "POST")
            request.Content = new FormUrlEncodedContent([new("screen", "about")]);

        using var response = await client.SendAsync(request);

        var line = Assert.Single(log.Lines, line => line.Contains("ElapsedMilliseconds", StringComparison.Ordinal));
        Assert.Contains($"\"Route\":\"{route}\",\"StatusCode\":{status},", line, StringComparison.Ordinal);
    }

    /// <summary>Throws as a service does whose message repeats what was sent to it.</summary>
    private sealed class BrokenForgeryCheck : IAntiforgery
    {
        public Task<bool> IsRequestValidAsync(HttpContext httpContext)
        {
            try
            {
                throw new FormatException($"Cannot read {Secret}");
            }
            catch (FormatException exception)
            {
                throw new InvalidOperationException($"Broken by {Secret}", exception);
            }
        }

        public AntiforgeryTokenSet GetAndStoreTokens(HttpContext httpContext) => throw new NotSupportedException();

        public AntiforgeryTokenSet GetTokens(HttpContext httpContext) => throw new NotSupportedException();

        public void SetCookieTokenAndHeader(HttpContext httpContext) => throw new NotSupportedException();

        public Task ValidateRequestAsync(HttpContext httpContext) => throw new NotSupportedException();
    }
}
