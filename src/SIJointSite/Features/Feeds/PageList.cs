using System.Globalization;
using System.Text.Json.Nodes;
using SIJointSite.Content;
using SIJointSite.Content.Codes;
using SIJointSite.Features.Links;

namespace SIJointSite.Features.Feeds;

/// <summary>The pages that may be given to a patient, so that a record system can pick one: docs/integrators.md says how to read it.
/// </summary>
internal static class PageList
{
    /// <summary>Raised when a field is taken away or means something else, never when one is added.</summary>
    private const int Schema = 1;

    /// <param name="address">What each address begins with.</param>
    /// <param name="content">The content.</param>
    public static JsonObject Of(string address, SiteContent content) => new()
    {
        ["schema"] = Schema,
        ["language"] = "en",
        ["updated"] = Day(content.Versions.Paths.Max(path => content.Versions.Find(path)!.Date)),
        ["pages"] = new JsonArray([.. GivenPage.Of(content).Select(page => PageOf(address, page, content))]),
    };

    private static JsonObject PageOf(string address, GivenPage page, SiteContent content)
    {
        var version = content.Versions.Find(page.Path);
        var review = page.ArticleIn(content)?.Review;
        return new JsonObject
        {
            ["address"] = address + page.Path,
            ["path"] = page.Path,
            ["title"] = page.Title,
            ["summary"] = page.Summary,
            ["kind"] = page.Kind,
            ["audience"] = page.Audience,
            ["language"] = "en",
            ["version"] = version?.Id,
            ["changed"] = version is null ? null : Day(version.Date),
            ["versionAddress"] = version is null ? null : $"{address}/v/{version.Id}{page.Path}",
            // No clinician, no claim.
            ["reviewed"] = review is null ? null : Day(review.LastReviewed),
            ["nextReview"] = review is null ? null : Day(review.NextReviewDue),
            ["reviewedBy"] = review?.ReviewedBy,
            ["codes"] = new JsonArray([.. content.Codes.Of(page.Path).Select(CodeOf)]),
        };
    }

    private static JsonObject CodeOf(CodeEntry entry) => new()
    {
        ["system"] = CodeSet.SystemOf(entry).Uri,
        ["code"] = entry.Code,
        ["display"] = entry.Display,
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
