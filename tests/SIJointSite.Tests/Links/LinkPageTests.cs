using System.Net;
using System.Text.Json.Nodes;
using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Links;

/// <summary>The link to a page or a part of it, with its QR code and the line for the notes.</summary>
public sealed class LinkPageTests(SharedSite site)
{
    private const string Sleep = "/articles/sleep";

    [Theory]
    [InlineData("/articles/sleep", "the-mattress", "The mattress")]
    [InlineData("/exercises/bridge", "steps", null)]
    [InlineData("/red-flags", "numbers", null)]
    [InlineData("/plan", "list", null)]
    [InlineData("/clinicians", "say", null)]
    public async Task Get_Part_ShowsItsLinkCodeAndLine(string path, string part, string? heading)
    {
        using var client = site.CreateBrowser();

        using var answer = await client.GetAsync($"/link?to={path}&at={part}");
        var page = await answer.ReadHtmlAsync();
        var link = $"https://localhost{path}#{part}";

        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Equal(link, page.QuerySelector("#link-line")!.TextContent);
        Assert.Equal(QrCells.Of(link), QrCells.Drawn(page.QuerySelector(".si-qr path")!.GetAttribute("d")!));
        Assert.Contains(heading ?? "", page.QuerySelector(".si-lead")!.TextContent, StringComparison.Ordinal);
        var version = RealContent.Current.Versions.Find(path);
        Assert.Equal(version is not null, page.QuerySelector("#notes-line") is not null);
        if (version is not null)
            Assert.EndsWith(
                $"https://localhost/v/{version.Id}{path}", page.QuerySelector("#notes-line")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_EachPageThatIsHandedOver_HasALinkForEachLinkedHeading()
    {
        using var client = site.CreateBrowser();
        var pages = JsonNode.Parse(await client.GetStringAsync("/pages.json"))!["pages"]!.AsArray();
        var compared = 0;
        foreach (var path in pages.Select(static page => (string)page!["path"]!))
        {
            var shown = await client.GetHtmlAsync(path);
            var anchors = shown.QuerySelectorAll("a.si-part").Select(static link => link.GetAttribute("href")![1..]).ToArray();

            var listed = (await client.GetHtmlAsync($"/link?to={path}")).QuerySelectorAll("main ul a")
                .Select(static link => link.GetAttribute("href")!.Split("at=")[1]);

            Assert.Equal(anchors, listed);
            Assert.All(anchors, id => Assert.Equal($"link-to {id}", shown.QuerySelector($"a[href='#{id}'].si-part")!
                .GetAttribute("aria-labelledby")));
            Assert.All(anchors, id => Assert.Contains(shown.GetElementById(id)!.LocalName, new[] { "h2", "h3" }));
            compared += anchors.Length;
        }

        // A page may have no such heading, but hardly all of them.
        Assert.True(compared > 50, $"Only {compared} parts were compared");
    }

    [Theory]
    [InlineData("")]
    [InlineData("?to=/articles/no-such-page")]
    [InlineData("?to=//evil.example")]
    [InlineData("?to=https://evil.example/")]
    [InlineData("?to=/summary")]
    [InlineData("?to=/articles/sleep&at=evil")]
    [InlineData("?to=/articles/sleep&at=")]
    [InlineData("?to=/articles/sleep&at=the-mattress&at=sources")]
    [InlineData("?to=/articles/sleep&to=/articles/work")]
    [InlineData("?to=%3Cscript%3Eevil%3C/script%3E")]
    [InlineData("?to=%ff%00")]
    public async Task Get_WhatIsNotThere_Is404InWordsWithNothingOfIt(string query)
    {
        using var client = site.CreateBrowser();

        using var answer = await client.GetAsync("/link" + query);
        var page = await answer.ReadHtmlAsync();

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(RealContent.Current.VersionTexts.Link.MissingTitle, page.QuerySelector("h1")!.TextContent);
        Assert.DoesNotContain("evil", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector(".si-qr"));
    }

    [Fact]
    public async Task Get_TenThousandLetters_Is404InWords()
    {
        using var client = site.CreateBrowser();

        using var answer = await client.GetAsync($"/link?to={Sleep}&at={new string('a', 10_000)}");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.NotNull((await answer.ReadHtmlAsync()).QuerySelector("main .si-lead"));
    }
}
