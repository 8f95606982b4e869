using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using SIJointSite.Hosting.Requests;
using SIJointSite.Settings;
using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Hosting.Requests;

/// <summary>A site that knows its address answers for no other.</summary>
public sealed class KnownHostTests(KnownHostTests.Clinic site) : IClassFixture<KnownHostTests.Clinic>
{
    /// <summary>Stands for a name that is longer than any can be.</summary>
    private const string Long = "long";

    [Theory]
    [InlineData("clinic.example", "/", HttpStatusCode.OK)]
    [InlineData("CLINIC.example:8443", "/symptom-check", HttpStatusCode.OK)]
    [InlineData("localhost:5000", "/", HttpStatusCode.OK)]
    [InlineData("127.0.0.1:8080", "/", HttpStatusCode.OK)]
    [InlineData("[::1]", "/", HttpStatusCode.OK)]
    [InlineData("10.0.0.7:8080", "/health/ready", HttpStatusCode.OK)]
    [InlineData("pod-3", "/health/live", HttpStatusCode.OK)]
    [InlineData("forged.example", "/", HttpStatusCode.MisdirectedRequest)]
    [InlineData("forged.example", "/symptom-check", HttpStatusCode.MisdirectedRequest)]
    [InlineData("forged.example", "/sitemap.xml", HttpStatusCode.MisdirectedRequest)]
    [InlineData("forged.example", "/no-such-page", HttpStatusCode.MisdirectedRequest)]
    [InlineData("10.0.0.7:8080", "/", HttpStatusCode.MisdirectedRequest)]
    [InlineData("clinic.example.forged.example", "/", HttpStatusCode.MisdirectedRequest)]
    public async Task Get_ByHost_IsAnsweredOrRefusedInWords(string host, string path, HttpStatusCode expected)
    {
        using var client = site.CreateBrowser();
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Host = host;

        using var response = await client.SendAsync(request);

        Assert.Equal(expected, response.StatusCode);
        var text = await response.Content.ReadAsStringAsync();
        Assert.DoesNotContain("forged.example", text, StringComparison.Ordinal);
        if (expected is HttpStatusCode.MisdirectedRequest)
        {
            var page = await response.ReadHtmlAsync();
            Assert.Equal("This is not our address", page.QuerySelector("h1")!.TextContent);
            Assert.NotNull(page.QuerySelector(".si-care-card--emergency a[href='tel:999']"));
            Assert.True(response.Headers.CacheControl!.NoStore);
        }
    }

    [Theory]
    [InlineData("[2001:db8::1]", true)]
    [InlineData("[2001:db8::1]:8080", true)]
    [InlineData("[2001:db8::2]", false)]
    public void Admits_PublicAddressOfNumbers_KnowsItByItsBrackets(string host, bool expected)
    {
        var rule = new HostRule(Options.Create(new SiteOptions { PublicAddress = "http://[2001:db8::1]" }));

        Assert.Equal(expected, rule.Admits(new DefaultHttpContext { Request = { Host = new HostString(host) } }.Request));
    }

    [Fact]
    public void Admits_PublicAddressWithAnUmlaut_KnowsItAsABrowserWritesIt()
    {
        var rule = new HostRule(Options.Create(new SiteOptions { PublicAddress = "https://münchen.example" }));

        Assert.True(rule.Admits(new DefaultHttpContext { Request = { Headers = { Host = "xn--mnchen-3ya.example" } } }.Request));
        Assert.False(rule.Admits(new DefaultHttpContext { Request = { Headers = { Host = "xn--mnchn-3ya9a.example" } } }.Request));
    }

    [Theory]
    [InlineData("/", "xn--")]
    [InlineData("/symptom-check", "xn--")]
    [InlineData("/health/live", "xn--")]
    [InlineData("/css/site.css", "xn--")]
    [InlineData("/", Long)]
    [InlineData("/link?to=/articles/myths", Long)]
    [InlineData("/health/live", Long)]
    public async Task Get_HostThatCannotBeRead_IsRefusedInWords(string path, string host)
    {
        var answered = await site.Server.SendAsync(context =>
        {
            context.Request.Method = HttpMethods.Get;
            context.Request.Path = path;
            context.Request.Headers.Host = host == Long ? new string('a', 260) : host;
        });

        Assert.Equal(StatusCodes.Status400BadRequest, answered.Response.StatusCode);
        Assert.NotEmpty(answered.Response.Headers.ContentSecurityPolicy.ToString());
        using var words = new StreamReader(answered.Response.Body);
        Assert.StartsWith("The host", await words.ReadToEndAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_PageByALocalName_NamesThePublicAddressAlone()
    {
        using var client = site.CreateBrowser();

        var page = await client.GetHtmlAsync("/articles/myths");

        Assert.Equal("https://clinic.example/articles/myths", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.DoesNotContain("localhost", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SecurityText_WithAContact_SaysWhereToWriteAndForHowLong()
    {
        using var client = site.CreateBrowser();

        var text = await client.GetStringAsync("/.well-known/security.txt");

        Assert.Equal(
            "Contact: mailto:safety@clinic.example\nExpires: 2027-02-22T00:00:00Z\nPreferred-Languages: en\n"
            + "Canonical: https://clinic.example/.well-known/security.txt\n", text);
    }

    public sealed class Clinic : SiteFactory
    {
        public Clinic()
        {
            Settings["Site:PublicAddress"] = "https://Clinic.example/";
            Settings["Site:Contact"] = "safety@clinic.example";
        }
    }
}
