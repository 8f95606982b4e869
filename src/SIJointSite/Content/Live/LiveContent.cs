using SIJointSite.Content.Files;
using SIJointSite.Settings;

namespace SIJointSite.Content.Live;

/// <summary>
/// Loads the content before the server listens, so that a broken file stops the start and is named; then shows changed content
/// without a restart. A change that is wrong is kept out: the last good version stays, and the log and the health of the site say
/// so until it is corrected.
/// </summary>
public sealed class LiveContent(ContentFolder folder, ContentStore store, SiteMeter meter, ILogger<LiveContent> logger) : BackgroundService
{
    private const int MostTries = 5;

    /// <summary>Real time, not the site's clock: it waits for a disk.</summary>
    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(200);

    private ContentWatcher? watcher;

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        // Watched before it is read, so that no change falls between the two.
        watcher = new ContentWatcher(folder, logger);
        store.Load();
        return base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await watcher!.WaitForChangeAsync(stoppingToken);
                await ReloadAsync(stoppingToken);
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                // Whatever it is: what a background service throws would stop the site. A folder may vanish under the look.
                logger.LogError("The content could not be checked for changes ({Fault}): {Frames}", exception.GetType().Name,
                    ExceptionFrames.Of(exception));
                await Task.Delay(BetweenTries, stoppingToken);
            }
        }
    }

    public override void Dispose()
    {
        watcher?.Dispose();
        base.Dispose();
    }

    private async Task ReloadAsync(CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var (before, isGood) = (store.Current, store.Problems.Count == 0);
                store.Load();
                // A file saved again as it was: there is nothing to tell.
                if (isGood && ReferenceEquals(before, store.Current))
                    return;
                meter.CountReload(isShown: true);
                logger.LogInformation(
                    "The content has changed: version {Version} of {Count} files is shown", store.Current.Version,
                    store.Current.Files.Count);
                return;
            }
            catch (ContentException exception)
            {
                meter.CountReload(isShown: false);
                foreach (var problem in exception.Problems)
                    logger.LogError("The last good version stays: {File}:{Line}: {Reason}", problem.File, problem.Line, problem.Reason);
                return;
            }
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
            {
                // An editor may hold a file, or swap it, just now. Anything else is a mistake of ours and comes again.
                if (attempt == MostTries)
                {
                    meter.CountReload(isShown: false);
                    store.NoteUnreadable($"it cannot be read ({exception.GetType().Name}).");
                    logger.LogError("The last good version stays ({Fault}): {Frames}", exception.GetType().Name,
                        ExceptionFrames.Of(exception));
                    return;
                }

                await Task.Delay(BetweenTries, cancellationToken);
            }
        }
    }
}
