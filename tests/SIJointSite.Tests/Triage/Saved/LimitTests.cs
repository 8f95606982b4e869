using System.Net;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Support.Data;
using SIJointSite.Tests.Triage.Check;
using SIJointSite.Tests.Triage.Definition;

namespace SIJointSite.Tests.Triage.Saved;

/// <summary>One address cannot fill the disk or try codes without end.</summary>
public sealed class LimitTests : IDisposable
{
    private readonly SenderAddress sender = new();
    private readonly SiteFactory site;

    public LimitTests() => site = new SiteFactory { MoreServices = sender.AddTo };

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Save_MoreThanTwentyAMinute_IsToldToWait()
    {
        site.Settings.Remove("Triage:SavesAMinute");
        using var client = site.CreateBrowser();
        var result = await Visitor.ReachResultAsync(client, "S01");
        for (var save = 0; save < 20; save++)
            Assert.Equal(HttpStatusCode.Redirect, await StatusOfAsync(client.SubmitAsync(result, "", [], "#save form")));

        using var refused = await client.SubmitAsync(result, "", [], "#save form");
        using var otherForm = await client.SubmitAsync(result, "", [("region", "nz")], ".si-region");

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.True(refused.Headers.RetryAfter!.Delta > TimeSpan.Zero);
        var page = await refused.ReadHtmlAsync();
        Assert.Equal("Too many tries", page.QuerySelector("h1")!.TextContent);
        Assert.NotNull(page.QuerySelector(".si-care-card--emergency"));
        Assert.Equal(HttpStatusCode.Redirect, otherForm.StatusCode);
        Assert.Equal("See a clinician", Visitor.LevelOn(await client.GetHtmlAsync("/symptom-check/result")));
    }

    [Theory]
    [InlineData("/symptom-check/result?handler=save")]
    [InlineData("/symptom-check/result/?x=1&HANDLER=SAVE")]
    public async Task Save_AddressWrittenOtherwise_CountsAsASave(string address)
    {
        site.Settings["Triage:SavesAMinute"] = "1";
        using var client = site.CreateBrowser();
        var result = await Visitor.ReachResultAsync(client, "S01");
        await StatusOfAsync(client.SubmitAsync(result, "", [], "#save form"));

        var second = await StatusOfAsync(client.SubmitToAsync(result, address, [], "#save form"));

        Assert.Equal(HttpStatusCode.TooManyRequests, second);
    }

    [Fact]
    public async Task Save_WithoutItsToken_IsRefusedAndNotCounted()
    {
        site.Settings["Triage:SavesAMinute"] = "1";
        using var client = site.CreateBrowser();
        var result = await Visitor.ReachResultAsync(client, "S01");
        for (var attempt = 0; attempt < 3; attempt++)
        {
            Assert.Equal(HttpStatusCode.BadRequest, await StatusOfAsync(client.PostAsync(
                "/symptom-check/result?handler=Save", new FormUrlEncodedContent([new("form-token", "made up")]))));
        }

        Assert.Equal(HttpStatusCode.Redirect, await StatusOfAsync(client.SubmitAsync(result, "", [], "#save form")));
    }

    [Fact]
    public async Task Save_LimitRaised_TakesALoadRunFromOneAddress()
    {
        site.Settings["Triage:SavesAMinute"] = "3000";
        using var client = site.CreateBrowser();
        var result = await Visitor.ReachResultAsync(client, "S01");

        for (var save = 0; save < 50; save++)
            Assert.Equal(HttpStatusCode.Redirect, await StatusOfAsync(client.SubmitAsync(result, "", [], "#save form")));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("100001")]
    public async Task Start_SavesAMinuteOutOfRange_SaysWhatIsAllowed(string number)
    {
        using var folder = new SiteProcess.DataFolder();

        var (exitCode, error) = await SiteProcess.RunToItsEndAsync("--Site:DataFolder", folder.Path, "--Triage:SavesAMinute", number);

        Assert.Equal(1, exitCode);
        Assert.Contains("Triage:SavesAMinute must be a number of saves from 1 to 100000.", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", HttpStatusCode.TooManyRequests)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1", HttpStatusCode.Redirect)]
    [InlineData("192.0.2.1", "::ffff:192.0.2.1", HttpStatusCode.TooManyRequests)]
    [InlineData("192.0.2.1", "192.0.2.2", HttpStatusCode.Redirect)]
    public async Task Save_FromAnotherAddress_SharesTheLimitOfItsNetwork(string first, string second, HttpStatusCode expected)
    {
        site.Settings["Triage:SavesAMinute"] = "1";
        using var client = site.CreateBrowser();
        var result = await Visitor.ReachResultAsync(client, "S01");
        sender.Address = first;
        await StatusOfAsync(client.SubmitAsync(result, "", [], "#save form"));

        sender.Address = second;
        var status = await StatusOfAsync(client.SubmitAsync(result, "", [], "#save form"));

        Assert.Equal(expected, status);
    }

    [Fact]
    public async Task LookUp_FromAnotherAddressOfOneNetwork_SharesItsLimit()
    {
        using var client = site.CreateBrowser();
        var status = HttpStatusCode.OK;
        for (var attempt = 0; attempt < 11; attempt++)
        {
            sender.Address = $"2001:db8::{attempt:x}";
            status = await StatusOfAsync(Visitor.ReadBackAsync(client, "00000-00000-00000-00000-000000"));
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, status);
    }

    [Fact]
    public async Task Save_CookieWithoutACode_SavesNothingAndShowsTheResultThatMakesOne()
    {
        using var client = site.CreateBrowserWith(RealDefinition.Questionnaire.Version, RealDefinition.AllClear);
        var form = await client.GetHtmlAsync("/symptom-check/check-answers");

        using var response = await client.SubmitToAsync(form, "/symptom-check/result?handler=Save", []);

        Assert.Equal("/symptom-check/result#save", response.Headers.Location!.OriginalString);
        Assert.Equal(0, site.CountRows());
    }

    private static async Task<HttpStatusCode> StatusOfAsync(Task<HttpResponseMessage> sending)
    {
        using var response = await sending;
        return response.StatusCode;
    }
}
