using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Hosting.Snapshots;

/// <summary>A kept page tells nothing of its first reader, and says when its review is past.</summary>
public sealed class KeptPageWordsTests
{
    private const string Article = "/articles/sleep";

    [Fact]
    public async Task Get_PageThatSomebodyElseAskedForFirst_HoldsNothingOfThem()
    {
        using var fresh = new SiteFactory();
        using var client = fresh.CreateBrowser();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/about?marker-query=marker-value#marker");
        request.Headers.Host = "marker-host.example";
        request.Headers.Add("Cookie", "marker=marker");
        request.Headers.Add("User-Agent", "marker");
        request.Headers.Add("Referer", "https://marker.example/marker");
        using var first = await client.SendAsync(request);

        var page = await client.GetStringAsync("/about");

        Assert.DoesNotContain("marker", page, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(page, await first.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Get_DayAfterTheReviewWasDue_SaysSo()
    {
        using var fresh = new SiteFactory();
        using var client = fresh.CreateBrowser();
        var due = RealContent.Current.Articles.All.Single(static article => article.Slug == "sleep").Review.NextReviewDue;
        var before = await client.GetHtmlAsync(Article);

        fresh.Clock.SetUtcNow(new DateTimeOffset(due.AddDays(1), new TimeOnly(1, 0), TimeSpan.Zero));
        var after = await client.GetHtmlAsync(Article);

        Assert.DoesNotContain("due for review", before.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("due for review", after.Body!.TextContent, StringComparison.Ordinal);
    }
}
