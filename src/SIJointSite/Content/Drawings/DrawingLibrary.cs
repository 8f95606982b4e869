using System.Collections.Frozen;
using SIJointSite.Content.Articles;
using SIJointSite.Content.Files;
using SIJointSite.Content.Texts;
using SIJointSite.Core.Drawings;
using YamlDotNet.RepresentationModel;

namespace SIJointSite.Content.Drawings;

/// <summary>The drawings of the body: their texts from <c>content/en/drawings/drawings.yaml</c>, each picture from the file of its name.</summary>
public sealed class DrawingLibrary(ContentFolder folder) : IContentLibrary
{
    private FrozenDictionary<string, Drawing>? byName;

    /// <summary>All drawings, in the order of the file.</summary>
    public IReadOnlyList<Drawing> All { get; private set; } = [];

    /// <summary>Heading of the picture in words.</summary>
    public string WordsTitle { get; private set; } = "";

    /// <summary>What stands before the sources.</summary>
    public string SourcesTitle { get; private set; } = "";

    /// <summary>Names of the layers, by their name in the pictures.</summary>
    internal IReadOnlyDictionary<string, string> LayerNames { get; private set; } = new Dictionary<string, string>();

    /// <summary>What the script shows beside each drawing.</summary>
    internal LiveTexts? Live { get; private set; }

    /// <returns>The drawing, or null for an unknown name.</returns>
    public Drawing? Find(string name) => byName?.GetValueOrDefault(name);

    /// <summary>The drawing as a figure.</summary>
    /// <returns>Null for an unknown name; empty when the drawings could not be read, which is named already.</returns>
    public string? HtmlOf(string name) => byName is null ? "" : Find(name) is { } drawing ? DrawingHtml.Of(drawing, this) : null;

    public void Load()
    {
        var path = folder.InLanguage("drawings", "drawings.yaml");
        var file = YamlContent.ReadFile<DrawingsFile>(folder, path);
        var root = TextRules.RootOf(path);
        var nodes = ((YamlSequenceNode)root["drawings"]).Children;
        var sources = YamlContent.ReadFile<List<SourceFile>>(folder, Path.Combine(folder.Path, "sources.yaml")).ToLookup(static source => source.Id);
        List<Drawing> drawings = [];
        List<ContentProblem> problems = [.. TextRules.ProblemsIn(file.Live, (YamlMappingNode)root["live"], folder.NameOf(path))];
        if (file.LayerNames.Values.Any(string.IsNullOrWhiteSpace))
            problems.Add(new ContentProblem(folder.NameOf(path), (int)root["layerNames"].Start.Line, "a layer has no name."));
        foreach (var (drawing, node) in file.Drawings.Zip(nodes))
        {
            try
            {
                problems.AddRange(ProblemsIn(drawing, sources).Select(reason => new ContentProblem(folder.NameOf(path), (int)node.Start.Line, $"{drawing.Name}: {reason}")));
                problems.AddRange(drawing.Layers.Where(layer => !file.LayerNames.ContainsKey(layer)).Select(layer => new ContentProblem(folder.NameOf(path), (int)node["layers"].Start.Line, $"{drawing.Name}: the layer {layer} has no name in layerNames.")));
                if (drawing.Motion is { } motion)
                    problems.AddRange(ProblemsIn(motion, (YamlMappingNode)node["motion"], folder.NameOf(path)));
                if (drawings.Exists(known => known.Name == drawing.Name))
                    problems.Add(new ContentProblem(folder.NameOf(path), (int)node.Start.Line, $"the name {drawing.Name} comes twice."));
                drawings.Add(Read(drawing, sources));
            }
            catch (ContentException exception)
            {
                problems.AddRange(exception.Problems);
            }
        }

        foreach (var picture in Directory.GetFiles(folder.InLanguage("drawings"), "*.svg").Where(picture => !file.Drawings.Exists(drawing => drawing.Name == Path.GetFileNameWithoutExtension(picture))))
            problems.Add(new ContentProblem(folder.NameOf(picture), 0, "drawings.yaml says nothing about it."));
        if (problems.Count > 0)
            throw new ContentException(problems);

        All = drawings;
        (WordsTitle, SourcesTitle, LayerNames, Live) = (file.WordsTitle, file.SourcesTitle, file.LayerNames, file.Live);
        byName = drawings.ToFrozenDictionary(static drawing => drawing.Name);
    }

    private static IEnumerable<string> ProblemsIn(DrawingFile drawing, ILookup<string, SourceFile> sources)
    {
        foreach (var id in drawing.Legend.GroupBy(static part => part.Id).Where(static same => same.Count() > 1).Select(static same => same.Key))
            yield return $"the part {id} comes twice.";
        foreach (var id in drawing.Sources.Where(id => !sources.Contains(id)))
            yield return $"{id} is no source of content/sources.yaml.";
        var known = drawing.Sources.SelectMany(id => sources[id]).SelectMany(static source => source.Facts).ToHashSet();
        foreach (var part in drawing.Legend.Where(static part => part.Facts.Count > 0).Where(part => !part.Facts.Exists(known.Contains)))
            yield return $"none of its sources carries {string.Join(" or ", part.Facts)} of {part.Id}.";
        string[] texts = [drawing.Title, drawing.Caption, drawing.Words, .. drawing.Legend.SelectMany(static part => new[] { part.Id, part.Name, part.Term, part.Text })];
        if (Array.Exists(texts, string.IsNullOrWhiteSpace))
            yield return "a text is empty.";
    }

    private static IEnumerable<ContentProblem> ProblemsIn(MotionFile motion, YamlMappingNode node, string file) =>
    [
        .. new[] { ("degrees", motion.Degrees), ("millimetres", motion.Millimetres), ("unitsPerMillimetre", motion.UnitsPerMillimetre), ("times", motion.Times) }
            .Where(static number => number.Item2 is not (> 0 and < 100))
            .Select(number => new ContentProblem(file, (int)node[number.Item1].Start.Line, $"{number.Item1} must be above 0 and below 100.")),
        .. TextRules.ProblemsIn(motion.Texts, (YamlMappingNode)node["texts"], file),
    ];

    private Drawing Read(DrawingFile file, ILookup<string, SourceFile> sources)
    {
        var path = folder.InLanguage("drawings", file.Name + ".svg");
        if (!File.Exists(path))
            throw new ContentException(folder.NameOf(path), 0, "the picture is missing.");
        var svg = new DrawingSvg(folder.NameOf(path), file.Name, file.Title, file.Legend.ConvertAll(static part => part.Id), file.Layers, file.Motion?.Times).Read(File.ReadAllText(path));
        return new Drawing(
            file.Name, file.Title, file.Caption, file.Words,
            file.Legend.ConvertAll(static part => new DrawingPart(part.Id, part.Name, part.Term, part.Text, part.Facts)),
            [.. file.Sources.SelectMany(id => sources[id]).Select(static source => source.Year is { } year ? $"{source.Authors}, {year}" : source.Authors)],
            file.Layers,
            file.Motion is { Texts: var texts } motion
                ? new DrawingMotion(motion.Degrees, motion.Millimetres, motion.UnitsPerMillimetre, motion.Times, texts.Slider, texts.Value, texts.Scale, texts.Large)
                : null,
            svg);
    }
}
