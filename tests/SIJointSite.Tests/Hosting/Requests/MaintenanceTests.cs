using System.Net;
using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Hosting.Requests;

/// <summary>While the site is worked on, the emergency card stays on every page.</summary>
public sealed class MaintenanceTests
{
    [Fact]
    public async Task Setting_On_EveryPageSaysSoAndTheEmergencySignsStay()
    {
        using var site = new SiteFactory { Settings = { ["Site:Maintenance"] = "true" } };
        using var client = site.CreateBrowser();

        foreach (var path in new[] { "/", "/articles/myths", "/symptom-check", "/summary", "/no-such-page", "/sitemap.xml" })
        {
            using var response = await client.GetAsync(path);
            var page = await response.ReadHtmlAsync();
            Assert.True(response.StatusCode is HttpStatusCode.ServiceUnavailable, $"{path}: {response.StatusCode}");
            Assert.Equal(TimeSpan.FromMinutes(2), response.Headers.RetryAfter!.Delta);
            Assert.True(response.Headers.CacheControl!.NoStore);
            Assert.Equal("We are working on this site", page.QuerySelector("h1")!.TextContent);
            Assert.NotNull(page.QuerySelector(".si-care-card--emergency a[href='tel:999']"));
            using var style = await client.GetAsync(page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href"));
            Assert.Equal(HttpStatusCode.OK, style.StatusCode);
        }

        foreach (var path in new[] { "/red-flags", "/health/live", "/health/ready" })
        {
            using var response = await client.GetAsync(path);
            Assert.True(response.StatusCode is HttpStatusCode.OK, $"{path}: {response.StatusCode}");
        }
    }

    [Fact]
    public async Task File_ThereAndGone_TurnsItOnAndOffWithoutARestart()
    {
        using var site = new SiteFactory();
        using var client = site.CreateBrowser();
        var file = Path.Combine(site.DataFolder, "maintenance");

        var before = await StatusAsync();
        await File.WriteAllTextAsync(file, "");
        var isOn = await Wait.UntilAsync(async () => await StatusAsync() is HttpStatusCode.ServiceUnavailable);
        File.Delete(file);
        var isOff = await Wait.UntilAsync(async () => await StatusAsync() is HttpStatusCode.OK);

        Assert.Equal((HttpStatusCode.OK, true, true), (before, isOn, isOff));

        async Task<HttpStatusCode> StatusAsync()
        {
            using var response = await client.GetAsync("/");
            return response.StatusCode;
        }
    }
}
