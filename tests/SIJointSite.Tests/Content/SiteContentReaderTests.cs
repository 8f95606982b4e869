using Microsoft.Extensions.Configuration;
using SIJointSite.Content.Files;
using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Content;

/// <summary>What a second reading makes anew.</summary>
public sealed class SiteContentReaderTests
{
    private const string Article = "en/articles/what-makes-a-joint-crack.md";

    [Fact]
    public void Read_FilesSavedAgainWithTheSameWords_IsTheContentOfBefore()
    {
        using var content = new BrokenContent();
        var before = content.Read();
        foreach (var file in before.Files)
            File.SetLastWriteTimeUtc(Path.Combine(content.Path, file["content/".Length..]), DateTime.UtcNow);

        Assert.Same(before, content.Read());
    }

    [Fact]
    public void Read_WordChangedAndBack_IsNeverAnOldContent()
    {
        using var content = new BrokenContent();
        var before = content.Read();

        content.Replace(Article, "What makes a joint crack?", "Why do joints crack?");
        var changed = content.Read();
        content.Replace(Article, "Why do joints crack?", "What makes a joint crack?");
        var back = content.Read();

        Assert.NotEqual(before.Version, changed.Version);
        Assert.Equal("Why do joints crack?", changed.Articles.Find("what-makes-a-joint-crack")!.Title);
        Assert.Equal(before.Version, back.Version);
        Assert.Equal("What makes a joint crack?", back.Articles.Find("what-makes-a-joint-crack")!.Title);
    }

    [Fact]
    public void Read_FileAddedOrGone_IsANewContent()
    {
        using var content = new BrokenContent();
        var count = content.Read().Articles.All.Count;
        var file = Path.Combine(content.Path, Article);
        var text = File.ReadAllText(file);

        content.Write("en/articles/brand-new.md", text.Replace("order: 2", "order: 99", StringComparison.Ordinal));
        Assert.Equal(count + 1, content.Read().Articles.All.Count);
        File.Delete(Path.Combine(content.Path, "en/articles/brand-new.md"));
        Assert.Equal(count, content.Read().Articles.All.Count);
    }

    [Fact]
    public void Trace_FileAddedBetweenTwoLooksOfOneReading_SaysThatThereIsMoreToRead()
    {
        using var content = new BrokenContent();
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([KeyValuePair.Create<string, string?>("Content:Path", content.Path)]).Build();
        var files = new ContentFiles(new ContentFolder(configuration));
        var folder = files.InLanguage("exercises");
        var first = files.In(folder, ".md");

        content.Write("en/exercises/brand-new.md", "");
        var second = files.In(folder, ".md");

        Assert.Equal(first, second);
        Assert.False(files.Trace().IsStillSo());
    }

    [Fact]
    public void Read_FileNoLongerText_NamesIt()
    {
        using var content = new BrokenContent();
        content.Read();

        File.WriteAllBytes(Path.Combine(content.Path, Article), [(byte)'a', 0xFF]);

        Assert.Contains(content.Load().Problems, static problem => problem.File == $"content/{Article}" && problem.Line == 1);
    }
}
