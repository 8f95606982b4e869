using System.Globalization;
using System.Text.Json.Nodes;
using SIJointSite.Addresses;
using SIJointSite.Content;
using SIJointSite.Features.Versions;

namespace SIJointSite.Features.Feeds;

/// <summary>The pages that may be given to a patient, so that a record system can pick one: docs/integrators.md says how to read it.
/// </summary>
internal static class PageList
{
    /// <summary>Raised when a field is taken away or means something else, never when one is added.</summary>
    private const int Schema = 1;

    private const string ForPatients = "Patient";

    /// <param name="address">What each address begins with.</param>
    /// <param name="content">The content.</param>
    public static JsonObject Of(string address, SiteContent content) => new()
    {
        ["schema"] = Schema,
        ["language"] = "en",
        ["updated"] = Day(content.Versions.Paths.Max(path => content.Versions.Find(path)!.Date)),
        ["pages"] = new JsonArray([.. content.Versions.Paths.Select(path => PageOf(address, path, content))]),
    };

    private static JsonObject PageOf(string address, string path, SiteContent content)
    {
        var version = content.Versions.Find(path)!;
        var page = new JsonObject
        {
            ["address"] = address + path,
            ["path"] = path,
            ["title"] = PageTitles.Of(content, path),
            ["language"] = "en",
            ["version"] = version.Id,
            ["changed"] = Day(version.Date),
            ["versionAddress"] = $"{address}/v/{version.Id}{path}",
        };
        Describe(page, path, content);
        return page;
    }

    private static void Describe(JsonObject page, string path, SiteContent content)
    {
        if (path.StartsWith(SitePaths.Articles, StringComparison.Ordinal))
        {
            var article = content.Articles.Find(path[SitePaths.Articles.Length..])!;
            Add(page, article.Kind.ToString().ToLowerInvariant(), article.Summary, article.Header.Audience);
            page["reviewed"] = Day(article.Review.LastReviewed);
            page["nextReview"] = Day(article.Review.NextReviewDue);
            page["reviewedBy"] = article.Review.ReviewedBy;
            page["codes"] = article.Header.Snomed is { } code
                ? new JsonArray(new JsonObject { ["system"] = "http://snomed.info/sct", ["code"] = code }) : [];
            return;
        }

        if (path.StartsWith(SitePaths.Exercises, StringComparison.Ordinal))
            Add(page, "exercise", content.Exercises.Find(path[SitePaths.Exercises.Length..])!.Purpose, ForPatients);
        else if (path == SitePaths.Plan)
            Add(page, "plan", content.ExerciseTexts.Plan.Description, ForPatients);
        else
            Add(page, "signs", content.TriageTexts.RedFlags.Description, ForPatients);
        // No clinician, no claim.
        page["reviewed"] = page["nextReview"] = page["reviewedBy"] = null;
        page["codes"] = new JsonArray();
    }

    private static void Add(JsonObject page, string kind, string summary, string audience) =>
        (page["kind"], page["summary"], page["audience"]) = (kind, summary, audience);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
