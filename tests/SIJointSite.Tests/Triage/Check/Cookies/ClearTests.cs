using System.Net;
using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Triage.Check.Cookies;

/// <summary>Forgetting the answers on a shared device, with more than one tab open.</summary>
public sealed class ClearTests(SharedSite site)
{
    [Fact]
    public async Task Post_ClearWithoutCookieOrToken_StillClears()
    {
        using var client = site.CreateBrowser();
        client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
        using var nothing = new FormUrlEncodedContent([]);

        using var response = await client.PostAsync("/symptom-check/clear", nothing);

        Assert.Equal("/symptom-check/clear", response.Headers.Location!.OriginalString);
        Assert.Equal("\"cache\"", Assert.Single(response.Headers.GetValues("Clear-Site-Data")));
    }

    [Theory]
    [InlineData("/symptom-check/check-answers")]
    [InlineData("/symptom-check/result?handler=Save")]
    [InlineData("/symptom-check/2")]
    public async Task Post_FromAnotherTabAfterClearing_SaysThatTheCheckHasEnded(string address)
    {
        // The browser has thrown away every cookie of the site, the one of the form token too.
        using var client = site.CreateBrowser();
        using var oldForm = new FormUrlEncodedContent(
            [KeyValuePair.Create("check-id", "0011223344556677"), KeyValuePair.Create("form-token", "old"),
            KeyValuePair.Create("age", "18-to-49")]);

        using var response = await client.PostAsync(address, oldForm);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("This check has ended", (await response.ReadHtmlAsync()).QuerySelector("h1")!.TextContent);
    }
}
