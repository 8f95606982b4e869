using SIJointSite.Content.Versions;
using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Versions;

/// <summary>Which text a page shows: the same words, the same version; other words, another.</summary>
public sealed class PageVersionTests : IDisposable
{
    private const string Sleep = "/articles/sleep";

    private readonly BrokenContent content = new();
    private readonly PageVersions before = RealContent.Current.Versions;

    [Fact]
    public void Find_SameText_IsTheSameVersion()
    {
        var again = content.Read().Versions;

        Assert.All(before.Paths, path => Assert.Equal(before.Find(path), again.Find(path)));
        Assert.All(before.Paths, path => Assert.Matches("^[0-9a-f]{8}$", before.Find(path)!.Id));
    }

    [Fact]
    public void Find_LineEndsOfWindows_IsTheSameVersion()
    {
        var file = Path.Combine(content.Path, "en/articles/sleep.md");
        File.WriteAllText(file, File.ReadAllText(file).ReplaceLineEndings("\r\n"));

        Assert.Equal(before.Find(Sleep), content.Read().Versions.Find(Sleep));
    }

    [Fact]
    public void Find_OneArticleChanged_ChangesItsVersionAlone()
    {
        content.Replace("en/articles/sleep.md", "You do not need a hard bed.", "No hard bed is needed.");

        Assert.Equal([Sleep], Changed());
    }

    [Fact]
    public void Find_SignChanged_ChangesThePagesThatShowIt()
    {
        content.Replace("en/signs.yaml", "newly weak or numb after", "newly numb or weak after");

        var changed = Changed();
        Assert.NotEmpty(changed);
        Assert.All(changed, static path => Assert.StartsWith("/articles/", path, StringComparison.Ordinal));
        Assert.True(changed.Length < RealContent.Current.Articles.All.Count);
    }

    [Fact]
    public void Find_ExerciseChanged_ChangesThePlanToo()
    {
        content.Replace("en/exercises/bridge.md", "Breathe out and squeeze", "Breathe out, then squeeze");

        Assert.Equal(["/exercises/bridge", "/plan"], Changed());
    }

    [Fact]
    public void Find_Date_IsThatOfTheAuthor()
    {
        Assert.Equal(RealContent.Current.Articles.Find("sleep")!.LastChanged, before.Find(Sleep)!.Date);
        Assert.Null(before.Find("/about"));
    }

    public void Dispose() => content.Dispose();

    private string[] Changed()
    {
        var after = content.Read().Versions;
        return [.. before.Paths.Where(path => before.Find(path)!.Id != after.Find(path)!.Id)];
    }
}
