using System.Security.Cryptography;
using System.Text;

namespace SIJointSite.Content.Files;

/// <summary>
/// What was made of each file, kept until its text changes. The text decides, not its date: an editor may write twice within
/// one tick of a file system's clock.
/// </summary>
/// <param name="make">Makes it of a path and a text.</param>
internal sealed class FileCache<T>(Func<string, string, T> make)
{
    private Dictionary<string, Entry> kept = [];

    /// <summary>Makes of these files what is not kept already, and forgets all others.</summary>
    public IReadOnlyList<T> Read(IEnumerable<string> paths)
    {
        Dictionary<string, Entry> next = [];
        foreach (var path in paths)
        {
            var text = File.ReadAllText(path);
            var fingerprint = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
            next[path] = kept.TryGetValue(path, out var known) && known.Fingerprint == fingerprint ? known : new Entry(fingerprint, make(path, text));
        }

        kept = next;
        return [.. next.Values.Select(static entry => entry.Value)];
    }

    /// <summary>Makes everything anew the next time: something else than the files has changed.</summary>
    public void Forget() => kept = [];

    private sealed record Entry(string Fingerprint, T Value);
}
