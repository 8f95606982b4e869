using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SIJointSite.Content.Live;
using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Content;

/// <summary>A change of several files is shown whole or not at all, whatever is asked meanwhile.</summary>
public sealed class WholeContentTests : IDisposable
{
    private const string Exercise = "outward-push";
    private const string Article = "very-bendy-joints";

    private readonly BrokenContent content = new();
    private readonly SiteFactory site;

    public WholeContentTests() => site = new SiteFactory { Settings = { ["Content:Path"] = content.Path } };

    private ContentStore Store => site.Services.GetRequiredService<ContentStore>();

    [Fact]
    public async Task Exercise_DeletedWhileAnArticleLeadsToIt_StaysEverywhereUntilAllFits()
    {
        using var client = site.CreateBrowser();
        File.Delete(Path.Combine(content.Path, $"en/exercises/{Exercise}.md"));
        await AssertSoonAsync(() => Store.Problems.Count > 0);

        foreach (var address in new[] { $"/exercises/{Exercise}", $"/pictures/{Exercise}.svg", "/exercises", "/plan",
            $"/articles/{Article}" })
        {
            using var response = await client.GetAsync(address);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }

        Assert.Contains(Exercise, await client.GetStringAsync("/exercises.json"), StringComparison.Ordinal);
        Assert.Contains(Exercise, await client.GetStringAsync("/search?q=outward+push"), StringComparison.Ordinal);
        Assert.Contains($"/exercises/{Exercise}", await client.GetStringAsync("/sw.js"), StringComparison.Ordinal);
        Assert.Contains($"/exercises/{Exercise}", await client.GetStringAsync("/sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_RenamedUnderManyRequests_AreNeverSeenHalfChanged()
    {
        using var client = site.CreateBrowser();
        using var stop = new CancellationTokenSource();
        List<string> halves = [];
        var reader = Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                var list = await client.GetStringAsync("/articles");
                var file = await client.GetStringAsync("/sw.js");
                // Each of them is one moment: an article is listed by its old name and title together, or by its new ones.
                foreach (var text in new[] { list, file })
                {
                    var (old, fresh) = (text.Contains($"/articles/{Article}\"", StringComparison.Ordinal),
                        text.Contains("/articles/bendy\"", StringComparison.Ordinal));
                    if (old == fresh)
                        halves.Add(text);
                }

                if (list.Contains("/articles/bendy\"", StringComparison.Ordinal) != list.Contains(
                    "Bendy, renamed", StringComparison.Ordinal))
                    halves.Add(list);
            }
        });
        var first = Store.Current.Version;

        // In an order that breaks links in between: each step alone would be refused or seen half done.
        var article = Path.Combine(content.Path, $"en/articles/{Article}.md");
        var text = await File.ReadAllTextAsync(article);
        File.Move(Path.Combine(content.Path, $"en/articles/{Article}.scores.yaml"),
            Path.Combine(content.Path, "en/articles/bendy.scores.yaml"));
        File.Delete(article);
        foreach (var file in Directory.GetFiles(Path.Combine(content.Path, "en"), "*.*", SearchOption.AllDirectories))
        {
            var before = await File.ReadAllTextAsync(file);
            if (before.Contains($"/articles/{Article}", StringComparison.Ordinal))
                await File.WriteAllTextAsync(file, before.Replace($"/articles/{Article}", "/articles/bendy", StringComparison.Ordinal));
        }

        var title = text.Split('\n').Single(static line => line.StartsWith("title:", StringComparison.Ordinal));
        await File.WriteAllTextAsync(
            Path.Combine(content.Path, "en/articles/bendy.md"), text.Replace(title, "title: \"Bendy, renamed\"", StringComparison.Ordinal));
        await AssertSoonAsync(() =>
            Store.Problems.Count == 0 && Store.Current.Version != first && Store.Current.Articles.Find("bendy") is not null);
        await stop.CancelAsync();
        await reader;

        Assert.Empty(halves);
        Assert.Null(Store.Current.Articles.Find(Article));
    }

    /// <summary>Waits by condition; how fast it is is measured in a benchmark.</summary>
    private static async Task AssertSoonAsync(Func<bool> isSo)
    {
        for (var deadline = DateTime.UtcNow.AddMinutes(1); !isSo(); await Task.Delay(20))
            Assert.True(DateTime.UtcNow < deadline, "It was not so within a minute.");
    }

    public void Dispose()
    {
        site.Dispose();
        content.Dispose();
    }
}
