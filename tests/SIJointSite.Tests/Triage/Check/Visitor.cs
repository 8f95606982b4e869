using System.Net;
using AngleSharp.Html.Dom;
using SIJointSite.Core.Triage.Form;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Triage.Definition;

namespace SIJointSite.Tests.Triage.Check;

/// <summary>Somebody who fills in the symptom check over HTTP, page by page, as a browser without script would.</summary>
internal sealed class Visitor(HttpClient client)
{
    public HttpClient Client => client;

    /// <summary>Starts a check and stands at the first screen.</summary>
    public async Task StartAsync(string region = "uk", string who = "me")
    {
        var start = await client.GetHtmlAsync("/symptom-check");
        using var response = await client.SubmitAsync(
            start, "/symptom-check", [("who", who), ("region", region)], "main form:not(.si-clear)");
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal("/symptom-check/emergency-signs", response.Headers.Location!.OriginalString);
    }

    /// <summary>Answers one screen; a group that is not named gets what <paramref name="others"/> say, at first the all-clear.</summary>
    public async Task<HttpResponseMessage> AnswerAsync(
        string screenId, QuestionnaireResponse? others = null, params (string GroupId, string Value)[] values)
    {
        var path = $"/symptom-check/{screenId}";
        var page = await client.GetHtmlAsync(path);
        var screen = RealDefinition.Questionnaire.FindScreen(screenId)!;
        var rest = screen.Groups.Where(group => values.All(value => value.GroupId != group.Id))
            .SelectMany(group => ScreenReading.ValuesFor(group, others ?? RealDefinition.AllClear).Select(value => (group.Id, value)));
        return await client.SubmitAsync(page, path, values.Where(value => value.Value.Length > 0).Concat(rest));
    }

    /// <summary>Follows the check to its end, giving these answers, and reads the result page.</summary>
    /// <returns>The result page and how many screens were shown on the way, the look-through included.</returns>
    public async Task<(IHtmlDocument Page, int Screens)> AnswerAllAsync(
        QuestionnaireResponse response, string address = "/symptom-check/emergency-signs")
    {
        for (var screens = 1; screens <= 12; screens++)
        {
            using var answer = address == "/symptom-check/check-answers"
                ? await client.SubmitAsync(await client.GetHtmlAsync(address), address, [])
                : await AnswerAsync(address.Split('/')[^1], response);
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
            address = answer.Headers.Location!.OriginalString;
            if (address == "/symptom-check/result")
                return (await client.GetHtmlAsync(address), screens);
        }

        throw new InvalidOperationException($"No result after 12 screens; the last was {address}.");
    }

    /// <summary>Goes through a whole check that raises these red flags, and reads the result page.</summary>
    public static async Task<IHtmlDocument> ReachResultAsync(HttpClient client, string ids)
    {
        var visitor = new Visitor(client);
        await visitor.StartAsync();
        return (await visitor.AnswerAllAsync(RealDefinition.Raising(ids))).Page;
    }

    /// <summary>Goes through a whole check and saves its result.</summary>
    /// <returns>The code as it is shown.</returns>
    public static async Task<string> SaveAsync(HttpClient client, string ids)
    {
        var result = await ReachResultAsync(client, ids);
        using var saved = await client.SubmitAsync(result, "", [], "#save form");
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        return (await client.GetHtmlAsync("/symptom-check/result")).QuerySelector(".si-code")!.TextContent;
    }

    /// <summary>Types a code at the page that reads results back.</summary>
    public static async Task<HttpResponseMessage> ReadBackAsync(HttpClient client, string code) =>
        await client.SubmitAsync(await client.GetHtmlAsync("/summary"), "/summary", [("code", code)]);

    /// <summary>The level that a result page shows, as its word.</summary>
    public static string LevelOn(IHtmlDocument page) =>
        page.QuerySelector(".si-outcome__level")!.TextContent.Replace("Your result: ", "", StringComparison.Ordinal).Trim();
}
