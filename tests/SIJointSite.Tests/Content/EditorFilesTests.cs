using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Content;

/// <summary>What an editor leaves beside the files that it has open.</summary>
public sealed class EditorFilesTests
{
    [Theory]
    [InlineData(".sleep.md")]
    [InlineData("#sleep.md")]
    [InlineData("~sleep.md")]
    [InlineData("sleep.md~")]
    public void Read_CopyOfAnEditor_IsNoContent(string name)
    {
        using var content = new BrokenContent();
        File.WriteAllText(Path.Combine(content.Path, "en", "articles", name), "half a senten");

        Assert.Equal(RealContent.Current.Articles.All.Count, content.Read().Articles.All.Count);
    }

    [Fact]
    public void Read_LinkThatAnEditorLocksAFileWith_IsNoContent()
    {
        using var content = new BrokenContent();
        File.CreateSymbolicLink(Path.Combine(content.Path, "en", "articles", ".#sleep.md"), "somebody@their-machine.1234");

        Assert.Equal(RealContent.Current.Articles.All.Count, content.Read().Articles.All.Count);
    }

    [Fact]
    public void Read_LinkToAFile_IsContent()
    {
        using var content = new BrokenContent();
        var file = Path.Combine(content.Path, "en", "articles", "sleep.md");
        File.Move(file, Path.Combine(content.Path, "sleep.txt"));
        // As Kubernetes puts files there.
        File.CreateSymbolicLink(file, Path.Combine("..", "..", "sleep.txt"));

        Assert.Equal(RealContent.Current.Articles.All.Count, content.Read().Articles.All.Count);
    }

    [Fact]
    public void Read_FolderOrEmptyFileThatIsCalledAsAnArticle_IsNamed()
    {
        using var content = new BrokenContent();
        Directory.CreateDirectory(Path.Combine(content.Path, "en", "articles", "old.md"));
        content.Write("en/exercises/new.md", "");

        var problems = content.Load().Problems;

        foreach (var name in new[] { "content/en/articles/old.md", "content/en/exercises/new.md" })
        {
            Assert.Contains(
                problems, problem => problem.File == name && problem.Reason.StartsWith("it is empty", StringComparison.Ordinal));
        }
    }
}
