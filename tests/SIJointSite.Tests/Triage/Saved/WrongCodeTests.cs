using System.Net;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Triage.Check;

namespace SIJointSite.Tests.Triage.Saved;

/// <summary>Only wrong codes are counted, so that a clinic behind one address can work.</summary>
public sealed class WrongCodeTests : IDisposable
{
    private const string Wrong = "00000-00000-00000-00000-000000";

    private readonly SiteFactory site = new();
    private readonly Lazy<HttpClient> browser;

    public WrongCodeTests() => browser = new Lazy<HttpClient>(() => site.CreateBrowser());

    private HttpClient Client => browser.Value;

    public void Dispose()
    {
        Client.Dispose();
        site.Dispose();
    }

    [Fact]
    public async Task Summary_RightCodesAndDownloads_AreNotCounted()
    {
        var code = await Visitor.SaveAsync(Client, "S01");
        for (var look = 0; look < 12; look++)
        {
            using var summary = await Visitor.ReadBackAsync(Client, code);
            using var file = await Client.SubmitAsync(await summary.ReadHtmlAsync(), "/summary", [], "form[action$=Fhir]");
            Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (summary.StatusCode, file.StatusCode));
        }

        using var wrong = await Visitor.ReadBackAsync(Client, Wrong);
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
    }

    [Fact]
    public async Task Summary_TenWrongCodes_LetNoCodeBeTriedAndSayHowLong()
    {
        var code = await Visitor.SaveAsync(Client, "S01");
        for (var attempt = 0; attempt < 10; attempt++)
            Assert.Equal(HttpStatusCode.BadRequest,
                await StatusOfAsync(Visitor.ReadBackAsync(Client, Wrong)));

        using var wrong = await Visitor.ReadBackAsync(Client, Wrong);
        using var right = await Visitor.ReadBackAsync(Client, code);

        Assert.All([wrong, right], static refused =>
        {
            Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
            Assert.True(refused.Headers.RetryAfter!.Delta > TimeSpan.Zero);
        });
    }

    [Fact]
    public async Task Summary_WhatIsNoCodeOrComesFromAnotherSite_UsesUpNobodysTries()
    {
        var code = await Visitor.SaveAsync(Client, "S01");
        using var otherSite = site.CreateBrowser();
        otherSite.DefaultRequestHeaders.Add("Sec-Fetch-Site", "cross-site");
        for (var attempt = 0; attempt < 130; attempt++)
        {
            Assert.Equal(HttpStatusCode.BadRequest, await StatusOfAsync(PostAsync(Client, "/summary", "no code")));
            Assert.Equal(HttpStatusCode.Forbidden, await StatusOfAsync(PostAsync(otherSite, "/summary", Wrong)));
            Assert.Equal(HttpStatusCode.Forbidden, await StatusOfAsync(PostAsync(otherSite, "/summary?handler=Delete", code)));
        }

        using var right = await Visitor.ReadBackAsync(Client, code);
        using var wrong = await Visitor.ReadBackAsync(Client, Wrong);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.BadRequest), (right.StatusCode, wrong.StatusCode));
    }

    [Fact]
    public async Task Summary_LookUpsUsedUp_LeaveDownloadAndDeletion()
    {
        site.Settings["Triage:LookUpsAMinute"] = "2";
        var code = await Visitor.SaveAsync(Client, "S01");
        for (var look = 0; look < 2; look++)
            Assert.Equal(HttpStatusCode.OK, await StatusOfAsync(PostAsync(Client, "/summary", code)));

        var third = await StatusOfAsync(PostAsync(Client, "/summary", code));
        var file = await StatusOfAsync(PostAsync(Client, "/summary?handler=Fhir", code));
        var deleted = await StatusOfAsync(PostAsync(Client, "/summary?handler=Delete", code));

        Assert.Equal((HttpStatusCode.TooManyRequests, HttpStatusCode.OK, HttpStatusCode.OK), (third, file, deleted));
    }

    [Fact]
    public async Task Delete_ACodeThatNeverWas_SaysNoMoreThanIsTrue()
    {
        using var response = await PostAsync(Client, "/summary?handler=Delete", Wrong);
        var page = await response.ReadHtmlAsync();

        Assert.Equal("Nothing is kept under this code", page.QuerySelector("h1")!.TextContent);
        Assert.StartsWith(
            "If a result was saved under it, it is deleted", page.QuerySelector(".si-lead")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Summary_ManyWrongCodesAtOnce_AreAnsweredTenTimes()
    {
        var form = await Client.GetHtmlAsync("/summary");

        var statuses = await Task.WhenAll(Enumerable.Range(0, 30).Select(_ =>
            StatusOfAsync(Client.SubmitAsync(form, "/summary", [("code", Wrong)]))));

        Assert.Equal(10, statuses.Count(static status => status == HttpStatusCode.BadRequest));
        Assert.Equal(20, statuses.Count(static status => status == HttpStatusCode.TooManyRequests));
    }

    [Fact]
    public async Task Summary_WrongAndDeletedCode_HaveTheSameAnswer()
    {
        var code = await Visitor.SaveAsync(Client, "S01");
        using var summary = await Visitor.ReadBackAsync(Client, code);
        (await Client.SubmitAsync(await summary.ReadHtmlAsync(), "/summary", [], "form[action$=Delete]")).Dispose();

        using var deleted = await Visitor.ReadBackAsync(Client, code);
        using var wrong = await Visitor.ReadBackAsync(Client, Wrong);

        Assert.Equal(wrong.StatusCode, deleted.StatusCode);
        Assert.Equal(
            (await wrong.Content.ReadAsStringAsync()).Replace(Wrong, "", StringComparison.Ordinal),
            (await deleted.Content.ReadAsStringAsync()).Replace(code, "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Delete_EleventhInAMinute_IsToldToWait()
    {
        var code = await Visitor.SaveAsync(Client, "S01");
        using var summary = await Visitor.ReadBackAsync(Client, code);
        var form = await summary.ReadHtmlAsync();
        for (var attempt = 0; attempt < 10; attempt++)
            Assert.Equal(HttpStatusCode.OK, await StatusOfAsync(Client.SubmitAsync(form, "/summary", [], "form[action$=Delete]")));

        var last = await StatusOfAsync(Client.SubmitAsync(form, "/summary", [], "form[action$=Delete]"));

        Assert.Equal(HttpStatusCode.TooManyRequests, last);
    }

    private static async Task<HttpStatusCode> StatusOfAsync(Task<HttpResponseMessage> sending)
    {
        using var response = await sending;
        return response.StatusCode;
    }

    private static Task<HttpResponseMessage> PostAsync(HttpClient sender, string address, string code) =>
        sender.PostAsync(address, new FormUrlEncodedContent([new("code", code)]));
}
