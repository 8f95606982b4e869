using System.Net;
using System.Text.Json;
using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Offline;

public sealed class OfflineCopyTests(SharedSite site)
{
    private static async Task<string[]> LinesAsync(HttpClient client) => (await client.GetStringAsync("/sw.js")).Split('\n');

    private static string[] ListOf(string line) =>
        JsonSerializer.Deserialize<string[]>(line[line.IndexOf('[', StringComparison.Ordinal)..])!;

    [Fact]
    public async Task Get_Worker_IsAskedForAnewEachTime()
    {
        using var client = site.CreateBrowser();

        using var response = await client.GetAsync("/sw.js");

        Assert.Equal("text/javascript", response.Content.Headers.ContentType!.MediaType);
        Assert.True(response.Headers.CacheControl!.NoCache);
    }

    [Fact]
    public async Task Get_Worker_KeepsOnlyPagesAndFilesThatAnswerAndSetNoCookie()
    {
        using var client = site.CreateBrowser();
        var lines = await LinesAsync(client);
        string[] kept = [.. ListOf(lines[1]), .. ListOf(lines[2])];

        foreach (var path in kept)
        {
            using var response = await client.GetAsync(path);

            Assert.True(response.StatusCode == HttpStatusCode.OK, $"{path} answers {(int)response.StatusCode}");
            Assert.False(response.Headers.Contains("Set-Cookie"), $"{path} sets a cookie");
            Assert.False(response.Headers.CacheControl?.NoStore ?? false, $"{path} must not be stored");
        }
    }

    [Fact]
    public async Task Get_KeptPages_AskForNoFileThatIsNotKept()
    {
        using var client = site.CreateBrowser();
        var lines = await LinesAsync(client);
        var files = ListOf(lines[2]).ToHashSet();

        foreach (var path in ListOf(lines[1]))
        {
            var page = await client.GetHtmlAsync(path);
            var asked = page.QuerySelectorAll("link[rel=stylesheet], link[rel=icon]").Select(link => link.GetAttribute("href")!)
                .Concat(page.QuerySelectorAll("script[src], img[src]").Select(script => script.GetAttribute("src")!));
            Assert.All(asked, address => Assert.True(files.Contains(address), $"{path} asks for {address}"));
        }
    }

    [Fact]
    public async Task Get_Worker_OtherContentOrRegionOrQuestion_HasAnotherName()
    {
        using var changed = new BrokenContent();
        changed.Replace("en/exercises/short-walk.md", "Walking little and often.", "Walking a little, and often.");
        using var otherContent = new SiteFactory();
        otherContent.Settings["Content:Path"] = changed.Path;
        using var otherRegion = new SiteFactory();
        otherRegion.Settings["Site:Region"] = "ie";
        using var asksNothing = new SiteFactory { Settings = { ["Site:AskUseful"] = "false" } };

        List<string> names = [];
        foreach (var factory in new[] { site, otherContent, otherRegion, asksNothing })
        {
            using var client = factory.CreateBrowser();
            names.Add((await LinesAsync(client))[0]);
        }

        Assert.Equal(4, names.Distinct().Count());
    }
}
