using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using SIJointSite.Core.Triage.Rules;
using SIJointSite.Features.Triage;
using SIJointSite.Features.Triage.Tallies;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Support.Data;
using SIJointSite.Tests.Triage.Check;
using SIJointSite.Tests.Triage.Definition;

namespace SIJointSite.Tests.Triage.Tallies;

/// <summary>The operator's daily tallies: one count a check, nothing of the person, never in the way of advice.</summary>
public sealed class TallyTests : IDisposable
{
    private readonly SiteFactory site = new();

    public void Dispose() => site.Dispose();

    private static string Version => RealDefinition.Questionnaire.Version;

    private TallyService Tallies => site.Services.GetRequiredService<TallyService>();

    [Fact]
    public async Task Result_ShownAgainAndChanged_CountsOnceWithItsFirstLevel()
    {
        var visitor = new Visitor(site.CreateBrowser());
        await visitor.StartAsync();
        var (page, _) = await visitor.AnswerAllAsync(RealDefinition.AllClear);
        await visitor.Client.GetHtmlAsync("/symptom-check/result");
        (await visitor.Client.SubmitAsync(page, "", [("region", "nz")], ".si-region")).Dispose();
        await visitor.Client.GetHtmlAsync("/symptom-check/result");
        (await visitor.AnswerAsync("emergency-signs", null, ("nerve-signs", "saddle-numbness"))).Dispose();
        var changed = await visitor.Client.GetHtmlAsync("/symptom-check/result");

        await Tallies.StopAsync(default);

        Assert.Equal("Emergency", Visitor.LevelOn(changed));
        Assert.Equal([$"2026-11-24 {Version} SelfCare 1"], site.ReadTallies());
    }

    [Fact]
    public async Task Result_SeveralChecks_HaveOneRowForEachDayAndLevel()
    {
        foreach (var ids in new[] { "U01", "E01", "U01" })
            await ReachResultAsync(ids);
        site.Clock.Advance(TimeSpan.FromHours(20));
        await ReachResultAsync("U01");

        await Tallies.StopAsync(default);

        Assert.Equal([$"2026-11-24 {Version} Emergency 1", $"2026-11-24 {Version} Urgent 2", $"2026-11-25 {Version} Urgent 1"],
            site.ReadTallies());
    }

    [Fact]
    public async Task Result_SavedForAClinician_IsCountedOnce()
    {
        using var client = site.CreateBrowser();
        await Visitor.SaveAsync(client, "S01");

        await Tallies.StopAsync(default);

        Assert.Equal([$"2026-11-24 {Version} NonUrgent 1"], site.ReadTallies());
    }

    [Fact]
    public async Task Result_OneCookieSentAgainAndAtOnce_CountsOnce()
    {
        var cookie = CookieOf("U01");

        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => SendResultAsync(HttpMethod.Get, cookie)));
        await SendResultAsync(HttpMethod.Get, cookie);
        await Tallies.StopAsync(default);

        Assert.Equal([$"2026-11-24 {Version} Urgent 1"], site.ReadTallies());
    }

    [Fact]
    public async Task Result_AskedByHeadAlone_CountsNothing()
    {
        await SendResultAsync(HttpMethod.Head, CookieOf("U01"));

        await Tallies.StopAsync(default);

        Assert.Empty(site.ReadTallies());
    }

    [Fact]
    public async Task Result_AskedByHeadFirst_CountsWhenItIsShown()
    {
        var cookie = CookieOf("U01");

        await SendResultAsync(HttpMethod.Head, cookie);
        await SendResultAsync(HttpMethod.Get, cookie);
        await Tallies.StopAsync(default);

        Assert.Equal([$"2026-11-24 {Version} Urgent 1"], site.ReadTallies());
    }

    [Fact]
    public async Task Question_EmergencyWithoutACookie_IsCounted()
    {
        using var client = site.CreateBrowser();
        using var answers = new FormUrlEncodedContent([new("nerve-signs", "saddle-numbness")]);

        using var response = await client.PostAsync("/symptom-check/1", answers);
        await Tallies.StopAsync(default);

        Assert.NotNull((await response.ReadHtmlAsync()).QuerySelector(".si-outcome"));
        Assert.Equal([$"2026-11-24 {Version} Emergency 1"], site.ReadTallies());
    }

    [Fact]
    public async Task Question_EmergencyWithoutACookieSentAgainAndAgain_IsShownEachTimeAndCountedAFewTimes()
    {
        using var client = site.CreateBrowser();
        for (var attempt = 0; attempt < 20; attempt++)
        {
            using var answers = new FormUrlEncodedContent([new("nerve-signs", "saddle-numbness")]);
            using var response = await client.PostAsync("/symptom-check/1", answers);
            Assert.NotNull((await response.ReadHtmlAsync()).QuerySelector(".si-outcome"));
            Assert.False(response.Headers.Contains("Retry-After"));
        }

        await Tallies.StopAsync(default);

        Assert.Equal([$"2026-11-24 {Version} Emergency 6"], site.ReadTallies());
    }

    [Fact]
    public async Task Count_WhileRunning_IsWrittenAMomentLater()
    {
        await ReachResultAsync("U01");

        await site.WaitUntilAsync(() => site.ReadTallies() is not []);

        Assert.Equal([$"2026-11-24 {Version} Urgent 1"], site.ReadTallies());
    }

    [Fact]
    public async Task Count_TwoProcessesAtOnce_AddUp()
    {
        using var other = new SiteFactory { Settings = { ["Site:DataFolder"] = site.DataFolder } };
        var both = new[] { Tallies, other.Services.GetRequiredService<TallyService>() };
        foreach (var tallies in both)
        {
            for (var count = 0; count < 500; count++)
                tallies.Count(Version, Disposition.Urgent);
        }

        await Task.WhenAll(both.Select(tallies => tallies.StopAsync(default)));

        Assert.Equal([$"2026-11-24 {Version} Urgent 1000"], site.ReadTallies());
    }

    [Fact]
    public async Task Count_QueueFull_DropsTheRest()
    {
        for (var count = 0; count < 25_000; count++)
            Tallies.Count(Version, Disposition.SelfCare);

        await Tallies.StopAsync(default);

        Assert.Equal([$"2026-11-24 {Version} SelfCare 10000"], site.ReadTallies());
    }

    [Fact]
    public async Task Result_DatabaseBroken_ShowsAndTheSiteRunsOn()
    {
        using var client = site.CreateBrowser();
        await client.GetHtmlAsync("/");
        site.BreakDatabase();

        var level = await ReachResultAsync("U01");
        await Tallies.StopAsync(default);
        using var home = await client.GetAsync("/");

        Assert.Equal("Urgent", level);
        Assert.Equal(HttpStatusCode.OK, home.StatusCode);
    }

    [Fact]
    public async Task Result_TalliesOff_CountsNothingAndDoesNotSayItDoes()
    {
        using var quiet = new SiteFactory { Settings = { ["Triage:Tallies"] = "false" } };
        var visitor = new Visitor(quiet.CreateBrowser());
        await visitor.StartAsync();
        await visitor.AnswerAllAsync(RealDefinition.AllClear);
        var start = await visitor.Client.GetHtmlAsync("/symptom-check");

        await quiet.Services.GetRequiredService<TallyService>().StopAsync(default);

        Assert.Empty(quiet.ReadTallies());
        Assert.DoesNotContain("We count", start.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_TalliesOn_SaysThatResultsAreCounted()
    {
        using var client = site.CreateBrowser();

        var start = await client.GetHtmlAsync("/symptom-check");

        Assert.Contains("We count how many results", start.QuerySelector(".si-facts")!.TextContent, StringComparison.Ordinal);
    }

    private async Task<string> ReachResultAsync(string ids)
    {
        using var client = site.CreateBrowser();
        return Visitor.LevelOn(await Visitor.ReachResultAsync(client, ids));
    }

    /// <summary>The cookie of a check from before its result was shown, as a browser sends it.</summary>
    private string CookieOf(string ids)
    {
        var cookie = site.Services.GetRequiredService<SymptomCheckCookie>();
        var context = new DefaultHttpContext();
        cookie.Write(context, cookie.Begin(Version, "uk", forSomeoneElse: false).WithResponse(RealDefinition.Raising(ids)));
        return context.Response.Headers.SetCookie.ToString().Split(';')[0];
    }

    /// <summary>Asks for the result with this cookie, whatever the answer sets.</summary>
    private async Task SendResultAsync(HttpMethod method, string cookie)
    {
        using var client = site.CreateDefaultClient(new Uri("https://localhost"));
        using var request = new HttpRequestMessage(method, "/symptom-check/result") { Headers = { { "Cookie", cookie } } };
        using var response = await client.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }
}
