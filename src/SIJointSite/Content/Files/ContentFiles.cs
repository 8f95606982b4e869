using System.Security.Cryptography;
using System.Text;

namespace SIJointSite.Content.Files;

/// <summary>
/// The files of one reading of the content. Each is read from the disk once, so that everything made of it agrees, and what was
/// read is known by name. Names are those of messages: <c>content/en/articles/x.md</c>.
/// </summary>
public sealed class ContentFiles(ContentFolder folder)
{
    private readonly SortedDictionary<string, string> texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, YamlFile> yaml = [];
    private readonly Dictionary<(string Folder, string Ending), IReadOnlyList<string>> lists = [];

    /// <summary>The files that were read so far.</summary>
    public IReadOnlyCollection<string> Names => texts.Keys;

    /// <summary>The name of a file below the language folder.</summary>
    /// <param name="path">Such as <c>triage/rules.yaml</c>.</param>
    public string InLanguage(string path) => $"content/{folder.Language}/{path}";

    /// <summary>The text of a file.</summary>
    /// <exception cref="ContentException">There is no such file.</exception>
    public string Read(string name)
    {
        if (texts.TryGetValue(name, out var known))
            return known;
        var path = folder.PathOf(name);
        if (!File.Exists(path))
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

    /// <summary>A file of YAML, parsed once.</summary>
    /// <exception cref="ContentException">There is no such file, or it is not YAML.</exception>
    public YamlFile ReadYaml(string name) => yaml.TryGetValue(name, out var known) ? known : yaml[name] = YamlFile.Parse(Read(name), name);

    /// <summary>The files of a folder, in the order of their names; none when the folder is not there.</summary>
    /// <param name="folderName">Name of the folder.</param>
    /// <param name="ending">Ending of the files, such as <c>.md</c>.</param>
    /// <remarks>What an editor leaves beside a file (locks, backups, temporary copies) is no content.</remarks>
    public IReadOnlyList<string> In(string folderName, string ending) => lists[(folderName, ending)] = Look(folderName, ending);

    /// <summary>Whether another reading would find the same: the same files in each folder, with the same words.</summary>
    public bool IsStillSo() =>
        lists.All(list => Look(list.Key.Folder, list.Key.Ending).SequenceEqual(list.Value))
        && texts.All(text => IsStillSo(text.Key, text.Value));

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

    private bool IsStillSo(string name, string text)
    {
        try
        {
            return TextFile.Read(folder.PathOf(name), name) == text;
        }
        catch (Exception exception) when (exception is ContentException or IOException or UnauthorizedAccessException)
        {
            // The next reading says what is wrong with it, beside all else that is.
            return false;
        }
    }

    private IReadOnlyList<string> Look(string folderName, string ending)
    {
        var path = folder.PathOf(folderName);
        return Directory.Exists(path)
            ?
            [
                .. Directory.GetFiles(path).Select(static file => Path.GetFileName(file))
                    .Where(name => name.EndsWith(ending, StringComparison.Ordinal) && name[0] is not ('.' or '#' or '~'))
                    .Order(StringComparer.Ordinal).Select(name => $"{folderName}/{name}"),
            ]
            : [];
    }
}
