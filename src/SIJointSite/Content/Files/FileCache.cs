namespace SIJointSite.Content.Files;

/// <summary>
/// What was made of each file, kept until its text, or what else it was made of, changes. The text decides, not its date: an editor
/// may write twice within one tick of a file system's clock. Of the text only its hash is kept.
/// </summary>
internal sealed class FileCache<T>
{
    private readonly Dictionary<string, Entry> entries = [];

    /// <summary>What was made of this text before, or is made now.</summary>
    /// <param name="name">Name of the file.</param>
    /// <param name="text">Its text.</param>
    /// <param name="context">What else it is made of, compared by value.</param>
    /// <param name="make">Makes it of a name, a text and the rest. What it throws is not kept.</param>
    public T Get<TContext>(string name, string text, TContext context, Func<string, string, TContext, T> make)
    {
        var hash = TextHash.Of(text);
        lock (entries)
        {
            if (entries.TryGetValue(name, out var known) && known.Hash == hash && Equals(known.Context, context))
                return known.Value;
        }

        // Not within the lock: files are made into something side by side.
        var value = make(name, text, context);
        lock (entries)
            entries[name] = new Entry(hash, context, value);
        return value;
    }

    /// <summary>Forgets the files that are gone.</summary>
    public void Forget(IReadOnlyCollection<string> present)
    {
        lock (entries)
        {
            foreach (var name in entries.Keys.Except(present).ToArray())
                entries.Remove(name);
        }
    }

    private sealed record Entry(UInt128 Hash, object? Context, T Value);
}
