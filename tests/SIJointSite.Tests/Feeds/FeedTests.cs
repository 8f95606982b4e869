using System.Globalization;
using System.Net;
using System.Xml.Linq;
using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Feeds;

public sealed class FeedTests(FeedTests.PublicSite site) : IClassFixture<FeedTests.PublicSite>, IDisposable
{
    private const string Address = "https://sijoint.example.org";

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private readonly HttpClient client = site.CreateBrowser();

    /// <summary>What RFC 4287 asks of a feed: id, title and updated once each, an author, a link to itself, and unique ids of
    /// entries.</summary>
    [Fact]
    public async Task Changes_AllArticles_IsAValidAtomFeed()
    {
        using var response = await client.GetAsync("/changes.xml");
        var feed = XDocument.Parse(await response.Content.ReadAsStringAsync()).Root!;
        var entries = feed.Elements(Atom + "entry").ToArray();

        Assert.Equal("application/atom+xml", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(Atom + "feed", feed.Name);
        foreach (var element in entries.Append(feed))
        {
            Assert.True(Uri.IsWellFormedUriString(Assert.Single(element.Elements(Atom + "id")).Value, UriKind.Absolute));
            Assert.NotEmpty(Assert.Single(element.Elements(Atom + "title")).Value);
            Assert.True(DateTimeOffset.TryParseExact(
                Assert.Single(element.Elements(Atom + "updated")).Value, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal, out _));
        }

        Assert.NotEmpty(feed.Element(Atom + "author")!.Element(Atom + "name")!.Value);
        Assert.Equal($"{Address}/changes.xml",
            Assert.Single(feed.Elements(Atom + "link"), link => link.Attribute("rel")!.Value == "self").Attribute("href")!.Value);
        Assert.Equal(entries.Length, entries.Select(entry => entry.Element(Atom + "id")!.Value).Distinct().Count());
        Assert.Equal(entries.OrderByDescending(entry => entry.Element(Atom + "updated")!.Value, StringComparer.Ordinal), entries);
        Assert.Equal(entries.Max(entry => entry.Element(Atom + "updated")!.Value), feed.Element(Atom + "updated")!.Value);
        Assert.Equal(
            RealContent.Current.Articles.All.SelectMany(article => article.Changes.Select(change => change.Note))
                .Order(StringComparer.Ordinal),
            entries.Select(entry => entry.Element(Atom + "summary")!.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task SiteMap_EveryAddress_AnswersAndMayBeListed()
    {
        var map = XDocument.Parse(await client.GetStringAsync("/sitemap.xml")).Root!;
        var addresses = map.Elements(Map + "url").Select(page => page.Element(Map + "loc")!.Value).ToArray();

        Assert.Contains($"{Address}/articles/when-to-get-help", addresses);
        Assert.Contains($"{Address}/exercises/knee-squeeze", addresses);
        Assert.Contains($"{Address}/about/privacy", addresses);
        Assert.Equal(addresses.Length, addresses.Distinct().Count());
        foreach (var address in addresses)
        {
            Assert.StartsWith(Address, address, StringComparison.Ordinal);
            using var response = await client.GetAsync(address[Address.Length..]);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.False(response.Headers.Contains("X-Robots-Tag"), address);
        }
    }

    [Fact]
    public async Task Robots_Asked_LeavesOutSearchesAndNamesTheSiteMap()
    {
        var robots = await client.GetStringAsync("/robots.txt");

        Assert.Contains("Disallow: /search\n", robots, StringComparison.Ordinal);
        Assert.Contains($"Sitemap: {Address}/sitemap.xml", robots, StringComparison.Ordinal);
    }

    public void Dispose() => client.Dispose();

    /// <summary>A site that knows its address.</summary>
    public sealed class PublicSite : SiteFactory
    {
        public PublicSite() => Settings["Site:PublicAddress"] = Address;
    }
}
