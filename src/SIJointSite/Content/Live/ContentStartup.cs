using SIJointSite.Content.Files;

namespace SIJointSite.Content.Live;

/// <summary>Loads every library before the server listens, so that a broken file stops the start and is named.</summary>
public sealed class ContentStartup(IEnumerable<IContentLibrary> libraries) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        LoadAll(libraries);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Loads all, in order of registration, and reports the problems of all together.</summary>
    /// <exception cref="ContentException">At least one file is wrong.</exception>
    public static void LoadAll(IEnumerable<IContentLibrary> libraries)
    {
        List<ContentProblem> problems = [];
        foreach (var library in libraries)
        {
            try
            {
                library.Load();
            }
            catch (ContentException exception)
            {
                problems.AddRange(exception.Problems);
            }
            catch (InvalidOperationException) when (problems.Count > 0)
            {
                // It leans on a library that is broken and already named. What else is wrong in it is seen next time.
                problems.Add(new ContentProblem("content", 0, $"{library.GetType().Name} is not checked until the problems above are mended."));
            }
        }

        if (problems.Count > 0)
            throw new ContentException(problems);
    }
}
