using System.Net;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using SIJointSite.Addresses;
using SIJointSite.Settings;
using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Addresses;

public sealed class AddressTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    [Fact]
    public void Pages_AllOfThem_SayWhatTheyAre()
    {
        Assert.NotEmpty(SitePage.All);
        Assert.All(SitePage.All, static page =>
            Assert.True(page.Declaration is not null, $"{page.Route} has no [PageUse]: it is private, which it must say."));
    }

    [Fact]
    public void Endpoints_AllOfThem_SayWhatTheyAre()
    {
        site.CreateBrowser().Dispose();
        var endpoints = site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(static endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
            // The framework's own, for files that a developer has just added.
            .Where(static endpoint => endpoint.RoutePattern.RawText != "{**path:file}").ToArray();

        Assert.Contains(endpoints, static endpoint => endpoint.RoutePattern.RawText == "/sw.js");
        // A page is read from its compiled class, above: its metadata is put together when it is first asked for.
        Assert.All(
            endpoints.Where(static endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is null),
            static endpoint => Assert.True(
                endpoint.Metadata.GetMetadata<PageUseAttribute>() is not null, $"{endpoint.RoutePattern.RawText} says nothing"));
    }

    [Fact]
    public async Task Get_EachPage_IsKeptByCachesOnlyWhenItIsOpen()
    {
        using var client = site.CreateBrowser();
        foreach (var page in SitePage.All.Where(static page => !page.IsNamedByContent))
        {
            using var response = await client.GetAsync(page.Route);

            // Where answers begin there are none yet, so search engines may list it; no cache may keep it.
            var isPrivate = response.Headers.CacheControl?.NoStore == true && (response.Headers.Contains("X-Robots-Tag") || page.IsListed);
            Assert.True(isPrivate == (!page.Use.HasFlag(PageUse.Open) || page.Route == SitePaths.Search),
                $"{page.Route} is {(isPrivate ? "" : "not ")}private");
        }
    }

    [Fact]
    public async Task Get_EachPage_BringsTheCopyForUseWithoutAConnectionUnlessItIsPrivate()
    {
        using var client = site.CreateBrowser();
        foreach (var page in SitePage.All.Where(static page => !page.IsNamedByContent))
        {
            var shown = await client.GetHtmlAsync(page.Route);

            Assert.True((shown.QuerySelector("script[src*='/offline.']") is not null) == page.Use.HasFlag(PageUse.Open), page.Route);
        }
    }

    [Theory]
    [InlineData("/articles/sleep", "/articles")]
    [InlineData("/sources", "/articles")]
    [InlineData("/diary", "/exercises")]
    [InlineData("/red-flags", "/symptom-check")]
    [InlineData("/symptom-check", "/symptom-check")]
    [InlineData("/about", null)]
    [InlineData("/no-such-page", null)]
    public async Task Get_PageOfASection_IsMarkedInTheMenu(string path, string? marked)
    {
        using var client = site.CreateBrowser();

        var page = await client.GetHtmlAsync(path);

        Assert.Equal(marked, page.QuerySelector(".si-nav [aria-current=true]")?.GetAttribute("href"));
    }

    [Theory]
    [InlineData("/changes.xml")]
    [InlineData("/sitemap.xml")]
    [InlineData("/robots.txt")]
    [InlineData("/sw.js")]
    [InlineData("/pictures/bridge.svg")]
    [InlineData("/exercises.json")]
    [InlineData("/articles/myths")]
    public async Task Head_WhatIsRead_AnswersAsGetDoes(string path)
    {
        using var client = site.CreateBrowser();
        using var got = await client.GetAsync(path);

        using var headed = await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, path));

        Assert.Equal(HttpStatusCode.OK, headed.StatusCode);
        Assert.Equal(got.Content.Headers.ContentType, headed.Content.Headers.ContentType);
    }

    [Theory]
    [InlineData("/articles/", "/articles")]
    [InlineData("/articles/myths/?q=1", "/articles/myths?q=1")]
    [InlineData("//elsewhere.example/", "/elsewhere.example")]
    public async Task Get_AddressWithASlashAtItsEnd_LeadsToTheOneWithout(string path, string expected)
    {
        using var client = site.CreateBrowser();

        using var response = await client.GetAsync(new Uri(client.BaseAddress + path[1..], UriKind.Absolute));

        Assert.Equal((HttpStatusCode.MovedPermanently, expected), (response.StatusCode, response.Headers.Location!.OriginalString));
    }

    [Fact]
    public async Task Get_EndpointThatSaysNothing_IsPrivate()
    {
        using var client = site.CreateBrowser();

        using var response = await client.PostAsync("/exercises.json", null);

        Assert.True(response.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task Get_EachPublishedAddress_AnswersAsItDid()
    {
        var list = Path.Combine(Checkout.FindTop()!, "tests", "SIJointSite.Tests", "Addresses", "published-addresses.txt");
        using var client = site.CreateBrowser();
        List<string> changed = [];
        foreach (var line in File.ReadLines(list).Where(static line => !line.StartsWith('#')))
        {
            var (status, address) = (line[..3], line[4..]);
            using var response = await client.GetAsync(address);
            if ($"{(int)response.StatusCode}" != status)
                changed.Add($"{address} answers {(int)response.StatusCode}, not {status}");
        }

        Assert.Empty(changed);
    }
}
