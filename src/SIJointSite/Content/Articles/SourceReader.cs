using SIJointSite.Content.Files;
using SIJointSite.Core.Articles;

namespace SIJointSite.Content.Articles;

/// <summary>Reads the sources of all claims, from <c>content/sources.yaml</c>.</summary>
internal static class SourceReader
{
    /// <summary>Name of the file.</summary>
    public const string Name = "content/sources.yaml";

    /// <exception cref="ContentException">Something is wrong in the file; all of it is listed.</exception>
    public static SourceSet Read(ContentFiles files)
    {
        var yaml = files.ReadYaml(Name);
        var sources = yaml.To<List<Source>>();
        List<ContentProblem> problems = [];
        foreach (var (place, source) in sources.Index())
        {
            if (sources.Take(place).Any(other => other.Id == source.Id))
                problems.Add(yaml.Problem($"{source.Id} comes twice.", place));
            if (source.Url is { } url && !url.StartsWith("https://", StringComparison.Ordinal)
                && !url.StartsWith("http://", StringComparison.Ordinal))
                problems.Add(yaml.Problem($"{source.Id}: url must begin with https:// or http://.", place, "url"));
        }

        return problems.Count == 0 ? new SourceSet(sources, yaml) : throw new ContentException(problems);
    }
}
