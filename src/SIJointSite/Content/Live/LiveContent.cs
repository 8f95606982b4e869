using SIJointSite.Content.Files;
using SIJointSite.Core.Triage.Form;

namespace SIJointSite.Content.Live;

/// <summary>
/// Shows changed content without a restart. A change that is wrong is kept out: the last good version stays, and the log and
/// the health of the site say so until it is mended.
/// </summary>
public sealed class LiveContent(ContentFolder folder, IEnumerable<IContentLibrary> libraries, ContentState state, ILogger<LiveContent> logger) : BackgroundService
{
    private const int MostTries = 5;

    /// <summary>Real time, not the site's clock: it waits for a disk.</summary>
    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(200);

    private readonly ILiveLibrary[] live = [.. libraries.OfType<ILiveLibrary>()];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var watcher = new ContentWatcher(folder, logger);
        watcher.Start();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                var changed = await watcher.NextAsync(stoppingToken);
                foreach (var library in live.Where(library => changed.Any(library.Reads)))
                    await ReloadAsync(library, stoppingToken);
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                // Whatever it is: what a background service throws would stop the site. A folder may vanish under the look.
                logger.LogError("The content could not be looked at ({Fault})", exception.GetType().Name);
                await Task.Delay(BetweenTries, stoppingToken);
            }
        }
    }

    private async Task ReloadAsync(ILiveLibrary library, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                library.Load();
                state.Note(library, []);
                logger.LogInformation("The content has changed: {Library} is loaded anew", library.GetType().Name);
                return;
            }
            catch (ContentException exception)
            {
                KeepOut(library, exception.Problems);
                return;
            }
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
            {
                // An editor may hold a file, or swap it, just now. Anything else is a mistake of ours and comes again.
                if (attempt == MostTries)
                {
                    KeepOut(library, [new ContentProblem("content", 0, $"it cannot be read ({exception.GetType().Name}).")]);
                    return;
                }

                await Task.Delay(BetweenTries, cancellationToken);
            }
        }
    }

    private void KeepOut(ILiveLibrary library, IReadOnlyList<ContentProblem> problems)
    {
        state.Note(library, problems);
        foreach (var problem in problems)
            logger.LogError("The last good version stays: {File}:{Line}: {Reason}", problem.File, problem.Line, problem.Reason);
    }
}
