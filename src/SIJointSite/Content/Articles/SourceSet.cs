using System.Collections.Frozen;
using SIJointSite.Content.Files;
using SIJointSite.Core.Articles;

namespace SIJointSite.Content.Articles;

/// <summary>The sources of all claims.</summary>
public sealed class SourceSet
{
    private readonly YamlFile file;

    internal SourceSet(IReadOnlyList<Source> all, YamlFile file)
    {
        (All, this.file) = (all, file.LetGo());
        ById = all.ToFrozenDictionary(static source => source.Id);
    }

    /// <summary>All sources, in the order of the file.</summary>
    public IReadOnlyList<Source> All { get; }

    /// <summary>All sources, by their id.</summary>
    public IReadOnlyDictionary<string, Source> ById { get; }

    /// <summary>Line of a source in its file.</summary>
    internal int LineOf(string id) => file.LineOf(All.Index().First(pair => pair.Item.Id == id).Index);
}
