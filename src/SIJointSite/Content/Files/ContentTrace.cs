namespace SIJointSite.Content.Files;

/// <summary>What a reading of the content found, without the words.</summary>
public sealed class ContentTrace
{
    private readonly ContentFolder folder;
    private readonly KeyValuePair<(string Folder, string Ending), IReadOnlyList<string>>[] lists;
    private readonly (string Name, UInt128 Hash)[] files;

    internal ContentTrace(
        ContentFolder folder, IEnumerable<KeyValuePair<(string Folder, string Ending), IReadOnlyList<string>>> lists,
        IEnumerable<(string Name, UInt128 Hash)> files) => (this.folder, this.lists, this.files) = (folder, [.. lists], [.. files]);

    /// <summary>Whether another reading would find the same: the same files in each folder, with the same words.</summary>
    public bool IsStillSo() =>
        Array.TrueForAll(lists, list => folder.Look(list.Key.Folder, list.Key.Ending).SequenceEqual(list.Value))
        && Array.TrueForAll(files, file => IsStillSo(file.Name, file.Hash));

    private bool IsStillSo(string name, UInt128 hash)
    {
        try
        {
            return TextHash.Of(TextFile.Read(folder.PathOf(name), name)) == hash;
        }
        catch (Exception exception) when (exception is ContentException or IOException or UnauthorizedAccessException)
        {
            // The next reading says what is wrong with it, beside all else that is.
            return false;
        }
    }
}
