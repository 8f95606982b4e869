using SIJointSite.Settings;

namespace SIJointSite.Content.Files;

/// <summary>Finds the folder "content": a setting first, then beside the program (published), then the top of the checkout.</summary>
public sealed class ContentFolder
{
    private const string Top = "content/";

    public ContentFolder(IConfiguration configuration)
    {
        string[] candidates = configuration[$"{ContentOptions.Section}:{nameof(ContentOptions.Path)}"] is { Length: > 0 } set
            ? [set]
            :
            [
                System.IO.Path.Combine(AppContext.BaseDirectory, "content"),
                .. new[] { Checkout.FindTop() }.OfType<string>().Select(top => System.IO.Path.Combine(top, "content")),
            ];
        Path = System.IO.Path.GetFullPath(candidates.FirstOrDefault(static folder => Directory.Exists(System.IO.Path.Combine(folder, "en")))
            ?? throw new SiteStartException(
                $"There is no folder \"content\" with the folder \"en\" in it at {candidates[0]}. Copy it there, or set Content:Path to "
                + "where it is."));
    }

    /// <summary>Full path of the folder "content".</summary>
    public string Path { get; }

    /// <summary>The language folder that is served. A second language is a second folder.</summary>
    public string Language => "en";

    /// <summary>That the folder has gone since it was found; null while it is there.</summary>
    public ContentProblem? Problem => Directory.Exists(System.IO.Path.Combine(Path, Language))
        ? null
        : new ContentProblem(
            "content", 0, $"the folder {Path}, or \"{Language}\" in it, is gone: what was read of it last is shown. Put it back.");

    /// <summary>Full path of a file or folder that is named as in messages, such as <c>content/en/articles</c>.</summary>
    public string PathOf(string name) => System.IO.Path.Combine(Path, name[Top.Length..]);

    /// <summary>The files of a folder, in the order of their names; none when the folder is not there.</summary>
    /// <param name="name">Name of the folder.</param>
    /// <param name="ending">Ending of the files, such as <c>.md</c>.</param>
    /// <remarks>
    /// What an editor leaves beside a file (locks, backups, temporary copies) is no content. A folder of such a name is listed, so that
    /// reading it says what it is.
    /// </remarks>
    public IReadOnlyList<string> Look(string name, string ending)
    {
        var path = PathOf(name);
        return Directory.Exists(path)
            ?
            [
                .. Directory.GetFileSystemEntries(path).Select(static file => System.IO.Path.GetFileName(file))
                    .Where(file => file.EndsWith(ending, StringComparison.Ordinal) && file[0] is not ('.' or '#' or '~'))
                    .Order(StringComparer.Ordinal).Select(file => $"{name}/{file}"),
            ]
            : [];
    }
}
