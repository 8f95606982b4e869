using SIJointSite.Core.Safety;
using SIJointSite.Features.Links;
using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Links;

/// <summary>The parts of a page are read from it once, when it can be made.</summary>
public sealed class PagePartsTests
{
    [Fact]
    public async Task Of_PageThatCouldNotBeMadeAtFirst_HasItsPartsTheNextTime()
    {
        var source = new Source(
            null, """<h2 id="why">Why <i>it</i> helps</h2><a class="si-part" href="#why">#</a>""");
        var parts = new PageParts(source);

        var first = await parts.OfAsync(RealContent.Current, "/articles/sleep");
        var second = await parts.OfAsync(RealContent.Current, "/articles/sleep");
        var third = await parts.OfAsync(RealContent.Current, "/articles/sleep");

        Assert.Empty(first);
        Assert.Equal([new PagePart("why", "Why it helps")], second);
        Assert.Same(second, third);
    }

    /// <summary>Gives one answer after the other, and no more than these.</summary>
    private sealed class Source(params string?[] answers) : IPageSource
    {
        private int next;

        public Task<string?> ReadAsync(string path, Region region) => Task.FromResult(answers[next++]);
    }
}
