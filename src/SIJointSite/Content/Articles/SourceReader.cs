using SIJointSite.Content.Files;
using SIJointSite.Core.Articles;

namespace SIJointSite.Content.Articles;

/// <summary>Reads <c>content/sources.yaml</c>.</summary>
internal static class SourceReader
{
    /// <returns>The sources with their lines, by id.</returns>
    /// <exception cref="ContentException">The file as a whole cannot be read.</exception>
    public static Dictionary<string, (Source Source, int Line)> Read(ContentFolder folder, List<ContentProblem> problems)
    {
        var path = Path.Combine(folder.Path, "sources.yaml");
        var name = folder.NameOf(path);
        Dictionary<string, (Source, int)> sources = [];
        foreach (var (file, line) in YamlContent.ReadFile<List<SourceFile>>(folder, path).Zip(YamlKeys.LinesOfItems(File.ReadAllText(path))))
        {
            if (!Enum.TryParse<SourceKind>(file.Kind, ignoreCase: true, out var kind) || file.Kind.Any(char.IsDigit))
                problems.Add(new ContentProblem(name, line, $"{file.Id}: kind \"{file.Kind}\" is none of {string.Join(", ", Enum.GetNames<SourceKind>()).ToLowerInvariant()}."));
            if (!sources.TryAdd(file.Id, (new Source(file.Id, file.Authors, file.Year, file.Container, file.Doi, file.Url, kind, file.About, file.Facts), line)))
                problems.Add(new ContentProblem(name, line, $"{file.Id} comes twice."));
            if (file.Url is { } url && !url.StartsWith("https://", StringComparison.Ordinal) && !url.StartsWith("http://", StringComparison.Ordinal))
                problems.Add(new ContentProblem(name, line, $"{file.Id}: url must begin with https:// or http://."));
        }

        return sources;
    }
}
