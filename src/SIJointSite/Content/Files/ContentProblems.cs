namespace SIJointSite.Content.Files;

/// <summary>Gathers what is wrong in one reading of the content, so that all of it is told at once.</summary>
internal sealed class ContentProblems
{
    private readonly List<ContentProblem> problems = [];

    /// <summary>Reads a part.</summary>
    /// <returns>The part; null when it is broken, which is noted.</returns>
    public T? Try<T>(Func<T> read) where T : class
    {
        try
        {
            return read();
        }
        catch (ContentException exception)
        {
            problems.AddRange(exception.Problems);
            return null;
        }
    }

    /// <summary>Reads a part that needs another.</summary>
    /// <param name="name">What is read, for messages.</param>
    /// <param name="needed">What it needs; null when that is broken.</param>
    /// <param name="read">Reads it.</param>
    /// <returns>The part; null when it is broken or cannot be read yet, which is noted.</returns>
    public T? Try<TNeeded, T>(string name, TNeeded? needed, Func<TNeeded, T> read) where TNeeded : class where T : class
    {
        if (needed is not null)
            return Try(() => read(needed));
        problems.Add(new ContentProblem("content", 0, $"{name}: not checked until the problems above are corrected."));
        return null;
    }

    /// <summary>Notes problems.</summary>
    public void Add(IEnumerable<ContentProblem> found) => problems.AddRange(found);

    /// <summary>What has been noted so far.</summary>
    public IReadOnlyList<ContentProblem> All => problems;

    /// <exception cref="ContentException">There is a problem.</exception>
    public void ThrowIfAny()
    {
        if (problems.Count > 0)
            throw new ContentException(problems);
    }
}
