using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SIJointSite.Features.Feedback;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Support.Data;
using SIJointSite.Tests.Support.Telemetry;

namespace SIJointSite.Tests.Feedback;

/// <summary>“Was this page useful?” without script: one anonymous count a day, page, part and answer, and nothing else.</summary>
public sealed class UsefulTests : IDisposable
{
    private const string Page = "/exercises/knee-squeeze";
    private const string YesForm = ".si-useful form.si-buttons";
    private const string NoForm = ".si-useful details form";

    private readonly SenderAddress sender = new();
    private readonly KeptLog log = new();
    private readonly SiteFactory site;

    public UsefulTests() => site = new SiteFactory
    {
        MoreServices = services =>
        {
            sender.AddTo(services);
            log.AddTo(services);
        },
    };

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Post_Yes_LeadsToThanksWithAWayBackAndSetsNoCookie()
    {
        using var client = site.CreateBrowser();
        using var asked = await client.GetAsync(Page);

        using var answer = await client.SubmitAsync(await asked.ReadHtmlAsync(), Page, [], YesForm);
        using var thanks = await client.GetAsync(answer.Headers.Location);
        var page = await thanks.ReadHtmlAsync();

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal(HttpStatusCode.OK, thanks.StatusCode);
        Assert.Equal("Thank you", page.QuerySelector("h1")!.TextContent);
        Assert.NotNull(page.QuerySelector($"main a[href='{Page}']"));
        Assert.All([asked, answer, thanks], static response => Assert.False(response.Headers.Contains("Set-Cookie")));
        Assert.Equal([$"2026-11-24 {Page} - yes 1"], await ReadAsync());
    }

    [Fact]
    public async Task Post_SeveralAnswers_HaveOneRowForEachDayPagePartAndAnswer()
    {
        using var client = site.CreateBrowser();
        var page = await client.GetHtmlAsync(Page);
        (await client.SubmitAsync(page, Page, [], YesForm)).Dispose();
        (await client.SubmitAsync(page, Page, [], YesForm)).Dispose();
        (await client.SubmitAsync(page, Page, [("part", "")], NoForm)).Dispose();
        (await client.SubmitAsync(page, Page, [("part", "mistakes")], NoForm)).Dispose();
        (await PostAsync(client, ("about", "/articles/myths"), ("answer", "yes"))).Dispose();
        (await PostAsync(client, ("about", "/about"), ("answer", "no"))).Dispose();
        site.Clock.Advance(TimeSpan.FromHours(20));
        (await client.SubmitAsync(page, Page, [], YesForm)).Dispose();

        Assert.Equal(
            [
                "2026-11-24 /about - no 1", "2026-11-24 /articles/myths - yes 1", $"2026-11-24 {Page} - no 1", $"2026-11-24 {Page} - yes 2",
                $"2026-11-24 {Page} mistakes no 1", $"2026-11-25 {Page} - yes 1",
            ],
            await ReadAsync());
    }

    [Theory]
    [InlineData("/exercises/no-such-exercise", "yes", null)]
    [InlineData("/articles/no-such-article", "yes", null)]
    [InlineData("/exercises/{slug}", "yes", null)]
    [InlineData("/symptom-check", "yes", null)]
    [InlineData("https://elsewhere.example/", "yes", null)]
    [InlineData(null, "yes", null)]
    [InlineData(Page, "maybe", null)]
    [InlineData(Page, null, null)]
    [InlineData(Page, "no", "no-such-part")]
    [InlineData(Page, "no", "my knee hurts when I do this")]
    [InlineData(Page, "yes", "mistakes")]
    [InlineData("/about", "no", "mistakes")]
    public async Task Post_WhatIsNotAsked_IsRefusedInWordsAndNotCounted(string? about, string? answer, string? part)
    {
        using var client = site.CreateBrowser();

        using var response = await PostAsync(client, ("about", about), ("answer", answer), ("part", part));
        var page = await response.ReadHtmlAsync();

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("We could not count that", page.QuerySelector("h1")!.TextContent);
        Assert.NotNull(page.QuerySelector($"main p a[href='{(about is Page or "/about" ? about : "/")}']"));
        Assert.Empty(await ReadAsync());
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "same-site", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "same-origin", HttpStatusCode.SeeOther)]
    [InlineData("Origin", "https://elsewhere.example", HttpStatusCode.Forbidden)]
    [InlineData("Origin", "null", HttpStatusCode.Forbidden)]
    [InlineData("Origin", "https://localhost", HttpStatusCode.SeeOther)]
    [InlineData("Origin", "https://public.example", HttpStatusCode.SeeOther)]
    public async Task Post_FromAnotherSite_IsRefused(string header, string value, HttpStatusCode expected)
    {
        site.Settings["Site:PublicAddress"] = "https://public.example";
        using var client = site.CreateBrowser();
        client.DefaultRequestHeaders.Add(header, value);

        using var response = await PostAsync(client, ("about", Page), ("answer", "yes"));

        Assert.Equal(expected, response.StatusCode);
        Assert.Equal(expected is HttpStatusCode.SeeOther ? 1 : 0, (await ReadAsync()).Length);
    }

    [Fact]
    public async Task Post_NoFormOrTooLong_IsRefused()
    {
        using var client = site.CreateBrowser();
        using var json = new StringContent("{}", System.Text.Encoding.UTF8, "application/json");

        using var noForm = await client.PostAsync("/useful", json);
        using var tooLong = await PostAsync(client, ("about", Page), ("answer", "no"), ("part", new string('x', 2_000)));

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, noForm.StatusCode);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, tooLong.StatusCode);
        Assert.Empty(await ReadAsync());
    }

    [Fact]
    public async Task Post_MoreThanTheLimitFromOneAddress_IsToldToWait()
    {
        using var client = site.CreateBrowser();
        for (var count = 0; count < UsefulLimit.AnswersAMinute; count++)
            (await PostAsync(client, ("about", Page), ("answer", "yes"))).Dispose();

        using var refused = await PostAsync(client, ("about", Page), ("answer", "yes"));
        using var read = await client.GetAsync("/useful");
        sender.Address = "192.0.2.2";
        using var other = await PostAsync(client, ("about", Page), ("answer", "yes"));

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.True(refused.Headers.RetryAfter!.Delta > TimeSpan.Zero);
        Assert.Equal(HttpStatusCode.OK, read.StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, other.StatusCode);
    }

    [Fact]
    public async Task Post_Always_LeavesNothingOfThePersonInStoreOrLog()
    {
        sender.Address = "192.0.2.77";
        using var client = site.CreateBrowser();
        client.DefaultRequestHeaders.Add("User-Agent", "Browser-of-Jo/1.0");
        client.DefaultRequestHeaders.Add("Cookie", "name=Jo-Bloggs");

        (await PostAsync(client, ("about", Page), ("answer", "no"), ("part", "steps"), ("words", "it-hurts-me"))).Dispose();
        (await PostAsync(client, ("about", Page), ("answer", "no"), ("part", "it-hurts-me"))).Dispose();

        Assert.Equal([$"2026-11-24 {Page} steps no 1"], await ReadAsync());
        foreach (var word in new[] { "192.0.2.77", "Browser-of-Jo", "Jo-Bloggs", "it-hurts-me" })
        {
            Assert.False(site.DatabaseContains(System.Text.Encoding.UTF8.GetBytes(word)), word);
            Assert.DoesNotContain(log.Lines, line => line.Contains(word, StringComparison.Ordinal));
        }

        Assert.DoesNotContain(log.Lines, static line => line.Contains("knee-squeeze", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Post_DatabaseBroken_StillSaysThankYou()
    {
        using var client = site.CreateBrowser();
        await client.GetHtmlAsync("/");
        site.BreakDatabase();

        using var response = await PostAsync(client, ("about", Page), ("answer", "yes"));
        await site.Services.GetRequiredService<UsefulCounts>().StopAsync(default);
        using var thanks = await client.GetAsync(response.Headers.Location);

        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
        Assert.Equal(HttpStatusCode.OK, thanks.StatusCode);
        Assert.Contains(log.Lines, static line => line.Contains("were not counted", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Setting_Off_AsksNothingAndAnswersNotFound()
    {
        site.Settings["Site:AskUseful"] = "false";
        using var client = site.CreateBrowser();

        var page = await client.GetHtmlAsync(Page);
        using var posted = await PostAsync(client, ("about", Page), ("answer", "yes"));
        using var read = await client.GetAsync("/useful");

        Assert.Null(page.QuerySelector(".si-useful, form[action='/useful'], script[src*=useful]"));
        Assert.Equal(HttpStatusCode.NotFound, posted.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, read.StatusCode);
        Assert.Empty(await ReadAsync());
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpClient client, params (string Name, string? Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(
            fields.Where(static field => field.Value is not null).Select(static field => KeyValuePair.Create(field.Name, field.Value!)));
        return await client.PostAsync("/useful", form);
    }

    /// <summary>The rows, after everything that waits is written; counts nothing from then on.</summary>
    private async Task<string[]> ReadAsync()
    {
        await site.Services.GetRequiredService<UsefulCounts>().StopAsync(default);
        return site.ReadUsefulTallies();
    }
}
