using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Articles;

/// <summary>What an article tells search engines, messengers and old bookmarks.</summary>
public sealed class ArticleMetadataTests(ArticleMetadataTests.ReviewedSite site) : IClassFixture<ArticleMetadataTests.ReviewedSite>,
    IDisposable
{
    private const string Address = "https://sijoint.example.org";
    private const string Path = "/articles/when-to-get-help";

    /// <summary>The types and properties of schema.org that we may use, its inherited ones included (read 2026-11-25).</summary>
    private static readonly Dictionary<string, string[]> Schema = new()
    {
        ["MedicalWebPage"] =
        [
            "about", "breadcrumb", "citation", "dateModified", "datePublished", "description", "inLanguage", "isAccessibleForFree",
                "lastReviewed", "license",
            "medicalAudience", "name", "publisher", "reviewedBy", "url",
        ],
        ["MedicalAudience"] = ["audienceType"],
        ["MedicalCondition"] = ["code", "name"],
        ["MedicalCode"] = ["codeValue", "codingSystem"],
        ["Organization"] = ["name", "url"],
        ["Person"] = ["name"],
        ["BreadcrumbList"] = ["itemListElement"],
        ["ListItem"] = ["item", "name", "position"],
        ["CreativeWork"] = ["datePublished", "description", "name", "url"],
    };

    private readonly HttpClient client = site.CreateBrowser();

    [Fact]
    public async Task JsonLd_EveryArticle_UsesTypesAndPropertiesOfSchemaOrg()
    {
        foreach (var article in RealContent.Current.Articles.All)
        {
            using var json = await JsonLdAsync($"/articles/{article.Slug}");

            Assert.Equal("https://schema.org", json.RootElement.GetProperty("@context").GetString());
            Assert.Equal("MedicalWebPage", json.RootElement.GetProperty("@type").GetString());
            AssertOfSchema(json.RootElement);
            foreach (var needed in new[] { "about", "medicalAudience", "citation", "lastReviewed", "breadcrumb" })
                Assert.True(json.RootElement.TryGetProperty(needed, out _), needed);
            Assert.Equal(article.Sources.Count, json.RootElement.GetProperty("citation").GetArrayLength());
        }
    }

    [Fact]
    public async Task JsonLd_Reviewer_IsSaidAndCannotLeaveItsElement()
    {
        using var json = await JsonLdAsync(Path);

        Assert.Equal("Dr Test </script><b>", json.RootElement.GetProperty("reviewedBy").GetProperty("name").GetString());
        Assert.Equal($"{Address}{Path}", json.RootElement.GetProperty("url").GetString());
    }

    [Fact]
    public async Task JsonLd_NotReviewed_NamesNobody()
    {
        using var json = await JsonLdAsync("/articles/what-is-the-si-joint");

        Assert.False(json.RootElement.TryGetProperty("reviewedBy", out _));
    }

    [Fact]
    public async Task Head_Article_HasCanonicalAddressAndAPictureThatIsThere()
    {
        var page = await client.GetHtmlAsync(Path);
        string Meta(string property) => page.QuerySelector($"meta[property='{property}']")!.GetAttribute("content")!;

        Assert.Equal($"{Address}{Path}", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal(("article", "When to get help", $"{Address}{Path}"), (Meta("og:type"), Meta("og:title"), Meta("og:url")));
        using var picture = await client.GetAsync(Meta("og:image")[Address.Length..]);
        var bytes = await picture.Content.ReadAsByteArrayAsync();
        Assert.Equal("image/png", picture.Content.Headers.ContentType!.MediaType);
        // A PNG tells its width and height in the bytes 16 to 23.
        Assert.Equal((Meta("og:image:width"), Meta("og:image:height")),
            ($"{(bytes[18] << 8) | bytes[19]}", $"{(bytes[22] << 8) | bytes[23]}"));
    }

    [Theory]
    [InlineData("/summary")]
    [InlineData("/search?q=crack")]
    [InlineData("/no-such-page")]
    public async Task Head_PrivatePageOrError_OffersNothingToShare(string path)
    {
        var page = await client.GetHtmlAsync(path);

        Assert.Empty(page.QuerySelectorAll("link[rel=canonical], meta[property^=og]"));
    }

    [Fact]
    public async Task Get_Alias_MovesForEver()
    {
        using var response = await client.GetAsync("/articles/red-flag-signs");

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal(Path, response.Headers.Location!.ToString());
    }

    [Fact]
    public async Task Get_Article_SaysWhoReviewedItAndWhatChanged()
    {
        var page = await client.GetHtmlAsync(Path);

        var review = page.QuerySelector(".si-review")!.TextContent;
        Assert.Contains("Reviewed by Dr Test", review, StringComparison.Ordinal);
        Assert.Contains("Next review due", review, StringComparison.Ordinal);
        Assert.Contains("First published.", page.QuerySelector(".si-sources")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("link[type='application/atom+xml'][href='/changes.xml']"));
    }

    [Fact]
    public async Task Get_ArticlesInOrder_LeadToTheirNeighbours()
    {
        var articles = RealContent.Current.Articles.Guide;
        for (var place = 0; place < articles.Count; place++)
        {
            var page = await client.GetHtmlAsync($"/articles/{articles[place].Slug}");

            Assert.Equal(place > 0 ? $"/articles/{articles[place - 1].Slug}" : null,
                page.QuerySelector("a[rel=prev]")?.GetAttribute("href"));
            Assert.Equal(place + 1 < articles.Count ? $"/articles/{articles[place + 1].Slug}" : null,
                page.QuerySelector("a[rel=next]")?.GetAttribute("href"));
        }
    }

    [Fact]
    public async Task Get_Question_StandsInNoOrder()
    {
        foreach (var question in RealContent.Current.Articles.All.Except(RealContent.Current.Articles.Guide))
        {
            var page = await client.GetHtmlAsync($"/articles/{question.Slug}");

            Assert.Empty(page.QuerySelectorAll("a[rel=prev], a[rel=next]"));
        }
    }

    [Fact]
    public async Task Get_ArticleWithMoreThanFourHeadings_HasAListOfContentsBeforeItsText()
    {
        foreach (var article in RealContent.Current.Articles.All)
        {
            var page = await client.GetHtmlAsync($"/articles/{article.Slug}");

            var list = page.QuerySelector("nav.si-contents");
            Assert.Equal(article.Body.Headings.Count > 4, list is not null);
            if (list is not null)
                Assert.True(list.CompareDocumentPosition(page.QuerySelector("article")!).HasFlag(DocumentPositions.Following));
        }
    }

    [Fact]
    public async Task Guide_AllArticles_StandInOrderWithUniqueIdsAddressAndReviewDate()
    {
        var page = await client.GetHtmlAsync("/print/guide");
        var articles = RealContent.Current.Articles.Guide;

        Assert.Equal(articles.Select(article => article.Title), page.QuerySelectorAll("article > h2").Select(title => title.TextContent));
        Assert.Equal(page.QuerySelectorAll("[id]").Length, page.QuerySelectorAll("[id]").DistinctBy(element => element.Id).Count());
        Assert.All(page.QuerySelectorAll("main a[href^='#']"), link =>
            Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
        Assert.All(articles, article => Assert.Contains(page.QuerySelectorAll(".si-print-guide__stamp"), stamp =>
            stamp.TextContent.StartsWith($"sijoint.example.org/articles/{article.Slug} · last reviewed", StringComparison.Ordinal)));
    }

    private async Task<JsonDocument> JsonLdAsync(string path)
    {
        var page = await client.GetHtmlAsync(path);
        return JsonDocument.Parse(page.QuerySelector("head script[type='application/ld+json']")!.TextContent);
    }

    private static void AssertOfSchema(JsonElement element)
    {
        if (element.ValueKind is JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
                AssertOfSchema(item);
        }

        if (element.ValueKind is not JsonValueKind.Object)
            return;
        var type = element.GetProperty("@type").GetString()!;
        Assert.Contains(type, Schema.Keys);
        foreach (var property in element.EnumerateObject())
        {
            Assert.True(property.Name.StartsWith('@') || Schema[type].Contains(property.Name), $"{type} has no {property.Name}");
            AssertOfSchema(property.Value);
        }
    }

    public void Dispose() => client.Dispose();

    /// <summary>A site that knows its address, with an article that has all that an article may have.</summary>
    public sealed class ReviewedSite : SiteFactory
    {
        private readonly BrokenContent content = new();

        public ReviewedSite()
        {
            content.Replace("en/articles/when-to-get-help.md", "aliases: []", "aliases: [\"red-flag-signs\"]");
            content.Replace("en/articles/when-to-get-help.md", "reviewedBy: null", "reviewedBy: \"Dr Test </script><b>\"");
            Settings["Site:PublicAddress"] = Address;
            Settings["Content:Path"] = content.Path;
        }

        protected override void Dispose(bool disposing)
        {
            base.Dispose(disposing);
            if (disposing)
                content.Dispose();
        }
    }
}
