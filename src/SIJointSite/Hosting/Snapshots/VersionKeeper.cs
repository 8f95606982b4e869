using System.Text;
using SIJointSite.Content;
using SIJointSite.Content.Live;
using SIJointSite.Data;
using SIJointSite.Features.Fhir;
using SIJointSite.Features.Versions;
using SIJointSite.Settings;

namespace SIJointSite.Hosting.Snapshots;

/// <summary>
/// Keeps the text of each page, and the questions in FHIR, once their version is new, so that they can be shown again. Behind the pages
/// and well after the start: no reader waits for it, and a database that fails is tried again.
/// </summary>
internal sealed class VersionKeeper(
    ContentStore store, KeptTexts texts, KeptQuestionnaires questionnaires, PageSource source, TimeProvider clock,
    ILogger<VersionKeeper> logger) : BackgroundService
{
    /// <summary>The first readers come before.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        SiteContent? kept = null;
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(Pause, clock, stoppingToken);
            var content = store.Current;
            if (content == kept)
                continue;
            try
            {
                if (await KeepAsync(content, await source.Maker.WaitAsync(stoppingToken), stoppingToken))
                    kept = content;
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                // Whatever it is: what a background service throws would stop the site.
                logger.LogWarning("New versions of pages could not be kept yet: {Reason} {Frames}",
                    DatabaseFaults.Describe(exception), ExceptionFrames.Of(exception));
            }
        }
    }

    /// <returns>Whether all texts of this content are kept; false when it changed meanwhile.</returns>
    private async Task<bool> KeepAsync(SiteContent content, PageMaker pages, CancellationToken cancellationToken)
    {
        await questionnaires.KeepAsync(content, cancellationToken);
        var region = RegionMarks.Of(content.Regions.Default);
        foreach (var path in await texts.MissingAsync(content, cancellationToken))
        {
            var page = await pages.MakeAsync(path, region, isTextAlone: true);
            if (store.Current != content)
                return false;
            if (page is not null)
                await texts.KeepAsync(content, path, Encoding.UTF8.GetString(page.Bytes), cancellationToken);
        }

        return true;
    }
}
