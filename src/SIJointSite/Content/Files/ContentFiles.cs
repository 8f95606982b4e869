using System.Security.Cryptography;
using System.Text;

namespace SIJointSite.Content.Files;

/// <summary>
/// The files of one reading of the content. Each is read from the disk once, so that everything made of it agrees, and what was
/// read is known by name. Names are those of messages: <c>content/en/articles/x.md</c>. Parts of the content that need nothing of each
/// other are read at once, so it may be asked by several threads.
/// </summary>
public sealed class ContentFiles(ContentFolder folder)
{
    private readonly Lock reading = new();
    private readonly SortedDictionary<string, string> texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, YamlFile> yaml = [];
    private readonly Dictionary<(string Folder, string Ending), IReadOnlyList<string>> lists = [];

    /// <summary>The files that were read so far.</summary>
    public IReadOnlyCollection<string> Names
    {
        get
        {
            lock (reading)
                return [.. texts.Keys];
        }
    }

    /// <summary>The name of a file below the language folder.</summary>
    /// <param name="path">Such as <c>triage/rules.yaml</c>.</param>
    public string InLanguage(string path) => $"content/{folder.Language}/{path}";

    /// <summary>The text of a file.</summary>
    /// <exception cref="ContentException">There is no such file.</exception>
    public string Read(string name)
    {
        lock (reading)
        {
            if (texts.TryGetValue(name, out var known))
                return known;
            var path = folder.PathOf(name);
            if (!Path.Exists(path))
                throw new ContentException(name, 0, "the file is missing.");
            try
            {
                return texts[name] = TextFile.Read(path, name);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                throw new ContentException(name, 0, $"the file cannot be read: {exception.Message}");
            }
        }
    }

    /// <summary>A file of YAML, parsed once.</summary>
    /// <exception cref="ContentException">There is no such file, or it is not YAML.</exception>
    public YamlFile ReadYaml(string name)
    {
        lock (reading)
        {
            if (yaml.TryGetValue(name, out var known))
                return known;
        }

        var parsed = YamlFile.Parse(Read(name), name);
        lock (reading)
            return yaml.TryGetValue(name, out var first) ? first : yaml[name] = parsed;
    }

    /// <summary>The files of a folder, looked for once, in the order of their names; none when the folder is not there.</summary>
    /// <param name="folderName">Name of the folder.</param>
    /// <param name="ending">Ending of the files, such as <c>.md</c>.</param>
    /// <exception cref="ContentException">The folder cannot be looked through.</exception>
    public IReadOnlyList<string> In(string folderName, string ending)
    {
        lock (reading)
        {
            try
            {
                return lists.TryGetValue((folderName, ending), out var known)
                    ? known : lists[(folderName, ending)] = folder.Look(folderName, ending);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                throw new ContentException(folderName, 0, $"the folder cannot be read: {exception.Message}");
            }
        }
    }

    /// <summary>What there was to read, without the words: enough to see whether it is still so.</summary>
    public ContentTrace Trace() => new(folder, lists, texts.Select(static text => (text.Key, TextHash.Of(text.Value))));

    /// <summary>A name for just these texts: the same files with the same words have the same.</summary>
    public string Fingerprint()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, text) in texts)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(name));
            hash.AppendData([0]);
            hash.AppendData(Encoding.UTF8.GetBytes(text));
            hash.AppendData([0]);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }
}
