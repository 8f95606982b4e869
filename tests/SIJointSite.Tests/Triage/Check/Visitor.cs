using System.Net;
using AngleSharp.Dom;
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
        Assert.Equal("/symptom-check/1", response.Headers.Location!.OriginalString);
    }

    /// <summary>Answers one screen; a group that is not named gets what <paramref name="others"/> say, at first the all-clear.</summary>
    public async Task<HttpResponseMessage> AnswerAsync(
        string screenId, QuestionnaireResponse? others = null, params (string GroupId, string Value)[] values) =>
        await AnswerPageAsync(await FindAsync(screenId), others, values);

    /// <summary>Answers the page at an address, which says itself what it asks.</summary>
    public async Task<HttpResponseMessage> AnswerPageAsync(
        string path, QuestionnaireResponse? others = null, params (string GroupId, string Value)[] values)
    {
        var page = await client.GetHtmlAsync(path);
        var screen = RealDefinition.Questionnaire.FindScreen(ScreenOn(page))!;
        var rest = screen.Groups.Select(group => Shown(group, page))
            .Where(group => group.Items.Count > 0 && values.All(value => value.GroupId != group.Id))
            .SelectMany(group => ScreenReading.ValuesFor(group, others ?? RealDefinition.AllClear).Select(value => (group.Id, value)));
        return await client.SubmitAsync(
            page, path, values.Where(value => value.Value.Length > 0).Concat(rest));
    }

    /// <summary>Address of the page that asks a screen, found as a visitor would, page by page.</summary>
    public async Task<string> FindAsync(string screenId)
    {
        for (var number = 1; number <= 12; number++)
        {
            using var response = await client.GetAsync($"/symptom-check/{number}");
            if (response.StatusCode is HttpStatusCode.OK && ScreenOn(await response.ReadHtmlAsync()) == screenId)
                return $"/symptom-check/{number}";
        }

        throw new InvalidOperationException($"No page asks {screenId}.");
    }

    /// <summary>Sends a page's form as if it were that of another screen, as an old tab would.</summary>
    public static Task<HttpResponseMessage> SubmitAsAsync(
        HttpClient client, IHtmlDocument page, string screenId, IEnumerable<(string Name, string Value)> values)
    {
        page.QuerySelector("input[name=screen]")!.SetAttribute("value", screenId);
        return client.SubmitAsync(page, "/symptom-check/1", values);
    }

    /// <summary>The part of the look-through that reads back one page of questions.</summary>
    public static IElement PageOn(IHtmlDocument answers, string name) =>
        answers.QuerySelectorAll(".si-answers__page").Single(page => page.QuerySelector("h2")!.TextContent == name);

    /// <summary>Id of the screen that a page asks; null when it asks nothing.</summary>
    public static string? ScreenOn(IHtmlDocument page) => (page.QuerySelector("input[name=screen]") as IHtmlInputElement)?.Value;

    /// <summary>The group with those of its items that the page shows.</summary>
    private static ItemGroup Shown(ItemGroup group, IHtmlDocument page)
    {
        var values = page.QuerySelectorAll($"input[name='{group.Id}']").Select(input => input.GetAttribute("value")).ToHashSet();
        return group with { Items = [.. group.Items.Where(item => group.IsChecklist ? values.Contains(item.LinkId) : values.Count > 0)] };
    }

    /// <summary>Follows the check to its end, giving these answers, and reads the result page.</summary>
    /// <returns>The result page and how many screens were shown on the way, the look-through included.</returns>
    public async Task<(IHtmlDocument Page, int Screens)> AnswerAllAsync(
        QuestionnaireResponse response, string address = "/symptom-check/1")
    {
        for (var screens = 1; screens <= 12; screens++)
        {
            using var answer = address == "/symptom-check/check-answers"
                ? await client.SubmitAsync(await client.GetHtmlAsync(address), address, [])
                : await AnswerPageAsync(address, response);
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
