using System.Text.Json.Nodes;
using SIJointSite.Content;
using SIJointSite.Content.Codes;

namespace SIJointSite.Features.Links;

/// <summary>What a record system gets: a feed in the shape of MedlinePlus Connect, which is an Infobutton's Atom written as JSON.</summary>
internal static class ConnectFeed
{
    /// <param name="address">What each address begins with.</param>
    /// <param name="content">The content.</param>
    /// <param name="question">What was asked.</param>
    /// <param name="found">What it leads to; null when no page answers it.</param>
    public static JsonObject Of(string address, SiteContent content, ConnectQuestion question, CodeEntry? found) => new()
    {
        ["feed"] = new JsonObject
        {
            ["base"] = address + "/",
            ["lang"] = "en",
            ["title"] = Text(content.Codes.Texts.FeedTitle),
            ["subtitle"] = Text(content.Codes.Texts.FeedSubtitle),
            ["author"] = new JsonObject { ["name"] = Value(content.Codes.Texts.FeedTitle), ["uri"] = Value(address) },
            ["updated"] = Value(Moment(content.LastChanged)),
            ["category"] = new JsonArray(
                Category(ConnectQuestion.InfobuttonCode, question.Code),
                Category(ConnectQuestion.InfobuttonSystem, question.System?.Oid ?? "")),
            ["id"] = Value(address + "/connect"),
            ["entry"] = found is null ? [] : new JsonArray(Entry(address, content, GivenPage.Find(content, found.Page)!)),
        },
    };

    private static JsonObject Entry(string address, SiteContent content, GivenPage page) => new()
    {
        ["lang"] = "en",
        ["title"] = Text(page.Title),
        ["link"] = new JsonArray(new JsonObject
        {
            ["title"] = page.Title,
            ["rel"] = "alternate",
            ["type"] = "html",
            ["href"] = address + page.Path,
        }),
        ["id"] = Value(address + page.Path),
        ["updated"] = Value(Moment(content.Versions.Find(page.Path)!.Date)),
        ["summary"] = Text(page.Summary),
    };

    private static JsonObject Value(string text) => new() { ["_value"] = text };

    private static JsonObject Text(string text) => new() { ["_value"] = text, ["type"] = "text" };

    private static JsonObject Category(string scheme, string term) => new() { ["scheme"] = scheme, ["term"] = term };

    private static string Moment(DateOnly day) => FormattableString.Invariant($"{day:yyyy-MM-dd}T00:00:00Z");
}
