using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SIJointSite.Content.Live;
using SIJointSite.Tests.Support;
using SIJointSite.Tests.Support.Telemetry;

namespace SIJointSite.Tests.Content;

/// <summary>Content that changes under a running site, as authors change it.</summary>
public sealed class LiveContentTests : IDisposable
{
    private const string Slug = "what-makes-a-joint-crack";
    private const string Article1 = $"en/articles/{Slug}.md";
    private const string Title = "What makes a joint crack?";

    private readonly BrokenContent content = new();
    private readonly KeptLog log = new();
    private readonly SiteFactory site;
    private readonly HttpClient client;

    public LiveContentTests()
    {
        site = new SiteFactory { Settings = { ["Content:Path"] = content.Path }, MoreServices = services => log.AddTo(services) };
        client = site.CreateBrowser();
    }

    private string PathOf(string file) => Path.Combine(content.Path, file);

    [Fact]
    public async Task Article_ChangedInPlace_IsShown()
    {
        content.Replace(Article1, Title, "Why do joints crack?");

        await AssertSoonAsync(async () => (await HeadingAsync(Slug)) == "Why do joints crack?");
    }

    [Fact]
    public async Task Article_SwappedByRenaming_IsShown()
    {
        var text = await File.ReadAllTextAsync(PathOf(Article1));
        await File.WriteAllTextAsync(PathOf(Article1 + ".tmp"), text.Replace(Title, "Why do joints crack?", StringComparison.Ordinal));

        File.Move(PathOf(Article1 + ".tmp"), PathOf(Article1), overwrite: true);

        await AssertSoonAsync(async () => (await HeadingAsync(Slug)) == "Why do joints crack?");
    }

    [Fact]
    public async Task Article_Added_HasAPageAndAPlaceInTheList()
    {
        var text = await File.ReadAllTextAsync(PathOf(Article1));

        await File.WriteAllTextAsync(PathOf("en/articles/brand-new.md"), text.Replace("order: 2", "order: 99", StringComparison.Ordinal));

        await AssertSoonAsync(async () =>
            (await client.GetHtmlAsync("/articles")).QuerySelector("a[href='/articles/brand-new']") is not null);
        Assert.Equal(Title, await HeadingAsync("brand-new"));
    }

    [Fact]
    public async Task Article_Changed_IsFoundByItsNewWords()
    {
        content.Replace(Article1, "\n## ", "\n## Zebrafish: ");

        await AssertSoonAsync(async () =>
            (await client.GetHtmlAsync("/search?q=zebrafish")).QuerySelector($".si-results__link[href^='/articles/{Slug}']") is not null);
    }

    [Fact]
    public async Task Exercise_Renamed_HasItsNewNameInTheArticleThatDrawsIt()
    {
        content.Replace("en/exercises/short-walk.md", "title: \"Short walk\"", "title: \"A stroll\"");

        await AssertSoonAsync(async () =>
            (await client.GetHtmlAsync("/articles/getting-better")).QuerySelector(".si-picture a")!.TextContent == "A stroll");
    }

    [Fact]
    public async Task Article_TakenAway_IsNotFound()
    {
        var copy = await File.ReadAllTextAsync(PathOf(Article1));
        await File.WriteAllTextAsync(PathOf("en/articles/brand-new.md"), copy.Replace("order: 2", "order: 99", StringComparison.Ordinal));
        await AssertSoonAsync(async () => await StatusAsync("/articles/brand-new") == HttpStatusCode.OK);

        File.Delete(PathOf("en/articles/brand-new.md"));

        await AssertSoonAsync(async () => await StatusAsync("/articles/brand-new") == HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Exercise_Changed_IsShown()
    {
        content.Replace("en/exercises/knee-squeeze.md", "title: \"Knee squeeze\"", "title: \"Squeeze the knees\"");

        await AssertSoonAsync(async () =>
            (await client.GetHtmlAsync("/exercises/knee-squeeze")).QuerySelector("h1")!.TextContent == "Squeeze the knees");
    }

    [Fact]
    public async Task Article_Broken_KeepsTheLastGoodVersionAndSaysSoUntilMended()
    {
        var line = content.Replace(Article1, "[@unsworth-1971]", "[@nobody-1900]");
        await AssertSoonAsync(async () => await ReadyAsync() == "Degraded");

        Assert.Equal(Title, await HeadingAsync(Slug));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync("/health/ready"));
        Assert.Contains(log.Lines, written =>
            written.Contains("nobody-1900", StringComparison.Ordinal) && written.Contains($"\"Line\":{line}", StringComparison.Ordinal));

        content.Replace(Article1, "[@nobody-1900]", "[@unsworth-1971]");
        await AssertSoonAsync(async () => await ReadyAsync() == "Healthy");
    }

    [Fact]
    public async Task Article_NestedTooDeepToBeShown_KeepsTheLastGoodVersionAndNamesTheLine()
    {
        var line = content.Replace(Article1, "\n## ", $"\n{new string('[', 140)} x\n\n## ") + 1;
        await AssertSoonAsync(async () => await ReadyAsync() == "Degraded");

        Assert.Equal(Title, await HeadingAsync(Slug));
        Assert.Contains(log.Lines, written => written.Contains("fewer marks inside each other", StringComparison.Ordinal)
            && written.Contains($"\"Line\":{line}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Folder_TakenAwayAndPutBack_KeepsThePagesAndHearsTheNextChange()
    {
        Directory.Move(PathOf("en/articles"), PathOf("away"));
        await AssertSoonAsync(async () => await ReadyAsync() == "Degraded");
        Assert.Equal(Title, await HeadingAsync(Slug));

        Directory.Move(PathOf("away"), PathOf("en/articles"));
        await AssertSoonAsync(async () => await ReadyAsync() == "Healthy");

        content.Replace(Article1, Title, "Why do joints crack?");
        await AssertSoonAsync(async () => (await HeadingAsync(Slug)) == "Why do joints crack?");
    }

    [Fact]
    public async Task Content_RenamedAndPutBack_IsToldKeepsThePagesAndHearsTheNextChange()
    {
        var away = content.Path + "-away";
        Directory.Move(content.Path, away);
        try
        {
            Assert.StartsWith("Degraded\ncontent: Degraded: content: the folder ", await client.GetStringAsync("/health/ready"),
                StringComparison.Ordinal);
            Assert.Equal(Title, await HeadingAsync(Slug));
        }
        finally
        {
            Directory.Move(away, content.Path);
        }

        await AssertSoonAsync(async () => await ReadyAsync() == "Healthy");
        content.Replace(Article1, Title, "Why do joints crack?");
        await AssertSoonAsync(async () => (await HeadingAsync(Slug)) == "Why do joints crack?");
    }

    [Fact]
    public async Task Content_DeletedAndCopiedAnew_IsToldInOneLineAndHearsTheNextChange()
    {
        using var copy = new BrokenContent();
        copy.Replace(Article1, Title, "Why do joints crack?");
        Directory.Delete(content.Path, recursive: true);
        await AssertSoonAsync(() => Task.FromResult(log.Lines.Any(static line => line.Contains("is gone", StringComparison.Ordinal))));
        var told = await ReadyAsync();
        var heading = await HeadingAsync(Slug);

        Directory.Move(copy.Path, content.Path);
        await AssertSoonAsync(async () => (await HeadingAsync(Slug)) == "Why do joints crack?");
        Directory.CreateDirectory(copy.Path);

        Assert.Equal(("Degraded", Title), (told, heading));
        Assert.DoesNotContain(log.Lines, static line => line.Contains("could not be checked for changes", StringComparison.Ordinal));
        Assert.Equal("Healthy", await ReadyAsync());
        content.Replace(Article1, "Why do joints crack?", Title);
        await AssertSoonAsync(async () => (await HeadingAsync(Slug)) == Title);
    }

    [Fact]
    public async Task Article_PipeInItsPlace_IsToldAndHoldsNothingUp()
    {
        if (OperatingSystem.IsWindows())
            return;
        await SiteProcess.RunToolAsync("mkfifo", PathOf("en/articles/pipe.md"));
        await AssertSoonAsync(async () => await ReadyAsync() == "Degraded");
        Assert.Contains("content/en/articles/pipe.md: it is empty, or no file", await client.GetStringAsync("/health/ready"),
            StringComparison.Ordinal);

        File.Delete(PathOf("en/articles/pipe.md"));

        await AssertSoonAsync(async () => await ReadyAsync() == "Healthy");
    }

    [Fact]
    public async Task Article_Changed_IsTheOnlyOneRenderedAgain()
    {
        var store = site.Services.GetRequiredService<ContentStore>();
        var before = store.Current.Articles;

        content.Replace(Article1, Title, "Why do joints crack?");
        await AssertSoonAsync(() => Task.FromResult(store.Current.Articles != before));

        foreach (var article in before.All)
        {
            // Rendering makes a new body; the same body was not rendered again.
            if (article.Slug == Slug)
                Assert.NotSame(article.Body, store.Current.Articles.Find(article.Slug)!.Body);
            else
                Assert.Same(article.Body, store.Current.Articles.Find(article.Slug)!.Body);
        }
    }

    private async Task<string?> HeadingAsync(string slug) =>
        (await client.GetHtmlAsync($"/articles/{slug}")).QuerySelector("h1")?.TextContent;

    private async Task<HttpStatusCode> StatusAsync(string path)
    {
        using var response = await client.GetAsync(path);
        return response.StatusCode;
    }

    private async Task<string> ReadyAsync() => (await client.GetStringAsync("/health/ready")).Split('\n')[0];

    /// <summary>Waits for the change; that it shows within two seconds is measured by the content benchmark.</summary>
    private static async Task AssertSoonAsync(Func<Task<bool>> isSo) =>
        Assert.True(await Wait.UntilAsync(isSo), "The change was not shown.");

    public void Dispose()
    {
        client.Dispose();
        site.Dispose();
        content.Dispose();
    }
}
