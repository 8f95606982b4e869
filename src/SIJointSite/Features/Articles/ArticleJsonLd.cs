using System.Globalization;
using System.Text.Json.Nodes;
using SIJointSite.Addresses;
using SIJointSite.Content;
using SIJointSite.Core.Articles;

namespace SIJointSite.Features.Articles;

/// <summary>What an article is, for programs, in the words of schema.org. A data block, not a script: the security policy lets it
/// be.</summary>
internal static class ArticleJsonLd
{
    private const string Licence = "https://creativecommons.org/licenses/by/4.0/";

    /// <returns>JSON that is safe inside a script element: the writer escapes every angle bracket.</returns>
    public static string Write(string address, Article article, SiteContent content)
    {
        var page = $"{address}{SitePaths.Articles}{article.Slug}";
        var json = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "MedicalWebPage",
            ["@id"] = page,
            ["url"] = page,
            ["name"] = article.Title,
            ["description"] = article.Summary,
            ["inLanguage"] = content.Site.Language,
            ["isAccessibleForFree"] = true,
            ["license"] = Licence,
            ["datePublished"] = Day(article.Changes.Last().Date),
            ["dateModified"] = Day(article.LastChanged),
            ["lastReviewed"] = Day(article.Review.LastReviewed),
            ["medicalAudience"] = Thing("MedicalAudience", ("audienceType", article.Header.Audience)),
            ["about"] = Thing("MedicalCondition", ("name", content.ArticleTexts.Programs.About)),
            ["publisher"] = Thing("Organization", ("name", content.Site.Name), ("url", address + "/")),
            ["breadcrumb"] = Breadcrumb(address, article, page, content),
            ["citation"] = new JsonArray([.. article.Sources.Select(Citation)]),
        };
        // No clinician, no claim: the property is left out rather than filled with a word.
        if (article.Review.ReviewedBy is { } clinician)
            json["reviewedBy"] = Thing("Person", ("name", clinician));
        return json.ToJsonString();
    }

    private static JsonObject Breadcrumb(string address, Article article, string page, SiteContent content) => new()
    {
        ["@type"] = "BreadcrumbList",
        ["itemListElement"] = new JsonArray(
            Step(1, content.Site.Nav.Home, address + "/"), Step(2, content.Site.Nav.Articles, address + "/articles"),
            Step(3, article.Title, page)),
    };

    private static JsonObject Step(int position, string name, string page)
    {
        var step = Thing("ListItem", ("name", name), ("item", page));
        step["position"] = position;
        return step;
    }

    private static JsonNode Citation(Source source)
    {
        var citation = Thing("CreativeWork", ("name", source.Title ?? $"{source.Authors}. {source.Container}"));
        if (source.Year is { } year)
            citation["datePublished"] = year.ToString(CultureInfo.InvariantCulture);
        if (source.Link is { } link)
            citation["url"] = link;
        return citation;
    }

    private static JsonObject Thing(string type, params ReadOnlySpan<(string Name, string Value)> properties)
    {
        var thing = new JsonObject { ["@type"] = type };
        foreach (var (name, value) in properties)
            thing[name] = value;
        return thing;
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
