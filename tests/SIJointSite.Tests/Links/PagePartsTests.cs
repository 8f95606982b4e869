using SIJointSite.Core.Safety;
using SIJointSite.Features.Links;
using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Links;

/// <summary>The parts of a page are asked of it once, when it can be made.</summary>
public sealed class PagePartsTests
{
    private static readonly PagePart Why = new("why", "Why it helps");

    [Fact]
    public async Task Of_PageThatCouldNotBeMadeAtFirst_HasItsPartsTheNextTime()
    {
        var parts = new PageParts(new Source(null, [Why]));

        var first = await parts.OfAsync(RealContent.Current, "/articles/sleep");
        var second = await parts.OfAsync(RealContent.Current, "/articles/sleep");
        var third = await parts.OfAsync(RealContent.Current, "/articles/sleep");

        Assert.Empty(first);
        Assert.Equal([Why], second);
        Assert.Same(second, third);
    }

    /// <summary>Gives one answer after the other, and no more than these.</summary>
    private sealed class Source(params PagePart[]?[] answers) : IPageSource
    {
        private int next;

        public Task<IReadOnlyList<PagePart>?> PartsOfAsync(string path, Region region) =>
            Task.FromResult<IReadOnlyList<PagePart>?>(answers[next++]);
    }
}
