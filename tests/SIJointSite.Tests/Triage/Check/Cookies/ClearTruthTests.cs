using System.Net;
using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Triage.Check.Cookies;

/// <summary>"Cleared" is said only when it is true, and only pages of ours can clear.</summary>
public sealed class ClearTruthTests(SharedSite site)
{
    [Fact]
    public async Task Get_ClearWithACheckUnderWay_SaysThatTheAnswersAreStillHereAndOffersToClear()
    {
        using var client = site.CreateBrowser();
        var visitor = new Visitor(client);
        await visitor.StartAsync();

        var page = await client.GetHtmlAsync("/symptom-check/clear");
        using var cleared = await client.SubmitAsync(page, "", [], "main form");
        var after = await client.GetHtmlAsync("/symptom-check/clear");

        Assert.Equal("Your answers are still here", page.QuerySelector("h1")!.TextContent);
        Assert.DoesNotContain("Nothing of them is left", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Your answers are cleared", after.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Get_ClearWithACookieThatCannotBeRead_DoesNotSayCleared()
    {
        using var client = site.CreateBrowser();
        client.DefaultRequestHeaders.Add("Cookie", "__Host-si-check=bm90IG91cnM=");

        var page = await client.GetHtmlAsync("/symptom-check/clear");

        Assert.Equal("Your answers are still here", page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Post_Clear_DropsOurOwnCookieAndLeavesThoseOfSiblingSites()
    {
        using var client = site.CreateBrowser();
        await new Visitor(client).StartAsync();

        using var cleared = await ClearAsync(client, "same-origin");

        Assert.Equal("\"cache\"", Assert.Single(cleared.Headers.GetValues("Clear-Site-Data")));
        var cookie = Assert.Single(cleared.Headers.GetValues("Set-Cookie"));
        Assert.StartsWith("__Host-si-check=; expires=Thu, 01 Jan 1970", cookie, StringComparison.Ordinal);
        Assert.Contains("path=/; secure", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("cross-site")]
    [InlineData("same-site")]
    public async Task Post_ClearFromAnotherSite_ClearsNothing(string sender)
    {
        using var client = site.CreateBrowser();
        await new Visitor(client).StartAsync();

        using var refused = await ClearAsync(client, sender);
        var page = await client.GetHtmlAsync("/symptom-check/clear");

        Assert.False(refused.Headers.Contains("Set-Cookie"));
        Assert.False(refused.Headers.Contains("Clear-Site-Data"));
        Assert.Equal("Your answers are still here", page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Post_ClearFromABrowserThatDoesNotSayWhoSends_ClearsOnlyWithTheCookie()
    {
        using var holder = site.CreateBrowser();
        await new Visitor(holder).StartAsync();
        using var stranger = site.CreateBrowser();

        using var cleared = await ClearAsync(holder, null);
        using var nothing = await ClearAsync(stranger, null);

        Assert.True(cleared.Headers.Contains("Set-Cookie"));
        Assert.False(nothing.Headers.Contains("Set-Cookie"));
        Assert.Equal(HttpStatusCode.Redirect, nothing.StatusCode);
    }

    private static async Task<HttpResponseMessage> ClearAsync(HttpClient client, string? sender)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/symptom-check/clear") { Content = new FormUrlEncodedContent([]) };
        if (sender is not null)
            request.Headers.Add("Sec-Fetch-Site", sender);
        return await client.SendAsync(request);
    }
}
