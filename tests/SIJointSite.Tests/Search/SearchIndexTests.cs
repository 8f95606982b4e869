using SIJointSite.Features.Search;
using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Search;

/// <summary>One index at a time, whichever version of the content is asked about.</summary>
public sealed class SearchIndexTests
{
    [Fact]
    public void Find_ContentThatWasReplaced_IsStillSearchedInItsOwnWords()
    {
        using var content = new BrokenContent();
        using var index = new SearchIndex();
        var before = content.Read();
        content.Replace("en/articles/sleep.md", "\n## ", "\n## Zebrafish: ");
        var after = content.Read();

        bool[] isFound = [.. new[] { before, after, before }.Select(one =>
            index.Find(one, "zebrafish").Results.Any(static result => result.Page == "/articles/sleep"))];

        Assert.Equal([false, true, false], isFound);
    }
}
