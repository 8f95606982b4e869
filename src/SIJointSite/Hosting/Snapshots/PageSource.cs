using SIJointSite.Core.Safety;
using SIJointSite.Features.Links;

namespace SIJointSite.Hosting.Snapshots;

/// <summary>Gives what makes the pages to those who want a page without a reader of it, once there is a site to ask.</summary>
internal sealed class PageSource : IPageSource
{
    private readonly TaskCompletionSource<PageMaker> maker = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task<PageMaker> Maker => maker.Task;

    /// <summary>Takes what makes the pages, and gives it back.</summary>
    public PageMaker Use(PageMaker pages)
    {
        maker.TrySetResult(pages);
        return pages;
    }

    public async Task<IReadOnlyList<PagePart>?> PartsOfAsync(string path, Region region)
    {
        var pages = await Maker;
        return (await pages.MakeAsync(path, region))?.Parts;
    }
}
