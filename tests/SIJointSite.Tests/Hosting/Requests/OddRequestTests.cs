using System.Net;
using System.Net.Http.Headers;
using SIJointSite.Addresses;
using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Hosting.Requests;

/// <summary>Requests that no page of ours makes: refused in words, with the emergency card, never a 500 or an empty page.</summary>
public sealed class OddRequestTests(SharedSite site)
{
    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("OPTIONS")]
    [InlineData("TRACE")]
    [InlineData("CONNECT")]
    [InlineData("PROPFIND")]
    public async Task Send_MethodThatNoPageHas_IsNotAllowedOnAnyPage(string method)
    {
        using var client = site.CreateBrowser();
        foreach (var page in SitePage.All.Where(static page => !page.IsNamedByContent).Select(static page => page.Route)
            .Append("/articles/myths").Append("/exercises/bridge").Append("/symptom-check/1"))
            await AssertNotAllowedAsync(client, method, page, expected: "GET, HEAD");
    }

    [Theory]
    [InlineData("TRACE", "/no-such-page")]
    [InlineData("TRACE", "/exercises.json")]
    [InlineData("TRACE", "/health/live")]
    [InlineData("DELETE", "/health/ready")]
    [InlineData("PUT", "/robots.txt")]
    [InlineData("POST", "/articles/myths")]
    [InlineData("POST", "/")]
    [InlineData("POST", "/red-flags")]
    public async Task Send_MethodThatTheAddressHasNot_IsNotAllowed(string method, string address)
    {
        using var client = site.CreateBrowser();

        await AssertNotAllowedAsync(client, method, address, expected: "GET, HEAD");
    }

    [Fact]
    public async Task Send_MethodThatAFormHasNot_NamesThoseThatItHas()
    {
        using var client = site.CreateBrowser();

        await AssertNotAllowedAsync(client, "PUT", "/summary", expected: "GET, HEAD, POST");
    }

    [Theory]
    [InlineData("/articles/%20")]
    [InlineData("/exercises/%20")]
    [InlineData("/exercises/%09%20")]
    [InlineData("/symptom-check/%20")]
    [InlineData("/articles/%E3%80%80")]
    [InlineData("/pictures/%20.svg")]
    public async Task Get_NameOfNothingButSpaces_IsNotFound(string address)
    {
        using var client = site.CreateBrowser();

        using var response = await client.GetAsync(address);

        await AssertErrorPageAsync(response, HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("multipart/form-data", "")]
    [InlineData("multipart/form-data; boundary=b", "--b")]
    [InlineData("application/x-www-form-urlencoded; charset=none", "e=clamshell")]
    [InlineData("application/x-www-form-urlencoded", "e=clamshell")]
    public async Task Get_WithAFormInItsBody_ReadsTheAddressAlone(string type, string body)
    {
        using var client = site.CreateBrowser();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/plan?e=bridge") { Content = new StringContent(body) };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);

        using var response = await client.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(await client.GetStringAsync("/plan?e=bridge"), await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("/symptom-check", "region[=uk&who=me")]
    [InlineData("/summary", "code[0=a&[b=c&]=d&[[=e")]
    [InlineData("/useful", "about[=/articles/sleep&answer]=yes")]
    public async Task Post_NamesWithBracketsThatAreNotClosed_IsRefusedInWords(string address, string form)
    {
        using var client = site.CreateBrowser();
        using var content = new StringContent(form, MediaTypeHeaderValue.Parse("application/x-www-form-urlencoded"));

        using var response = await client.PostAsync(address, content);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.NotNull((await response.ReadHtmlAsync()).QuerySelector(".si-care-card--emergency, .si-emergency-strip, a[href='tel:999']"));
    }

    [Theory]
    [InlineData("/error/404")]
    [InlineData("/error/500")]
    [InlineData("/error/503")]
    public async Task Get_AddressOfAnErrorPage_IsNotFound(string address)
    {
        using var client = site.CreateBrowser();

        using var response = await client.GetAsync(address);

        Assert.Equal("This page is not here", await AssertErrorPageAsync(response, HttpStatusCode.NotFound));
    }

    [Theory]
    [InlineData("/symptom-check")]
    [InlineData("/")]
    public async Task Get_AnyPage_LeavesFramingToTheContentPolicy(string address)
    {
        using var client = site.CreateBrowser();

        using var response = await client.GetAsync(address);

        Assert.False(response.Headers.Contains("X-Frame-Options"));
        Assert.Contains("frame-ancestors 'none'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    private static async Task AssertNotAllowedAsync(HttpClient client, string method, string address, string expected)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), address);
        using var response = await client.SendAsync(request);

        Assert.Equal("This page cannot do that", await AssertErrorPageAsync(response, HttpStatusCode.MethodNotAllowed, address));
        Assert.StartsWith(expected, string.Join(", ", response.Content.Headers.Allow.Order()), StringComparison.Ordinal);
    }

    private static async Task<string> AssertErrorPageAsync(HttpResponseMessage response, HttpStatusCode status, string address = "")
    {
        Assert.True(status == response.StatusCode, $"{address} answers {response.StatusCode}");
        var page = await response.ReadHtmlAsync();
        Assert.NotEqual("", page.Title);
        Assert.NotNull(page.QuerySelector(".si-care-card--emergency a[href='tel:999']"));
        Assert.Contains("default-src 'none'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        return page.QuerySelector("h1")!.TextContent;
    }
}
