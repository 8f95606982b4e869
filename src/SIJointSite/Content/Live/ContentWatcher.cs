using SIJointSite.Content.Files;

namespace SIJointSite.Content.Live;

/// <summary>
/// Tells when files below a folder have changed. The system's watcher only wakes it; dates and sizes decide. So nothing is
/// lost when the watcher's buffer overflows, when an editor swaps files by renaming, or where watching does not work at all
/// (too many watches, some network disks).
/// </summary>
internal sealed class ContentWatcher : IDisposable
{
    /// <summary>An editor writes a file in several steps; this long without another one means that it is done.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(150);

    /// <summary>A program that never stops writing does not hold back the rest for longer.</summary>
    private static readonly TimeSpan LongestFlurry = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan LookWithWatcher = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LookWithout = TimeSpan.FromSeconds(1);

    private readonly ContentFolder folder;
    private readonly ILogger logger;
    private readonly SemaphoreSlim woken = new(0);
    private FileSystemWatcher? watcher;
    private Dictionary<string, (DateTime Written, long Size)> seen = [];

    /// <summary>Begins to watch. What changes from now on is told.</summary>
    public ContentWatcher(ContentFolder folder, ILogger logger)
    {
        (this.folder, this.logger) = (folder, logger);
        Watch();
        seen = Look();
    }

    /// <summary>Waits for the next change and for the end of its flurry. Real time, not the site's clock: it waits for a disk.</summary>
    public async Task WaitForChangeAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            if (await woken.WaitAsync(watcher is null ? LookWithout : LookWithWatcher, cancellationToken))
            {
                var until = DateTime.UtcNow + LongestFlurry;
                while (DateTime.UtcNow < until && await woken.WaitAsync(Quiet, cancellationToken))
                    continue;
            }

            if (folder.Problem is not null)
                Unwatch();
            else if (watcher is null)
                Watch();
            var now = Look();
            var isChanged = now.Count != seen.Count || now.Any(file => !seen.TryGetValue(file.Key, out var before) || before != file.Value);
            seen = now;
            if (isChanged)
                return;
        }
    }

    public void Dispose()
    {
        watcher?.Dispose();
        woken.Dispose();
    }

    /// <summary>A folder that has gone takes what watches it along; one that comes in its place is another.</summary>
    private void Unwatch() => Interlocked.Exchange(ref watcher, null)?.Dispose();

    private void Watch()
    {
        var next = new FileSystemWatcher(folder.Path)
        {
            IncludeSubdirectories = true,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        next.Created += Wake;
        next.Changed += Wake;
        next.Deleted += Wake;
        next.Renamed += Wake;
        next.Error += (_, _) =>
        {
            // The next look makes a new one.
            Interlocked.CompareExchange(ref watcher, null, next)?.Dispose();
            Wake(this, EventArgs.Empty);
        };
        try
        {
            next.EnableRaisingEvents = true;
            watcher = next;
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or UnauthorizedAccessException)
        {
            next.Dispose();
            logger.LogWarning("The system does not watch the content ({Fault}); changes are looked for each second",
                exception.GetType().Name);
        }
    }

    private void Wake(object sender, EventArgs change)
    {
        try
        {
            woken.Release();
        }
        catch (ObjectDisposedException)
        {
            // A last event after the site has stopped.
        }
    }

    /// <returns>Every file with its date and size; none when the folder cannot be looked through, which is a change as well.</returns>
    private Dictionary<string, (DateTime Written, long Size)> Look()
    {
        try
        {
            return new DirectoryInfo(folder.Path).EnumerateFiles("*", SearchOption.AllDirectories)
                .ToDictionary(static file => file.FullName, static file => (file.LastWriteTimeUtc, file.Exists ? file.Length : -1));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
