namespace SIJointSite.Content;

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
                // It leans on a library that is broken, and that is already named.
            }
        }

        if (problems.Count > 0)
            throw new ContentException(problems);
    }
}
