using System.Collections.Concurrent;
using SIJointSite.Content.Files;

namespace SIJointSite.Content.Live;

/// <summary>What is wrong with the content on disk while the site goes on with the last good version.</summary>
public sealed class ContentState
{
    private readonly ConcurrentDictionary<IContentLibrary, IReadOnlyList<ContentProblem>> problems = [];

    /// <summary>Everything that keeps the content on disk from being shown; empty when what is shown is what is there.</summary>
    public IReadOnlyList<ContentProblem> Problems => [.. problems.Values.SelectMany(static found => found)];

    /// <summary>Notes how a library's last load went.</summary>
    /// <param name="library">The library.</param>
    /// <param name="found">What was wrong; empty when it went well.</param>
    public void Note(IContentLibrary library, IReadOnlyList<ContentProblem> found) => problems[library] = found;
}
