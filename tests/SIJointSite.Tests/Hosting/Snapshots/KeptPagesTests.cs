using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection;
using SIJointSite.Addresses;
using SIJointSite.Content;
using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Hosting.Snapshots;

/// <summary>Reading pages are made once and kept, packed.</summary>
public sealed class KeptPagesTests(SharedSite site)
{
    private const string Article = "/articles/sleep";

    [Fact]
    public async Task Get_EveryUnchangingAddress_CanBeKeptAndAskedAbout()
    {
        using var client = site.CreateBrowser();
        string[] paths =
        [
            .. SitePage.All.Where(static page => page.Use.HasFlag(PageUse.Unchanging))
                .SelectMany(static page => ContentAddresses.Of(RealContent.Current, page.Route)),
            .. ContentAddresses.Of(RealContent.Current, "/pictures/{name}.svg"),
            "/sw.js",
        ];
        List<string> faults = [];

        foreach (var path in paths)
        {
            using var first = await AskAsync(client, path, "br");
            using var second = await AskAsync(client, path, "br", first.Headers.ETag);
            if (first.StatusCode != HttpStatusCode.OK || second.StatusCode != HttpStatusCode.NotModified
                || first.Headers.CacheControl is not { NoCache: true } || first.Headers.Contains("Set-Cookie")
                || (await second.Content.ReadAsByteArrayAsync()).Length > 0 || second.Headers.ETag?.Tag != first.Headers.ETag?.Tag)
                faults.Add($"{path}: {first.StatusCode}, {second.StatusCode}, {first.Headers}");
        }

        Assert.True(paths.Length > 60);
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Fact]
    public async Task Get_PageThatIsKept_MakesNoServicesForItsReader()
    {
        var made = 0;
        using var own = new SiteFactory
        {
            MoreServices = services => services.AddScoped<IAuthenticationHandlerProvider>(provider =>
            {
                Interlocked.Increment(ref made);
                return ActivatorUtilities.CreateInstance<AuthenticationHandlerProvider>(provider);
            }),
        };
        using var client = own.CreateBrowser();
        using var first = await AskAsync(client, Article, "br");
        var atFirst = made;

        using var second = await AskAsync(client, Article, "br");

        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        // The one that is made is a request of the site's own, which passes everything.
        Assert.True(atFirst > 0);
        Assert.Equal(atFirst, made);
    }

    [Theory]
    [InlineData("br, gzip", "br")]
    [InlineData("gzip, deflate, br, zstd", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("br;q=0.5, gzip;q=0.9", "gzip")]
    [InlineData("br;q=0, gzip", "gzip")]
    [InlineData("*", "br")]
    [InlineData("BR", "br")]
    [InlineData("identity", null)]
    [InlineData("br;q=0, gzip;q=0", null)]
    [InlineData("br;q=0, gzip;q=0, *", null)]
    [InlineData("x-gzip", "gzip")]
    [InlineData("zstd", null)]
    [InlineData(";;q=x", null)]
    [InlineData(null, null)]
    public async Task Get_EachEncoding_HoldsTheSamePage(string? accepted, string? encoding)
    {
        using var client = site.CreateBrowser();
        using var plain = await AskAsync(client, Article, null);

        using var response = await AskAsync(client, Article, accepted);

        Assert.Equal(encoding is null ? [] : [encoding], response.Content.Headers.ContentEncoding);
        Assert.Equal(["Accept-Encoding", "Accept-Language"], response.Headers.Vary);
        Assert.Equal(await plain.Content.ReadAsStringAsync(), await UnpackAsync(response));
        Assert.Equal(encoding is null, response.Headers.ETag!.Tag == plain.Headers.ETag!.Tag);
    }

    [Fact]
    public async Task Get_PageThatIsReadWhileSomeSecondsPass_IsPackedAsSmallAsCanBe()
    {
        using var own = new SiteFactory();
        using var client = own.CreateBrowser();
        using var plain = await AskAsync(client, Article, null);
        var bytes = await plain.Content.ReadAsByteArrayAsync();
        var smallest = new byte[bytes.Length];
        Assert.True(BrotliEncoder.TryCompress(bytes, smallest, out var length, quality: 11, window: 22));

        using var atFirst = await AskAsync(client, Article, "br");
        Assert.InRange((await atFirst.Content.ReadAsByteArrayAsync()).Length, length + 1, bytes.Length);
        Assert.True(await Wait.UntilAsync(async () =>
        {
            own.Clock.Advance(TimeSpan.FromSeconds(1));
            using var response = await AskAsync(client, Article, "br");
            return (await response.Content.ReadAsByteArrayAsync()).Length == length;
        }));
    }

    [Fact]
    public async Task Head_Page_HasTheHeadersOfGetAndNoBody()
    {
        using var client = site.CreateBrowser();
        using var get = await AskAsync(client, Article, "gzip");
        using var request = new HttpRequestMessage(HttpMethod.Head, Article);
        request.Headers.AcceptEncoding.ParseAdd("gzip");

        using var head = await client.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(get.Content.Headers.ToString(), head.Content.Headers.ToString());
        Assert.Equal(get.Headers.ToString(), head.Headers.ToString());
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("\"other\"", HttpStatusCode.OK)]
    [InlineData("*", HttpStatusCode.NotModified)]
    [InlineData("W/\"other\", {0}", HttpStatusCode.NotModified)]
    [InlineData("no tag at all", HttpStatusCode.OK)]
    public async Task Get_WithTags_AnswersNotModifiedWhenOneIsOurs(string known, HttpStatusCode expected)
    {
        using var client = site.CreateBrowser();
        using var first = await AskAsync(client, Article, "br");
        using var request = new HttpRequestMessage(HttpMethod.Get, Article);
        request.Headers.AcceptEncoding.ParseAdd("br");
        request.Headers.TryAddWithoutValidation(
            "If-None-Match", known.Replace("{0}", first.Headers.ETag!.ToString(), StringComparison.Ordinal));

        using var response = await client.SendAsync(request);

        Assert.Equal(expected, response.StatusCode);
        Assert.Equal("default-src 'none'", Assert.Single(response.Headers.GetValues("Content-Security-Policy"))[..18]);
    }

    [Theory]
    [InlineData(Article)]
    [InlineData("/css/site.css")]
    public async Task Get_TagsOfManyLetters_AreNotRead(string path)
    {
        using var client = site.CreateBrowser();
        using var first = await AskAsync(client, path, "br");
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.AcceptEncoding.ParseAdd("br");
        // To read it would be right, and take as long as it likes: so nothing as long is read at all.
        request.Headers.TryAddWithoutValidation("If-None-Match", $"{first.Headers.ETag}, \"{new string('x', 1_024)}\"");

        using var response = await client.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Get_PlanOfSomebodysOwn_IsNotTheOneThatIsKept()
    {
        using var client = site.CreateBrowser();
        var kept = await client.GetHtmlAsync("/plan");

        var own = await client.GetHtmlAsync("/plan?e=bridge");

        Assert.NotEqual(kept.QuerySelectorAll(".si-sheet__item").Length, own.QuerySelectorAll(".si-sheet__item").Length);
        using var response = await AskAsync(client, "/plan?e=bridge", "br");
        Assert.True(response.Headers.CacheControl is { NoCache: true });
    }

    [Theory]
    [InlineData("/symptom-check")]
    [InlineData("/symptom-check/1")]
    [InlineData("/summary")]
    [InlineData("/search?q=sleep")]
    [InlineData("/no-such-page")]
    [InlineData("/articles/no-such-article")]
    public async Task Get_PageThatIsMadeAnew_HasNoTag(string path)
    {
        using var client = site.CreateBrowser();

        using var response = await AskAsync(client, path, "br");

        Assert.Null(response.Headers.ETag);
        Assert.True(response.Headers.CacheControl is { NoStore: true });
    }

    [Fact]
    public async Task Get_ContentThatHasChanged_IsShownAtOnceAndUnchangedPagesKeepTheirTag()
    {
        using var content = new BrokenContent();
        using var fresh = new SiteFactory { Settings = { ["Content:Path"] = content.Path } };
        using var client = fresh.CreateBrowser();
        using var changedBefore = await AskAsync(client, "/articles/sleep", "br");
        using var otherBefore = await AskAsync(client, "/exercises/bridge", "br");

        content.Replace("en/articles/sleep.md", "summary: ", "summary: Changed. ");

        Assert.True(await Wait.UntilAsync(async () =>
            (await client.GetStringAsync("/articles/sleep")).Contains("Changed.", StringComparison.Ordinal)));
        using var changedAfter = await AskAsync(client, "/articles/sleep", "br", changedBefore.Headers.ETag);
        using var otherAfter = await AskAsync(client, "/exercises/bridge", "br", otherBefore.Headers.ETag);
        Assert.Equal(HttpStatusCode.OK, changedAfter.StatusCode);
        Assert.Equal(HttpStatusCode.NotModified, otherAfter.StatusCode);
    }

    private static async Task<HttpResponseMessage> AskAsync(
        HttpClient client, string path, string? accepted, EntityTagHeaderValue? known = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (accepted is not null)
            request.Headers.TryAddWithoutValidation("Accept-Encoding", accepted);
        if (known is not null)
            request.Headers.IfNoneMatch.Add(known);
        return await client.SendAsync(request);
    }

    private static async Task<string> UnpackAsync(HttpResponseMessage response)
    {
        var stream = await response.Content.ReadAsStreamAsync();
        await using var unpacked = response.Content.Headers.ContentEncoding.SingleOrDefault() switch
        {
            "br" => new BrotliStream(stream, CompressionMode.Decompress),
            "gzip" => new GZipStream(stream, CompressionMode.Decompress),
            _ => stream,
        };
        using var reader = new StreamReader(unpacked);
        return await reader.ReadToEndAsync();
    }
}
