using System.Collections.Frozen;
using SIJointSite.Core.Drawings;

namespace SIJointSite.Content.Drawings;

/// <summary>The drawings of the body, and the words that all of them share.</summary>
public sealed class DrawingSet
{
    private readonly FrozenDictionary<string, Drawing> byName;

    internal DrawingSet(IReadOnlyList<Drawing> drawings, DrawingsFile file)
    {
        All = drawings;
        byName = drawings.ToFrozenDictionary(static drawing => drawing.Name);
        (MoreTitle, WordsTitle, SourcesTitle) = (file.MoreTitle, file.WordsTitle, file.SourcesTitle);
        (LayerNames, Live) = (file.LayerNames, file.Live);
    }

    /// <summary>All drawings, in the order of the file.</summary>
    public IReadOnlyList<Drawing> All { get; }

    /// <summary>What the legend is called, which is folded.</summary>
    public string MoreTitle { get; }

    /// <summary>Heading of the picture in words.</summary>
    public string WordsTitle { get; }

    /// <summary>What stands before the sources.</summary>
    public string SourcesTitle { get; }

    /// <summary>Names of the layers, by their name in the pictures.</summary>
    public IReadOnlyDictionary<string, string> LayerNames { get; }

    /// <summary>What the script shows beside each drawing.</summary>
    public LiveTexts Live { get; }

    /// <returns>The drawing, or null for an unknown name.</returns>
    public Drawing? Find(string name) => byName.GetValueOrDefault(name);
}
