using System.Diagnostics;
using System.Net;
using SIJointSite.Core.Triage.Form;
using SIJointSite.Tests.Triage.Definition;

namespace SIJointSite.Benchmarks.Load;

/// <summary>
/// Somebody who goes through the check as a browser does, page by page with each page's own token, and saves the result.
/// Pages are searched as text, so that the visitor takes little of the processor that the site needs.
/// </summary>
internal sealed class LoadVisitor(HttpClient client)
{
    private const string ScreenField = "name=\"screen\" value=\"";

    private readonly Dictionary<string, string> cookies = [];

    /// <summary>How long the save took, from the press to the answer.</summary>
    public TimeSpan Saving { get; private set; }

    /// <summary>Starts a check and stands at its first screen.</summary>
    public async Task<string> StartAsync(CancellationToken cancellationToken)
    {
        var start = await GetAsync("/symptom-check", cancellationToken);
        return await PostAsync("/symptom-check", start, [new("who", "me"), new("region", "uk")], cancellationToken);
    }

    /// <summary>Goes through a whole check.</summary>
    /// <returns>The code of the saved result, read from the page.</returns>
    public async Task<string> CheckAndSaveAsync(QuestionnaireResponse answers, CancellationToken cancellationToken)
    {
        var address = await StartAsync(cancellationToken);
        while (address != "/symptom-check/result")
        {
            var page = await GetAsync(address, cancellationToken);
            address = await PostAsync(address, page, FieldsOf(page, answers), cancellationToken);
        }

        var result = await GetAsync(address, cancellationToken);
        var pressed = Stopwatch.GetTimestamp();
        await PostAsync("/symptom-check/result?handler=Save", result, [], cancellationToken);
        Saving = Stopwatch.GetElapsedTime(pressed);
        return Between(await GetAsync(address, cancellationToken), "<code class=\"si-code\">", "</code>");
    }

    /// <summary>Whether a code opens its result. Waits as long as the site asks when codes were read too fast.</summary>
    public async Task<bool> CanReadBackAsync(string code, CancellationToken cancellationToken)
    {
        while (true)
        {
            using var response = await SendAsync("/summary", HttpMethod.Post, [new("code", code)], cancellationToken);
            if (response.Headers.RetryAfter?.Delta is not { } wait)
                return response.StatusCode is HttpStatusCode.OK;
            await Task.Delay(wait, cancellationToken);
        }
    }

    public async Task<string> GetAsync(string address, CancellationToken cancellationToken)
    {
        using var response = await SendAsync(address, HttpMethod.Get, [], cancellationToken);
        return response.StatusCode is HttpStatusCode.OK
            ? await response.Content.ReadAsStringAsync(cancellationToken)
            : throw new HttpRequestException($"GET {address} answered {(int)response.StatusCode}.");
    }

    /// <returns>Where the answer leads to.</returns>
    private async Task<string> PostAsync(
        string address, string page, KeyValuePair<string, string>[] fields, CancellationToken cancellationToken)
    {
        KeyValuePair<string, string>[] hidden = page.Contains("name=\"check-id\"", StringComparison.Ordinal)
            ? [TokenOf(page), new("check-id", Between(page, "name=\"check-id\" value=\"", "\""))]
            : [TokenOf(page)];
        using var response = await SendAsync(address, HttpMethod.Post, [.. fields, .. hidden], cancellationToken);
        return response.Headers.Location?.OriginalString.Split('#')[0]
            ?? throw new HttpRequestException($"POST {address} answered {(int)response.StatusCode}.");
    }

    private async Task<HttpResponseMessage> SendAsync(
        string address, HttpMethod method, KeyValuePair<string, string>[] fields, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, address);
        if (method == HttpMethod.Post)
            request.Content = new FormUrlEncodedContent(fields);
        if (cookies.Count > 0)
            request.Headers.Add("Cookie", string.Join("; ", cookies.Select(static cookie => $"{cookie.Key}={cookie.Value}")));
        var response = await client.SendAsync(request, cancellationToken);
        // Kept by hand: a cookie jar would hold back a cookie for TLS on this plain loopback connection.
        foreach (var cookie in response.Headers.TryGetValues("Set-Cookie", out var values) ? values : [])
        {
            var pair = cookie.Split(';')[0].Split('=', 2);
            cookies[pair[0]] = pair[1];
        }

        return response;
    }

    private static KeyValuePair<string, string>[] FieldsOf(string page, QuestionnaireResponse answers)
    {
        if (!page.Contains(ScreenField, StringComparison.Ordinal))
            return [];
        var id = Between(page, ScreenField, "\"");
        var screen = RealDefinition.Questionnaire.AskedScreens(answers).First(screen => screen.Id == id);
        return
        [
            .. screen.Groups.SelectMany(group =>
                ScreenReading.ValuesFor(group, answers).Select(value => KeyValuePair.Create(group.Id, value))),
            KeyValuePair.Create("screen", id),
        ];
    }

    private static KeyValuePair<string, string> TokenOf(string page) =>
        new("form-token", Between(page, "name=\"form-token\" type=\"hidden\" value=\"", "\""));

    private static string Between(string page, string before, string after)
    {
        var start = page.IndexOf(before, StringComparison.Ordinal);
        if (start < 0)
            throw new InvalidDataException($"The page has no {before}.");
        start += before.Length;
        return page[start..page.IndexOf(after, start, StringComparison.Ordinal)];
    }
}
