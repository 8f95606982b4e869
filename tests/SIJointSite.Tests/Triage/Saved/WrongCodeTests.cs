using System.Net;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Triage.Check;

namespace SIJointSite.Tests.Triage.Saved;

/// <summary>Only wrong codes are counted, so that a clinic behind one address can work.</summary>
public sealed class WrongCodeTests : IDisposable
{
    private const string Wrong = "00000-00000-00000-00000-000000";

    private readonly SiteFactory site = new();
    private readonly HttpClient client;

    public WrongCodeTests() => client = site.CreateBrowser();

    public void Dispose()
    {
        client.Dispose();
        site.Dispose();
    }

    [Fact]
    public async Task Summary_RightCodesAndDownloads_AreNotCounted()
    {
        var code = await Visitor.SaveAsync(client, "S01");
        for (var look = 0; look < 12; look++)
        {
            using var summary = await Visitor.ReadBackAsync(client, code);
            using var file = await client.SubmitAsync(await summary.ReadHtmlAsync(), "/summary", [], "form[action$=Fhir]");
            Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (summary.StatusCode, file.StatusCode));
        }

        using var wrong = await Visitor.ReadBackAsync(client, Wrong);
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
    }

    [Fact]
    public async Task Summary_TenWrongCodes_LetNoCodeBeTriedAndSayHowLong()
    {
        var code = await Visitor.SaveAsync(client, "S01");
        for (var attempt = 0; attempt < 10; attempt++)
            Assert.Equal(HttpStatusCode.BadRequest,
                await StatusOfAsync(Visitor.ReadBackAsync(client, attempt % 2 == 0 ? Wrong : "no code")));

        using var wrong = await Visitor.ReadBackAsync(client, Wrong);
        using var right = await Visitor.ReadBackAsync(client, code);

        Assert.All([wrong, right], static refused =>
        {
            Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
            Assert.True(refused.Headers.RetryAfter!.Delta > TimeSpan.Zero);
        });
    }

    [Fact]
    public async Task Summary_ManyWrongCodesAtOnce_AreAnsweredTenTimes()
    {
        var form = await client.GetHtmlAsync("/summary");

        var statuses = await Task.WhenAll(Enumerable.Range(0, 30).Select(_ =>
            StatusOfAsync(client.SubmitAsync(form, "/summary", [("code", Wrong)]))));

        Assert.Equal(10, statuses.Count(static status => status == HttpStatusCode.BadRequest));
        Assert.Equal(20, statuses.Count(static status => status == HttpStatusCode.TooManyRequests));
    }

    [Fact]
    public async Task Summary_WrongAndDeletedCode_HaveTheSameAnswer()
    {
        var code = await Visitor.SaveAsync(client, "S01");
        using var summary = await Visitor.ReadBackAsync(client, code);
        (await client.SubmitAsync(await summary.ReadHtmlAsync(), "/summary", [], "form[action$=Delete]")).Dispose();

        using var deleted = await Visitor.ReadBackAsync(client, code);
        using var wrong = await Visitor.ReadBackAsync(client, Wrong);

        Assert.Equal(wrong.StatusCode, deleted.StatusCode);
        Assert.Equal(
            (await wrong.Content.ReadAsStringAsync()).Replace(Wrong, "", StringComparison.Ordinal),
            (await deleted.Content.ReadAsStringAsync()).Replace(code, "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Delete_EleventhInAMinute_IsToldToWait()
    {
        var code = await Visitor.SaveAsync(client, "S01");
        using var summary = await Visitor.ReadBackAsync(client, code);
        var form = await summary.ReadHtmlAsync();
        for (var attempt = 0; attempt < 10; attempt++)
            Assert.Equal(HttpStatusCode.OK, await StatusOfAsync(client.SubmitAsync(form, "/summary", [], "form[action$=Delete]")));

        var last = await StatusOfAsync(client.SubmitAsync(form, "/summary", [], "form[action$=Delete]"));

        Assert.Equal(HttpStatusCode.TooManyRequests, last);
    }

    private static async Task<HttpStatusCode> StatusOfAsync(Task<HttpResponseMessage> sending)
    {
        using var response = await sending;
        return response.StatusCode;
    }
}
