using SIJointSite.Settings;

namespace SIJointSite.Content.Files;

/// <summary>Finds the folder "content": a setting first, then beside the program (published), then the top of the checkout.</summary>
public sealed class ContentFolder
{
    public ContentFolder(IConfiguration configuration)
    {
        string[] candidates =
        [
            .. new[] { configuration["Content:Path"] }.OfType<string>(),
            System.IO.Path.Combine(AppContext.BaseDirectory, "content"),
            .. new[] { Checkout.FindTop() }.OfType<string>().Select(top => System.IO.Path.Combine(top, "content")),
        ];
        Path = candidates.FirstOrDefault(Directory.Exists)
            ?? throw new SiteStartException("The folder \"content\" was not found beside the program. Set Content:Path to it.");
        Path = System.IO.Path.GetFullPath(Path);
    }

    /// <summary>Full path of the folder "content".</summary>
    public string Path { get; }

    /// <summary>The language folder that is served. A second language is a second folder.</summary>
    public string Language => "en";

    /// <summary>Full path of a file or folder below the language folder.</summary>
    public string InLanguage(params string[] parts) => System.IO.Path.Combine([Path, Language, .. parts]);

    /// <summary>The Markdown files of a folder below the language folder, in the order of their names; none when it is not there.</summary>
    public string[] FilesIn(string name) =>
        Directory.Exists(InLanguage(name)) ? [.. Directory.GetFiles(InLanguage(name), "*.md").Order(StringComparer.Ordinal)] : [];

    /// <summary>The names of those files without their ending, which are their addresses.</summary>
    public IReadOnlySet<string> NamesIn(string name) => FilesIn(name).Select(static file => System.IO.Path.GetFileNameWithoutExtension(file)).ToHashSet();

    /// <summary>A path as people know it, such as <c>content/en/articles/x.md</c>, for messages.</summary>
    public string NameOf(string file) => "content/" + System.IO.Path.GetRelativePath(Path, file).Replace('\\', '/');
}
