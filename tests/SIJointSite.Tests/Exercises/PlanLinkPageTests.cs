using System.Net;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Support.Browser;

namespace SIJointSite.Tests.Exercises;

/// <summary>The plan that an address holds: what is shown, and what is played.</summary>
public sealed class PlanLinkPageTests(SharedSite site, BrowserFixture browser)
{
    private async Task<string> GetAsync(string query)
    {
        using var client = site.CreateClient();
        using var answer = await client.GetAsync($"/plan{query}");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Get_PlanOfOnesOwn_ShowsItsExercisesWithTheirDosesAlone()
    {
        var page = await GetAsync("?e=bridge.2x8.5s,single-knee-to-chest.left");

        Assert.Contains("Your exercises, guided", page, StringComparison.Ordinal);
        Assert.Contains("2 rounds of 8, hold 5 seconds", page, StringComparison.Ordinal);
        Assert.Contains("2 times, hold 30 seconds, left side only", page, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"/exercises/knee-squeeze\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?e=bridge.99", "Bridge: “99” is outside what is safe here. The nearest that is stands below.")]
    [InlineData("?e=bridge.often", "Bridge: “often” is no dose. It is left out.")]
    [InlineData("?e=bridge,handstand", "“handstand”: we have no such exercise. It is left out.")]
    [InlineData("?e=bridge,bridge", "Bridge is there twice. Once is enough.")]
    public async Task Get_NotAsItStands_SaysWhatWasDone(string query, string note) =>
        Assert.Contains(note, await GetAsync(query), StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("?e=")]
    [InlineData("?e=%00%ff")]
    [InlineData("?e=handstand")]
    [InlineData("?x=bridge")]
    public async Task Get_NoPlanInIt_IsTheStandardPlan(string query)
    {
        var page = await GetAsync(query);

        Assert.Contains("All four exercises, guided", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/exercises/knee-squeeze\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_HostileWords_AreShownAsWords()
    {
        using var client = site.CreateClient();

        var page = await client.GetStringAsync("/plan?e=bridge,%3Cscript%3Ealert(1)%3C%2Fscript%3E");

        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Player_PlanOfOnesOwn_PlaysItsDose()
    {
        await using var session = await browser.OpenAsync();
        var player = await PlayerPage.OpenReadyAsync(session, "/plan?e=clam.left.2x6.2s");

        Assert.StartsWith("Repetition 1 of 12", await player.TextAsync("left"), StringComparison.Ordinal);
        Assert.Contains("left side", await player.TextAsync("left"), StringComparison.Ordinal);
    }
}
