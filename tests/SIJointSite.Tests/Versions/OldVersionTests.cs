using System.Net;
using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Versions;

/// <summary>The text that a patient was given, found again after the page has changed.</summary>
public sealed class OldVersionTests(SharedSite shared)
{
    private const string Sleep = "/articles/sleep";
    private const string Bridge = "/exercises/bridge";
    private const string OldWords = "You do not need a hard bed.";

    private static string VersionOf(string path) => RealContent.Current.Versions.Find(path)!.Id;

    [Fact]
    public async Task Get_OldVersion_ShowsItsTextAfterAChangeAndANewStart()
    {
        var old = $"/v/{VersionOf(Sleep)}{Sleep}";
        var data = Directory.CreateTempSubdirectory("sijoint-versions-");
        try
        {
            using (var site = new SiteFactory { Settings = { ["Site:DataFolder"] = data.FullName } })
            {
                using var client = site.CreateBrowser();
                using var current = await client.GetAsync(old);
                Assert.Equal(HttpStatusCode.Redirect, current.StatusCode);
                Assert.Equal(Sleep, current.Headers.Location?.OriginalString);
                await WaitUntilKeptAsync(site);
            }

            using var content = new BrokenContent();
            content.Replace("en/articles/sleep.md", OldWords, "No hard bed is needed.");
            using var later = new SiteFactory
            {
                Settings = { ["Site:DataFolder"] = data.FullName, ["Content:Path"] = content.Path },
            };
            using var reader = later.CreateBrowser();
            using var answer = await reader.GetAsync(old + "?region=us");
            var page = await answer.ReadHtmlAsync();

            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal("noindex", answer.Headers.GetValues("X-Robots-Tag").Single());
            Assert.Single(page.QuerySelectorAll("head link[rel=stylesheet][href^='/css/article.']"));
            Assert.Empty(page.QuerySelectorAll("head link[rel=stylesheet][href^='/css/exercises/']"));
            var text = page.QuerySelector("main")!.TextContent;
            Assert.Contains(OldWords, text, StringComparison.Ordinal);
            Assert.DoesNotContain("kept-region", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
            Assert.NotNull(page.QuerySelector(".si-article a[href='tel:911']"));
            Assert.NotNull(page.QuerySelector($"main .si-inset a[href='{Sleep}']"));
            Assert.NotNull(page.QuerySelector("main .si-care-card--emergency"));
            Assert.Null(page.QuerySelector("main form, main link[rel=stylesheet], main script[src]"));
            content.Replace("en/exercises/bridge.md", "Breathe out and squeeze", "Breathe out, then squeeze");
            Assert.True(await Wait.UntilAsync(async () =>
                (await reader.GetHtmlAsync($"/v/{VersionOf(Bridge)}{Bridge}?region=us")).QuerySelector("main .si-inset") is not null));
            Assert.Null((await reader.GetHtmlAsync($"/v/{VersionOf(Bridge)}{Bridge}")).QuerySelector("main exercise-player, main form"));
            Assert.DoesNotContain(
                OldWords, (await reader.GetHtmlAsync(Sleep)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        }
        finally
        {
            data.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("/v/00000000/articles/sleep", true)]
    [InlineData("/v/00000000/articles/no-such-page", false)]
    [InlineData("/v/%3Cscript%3E/articles/sleep", true)]
    [InlineData("/v/0000000a", false)]
    [InlineData("/v/0000000a/%3Cscript%3E//evil.example", false)]
    public async Task Get_UnknownVersion_SaysSoAndLeadsOn(string address, bool isKnownPage)
    {
        using var client = shared.CreateBrowser();

        using var answer = await client.GetAsync(address);
        var page = await answer.ReadHtmlAsync();

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("This version is not kept here", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(isKnownPage, page.QuerySelector($"main a[href='{Sleep}']") is not null);
        Assert.DoesNotContain("evil", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_OfEachKind_HasItsVersionAndTheLineForTheNotes()
    {
        using var client = shared.CreateBrowser();
        foreach (var path in new[] { Sleep, "/exercises/bridge", "/plan", "/red-flags" })
        {
            var stamp = (await client.GetHtmlAsync(path)).QuerySelector(".si-stamp")!;

            Assert.Contains(VersionOf(path), stamp.QuerySelector("summary")!.TextContent, StringComparison.Ordinal);
            // Nobody has said what the address of this site is, and a cache may keep the page.
            Assert.Matches($"version {VersionOf(path)} of [0-9A-Za-z ]+$", stamp.QuerySelector(".si-stamp__line")!.TextContent);
            Assert.EndsWith($", https://clinic.example/v/{VersionOf(path)}{path}",
                new Features.Versions.StampView(path).LineIn(RealContent.Current, "https://clinic.example"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Plan_OfOnesOwn_HasTheVersionOfItsExercisesOnScreenAndPaper()
    {
        using var client = shared.CreateBrowser();

        var page = await client.GetHtmlAsync("/plan?e=bridge.2x8,clam.left");
        var line = page.QuerySelector(".si-stamp__line")!.TextContent;
        var version = RealContent.Current.Versions.Together([Bridge, "/exercises/clam"]);

        Assert.Equal(version, RealContent.Current.Versions.Together(["/exercises/clam", Bridge]));
        Assert.Contains($"version {version.Id} of ", line, StringComparison.Ordinal);
        Assert.Contains($"Bridge {VersionOf(Bridge)}", line, StringComparison.Ordinal);
        Assert.DoesNotContain("/plan?", line, StringComparison.Ordinal);
        Assert.Contains($"Version {version.Id} of ", page.QuerySelector(".si-sheet__address")!.TextContent, StringComparison.Ordinal);
        var standard = (await client.GetHtmlAsync("/plan")).QuerySelector(".si-sheet__address")!.TextContent;
        Assert.Contains($"Version {VersionOf("/plan")} of ", standard, StringComparison.Ordinal);
    }

    private static async Task WaitUntilKeptAsync(SiteFactory site)
    {
        var texts = (Features.Versions.KeptTexts)site.Services.GetService(typeof(Features.Versions.KeptTexts))!;
        Assert.True(await Wait.UntilAsync(async () =>
        {
            site.Clock.Advance(TimeSpan.FromSeconds(10));
            return (await texts.MissingAsync(RealContent.Current, CancellationToken.None)).Count == 0;
        }));
    }
}
