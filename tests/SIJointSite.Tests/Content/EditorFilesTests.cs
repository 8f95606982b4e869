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
}
