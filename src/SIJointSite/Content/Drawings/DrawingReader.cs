using SIJointSite.Content.Files;
using SIJointSite.Content.Texts;
using SIJointSite.Core.Articles;
using SIJointSite.Core.Drawings;

namespace SIJointSite.Content.Drawings;

/// <summary>Reads the drawings of the body: their texts from <c>drawings/drawings.yaml</c>, each picture from the file of its
/// name.</summary>
internal static class DrawingReader
{
    /// <exception cref="ContentException">A drawing is wrong; all problems are listed.</exception>
    public static DrawingSet Read(ContentFiles files, IReadOnlyDictionary<string, Source> sources)
    {
        var yaml = files.ReadYaml(files.InLanguage("drawings/drawings.yaml"));
        var file = yaml.To<DrawingsFile>();
        List<Drawing> drawings = [];
        List<ContentProblem> problems = [.. TextRules.ProblemsIn(file.Live, yaml, "live")];
        foreach (var (place, drawing) in file.Drawings.Index())
        {
            try
            {
                problems.AddRange(ProblemsIn(drawing, sources)
                    .Select(reason => yaml.Problem($"{drawing.Name}: {reason}", "drawings", place)));
                problems.AddRange(drawing.Layers.Where(layer => !file.LayerNames.ContainsKey(layer))
                    .Select(layer => yaml.Problem(
                        $"{drawing.Name}: the layer {layer} has no name in layerNames.", "drawings", place, "layers")));
                if (drawing.Motion is { } motion)
                    problems.AddRange(ProblemsIn(motion, yaml, "drawings", place, "motion"));
                if (drawings.Exists(known => known.Name == drawing.Name))
                    problems.Add(yaml.Problem($"the name {drawing.Name} comes twice.", "drawings", place));
                drawings.Add(Read(files, drawing, sources));
            }
            catch (ContentException exception)
            {
                problems.AddRange(exception.Problems);
            }
        }

        foreach (var picture in files.In(files.InLanguage("drawings"), ".svg")
            .Where(picture => !file.Drawings.Exists(drawing => drawing.Name == Path.GetFileNameWithoutExtension(picture))))
            problems.Add(new ContentProblem(picture, 0, "drawings.yaml says nothing about it."));
        if (problems.Count > 0)
            throw new ContentException(problems);

        return new DrawingSet(drawings, file);
    }

    private static IEnumerable<string> ProblemsIn(DrawingFile drawing, IReadOnlyDictionary<string, Source> sources)
    {
        foreach (var id in drawing.Legend.GroupBy(static part => part.Id).Where(static same => same.Count() > 1)
            .Select(static same => same.Key))
            yield return $"the part {id} comes twice.";
        foreach (var id in drawing.Sources.Where(id => !sources.ContainsKey(id)))
            yield return $"{id} is no source of content/sources.yaml.";
        var known = drawing.Sources.Where(sources.ContainsKey).Select(id => sources[id]).SelectMany(static source => source.Facts)
            .ToHashSet();
        foreach (var part in drawing.Legend.Where(static part => part.Facts.Count > 0).Where(part => !part.Facts.Any(known.Contains)))
            yield return $"none of its sources carries {string.Join(" or ", part.Facts)} of {part.Id}.";
    }

    private static IEnumerable<ContentProblem> ProblemsIn(DrawingMotion motion, YamlFile yaml, params object[] path) =>
    [
        .. new[] { ("degrees", motion.Degrees), ("millimetres", motion.Millimetres), ("unitsPerMillimetre", motion.UnitsPerMillimetre),
            ("times", motion.Times) }
            .Where(static number => number.Item2 is not (> 0 and < 100))
            .Select(number => yaml.Problem($"{number.Item1} must be above 0 and below 100.", [.. path, number.Item1])),
        .. TextRules.ProblemsOf(motion.Slider, new PlaceholdersAttribute(), yaml, [.. path, "slider"]),
        .. TextRules.ProblemsOf(motion.Value, new PlaceholdersAttribute("millimetres", "degrees"), yaml, [.. path, "value"]),
        .. TextRules.ProblemsOf(motion.Scale, new PlaceholdersAttribute(), yaml, [.. path, "scale"]),
        .. TextRules.ProblemsOf(motion.Large, new PlaceholdersAttribute("times"), yaml, [.. path, "large"]),
    ];

    private static Drawing Read(ContentFiles files, DrawingFile file, IReadOnlyDictionary<string, Source> sources)
    {
        var name = files.InLanguage($"drawings/{file.Name}.svg");
        var svg = new DrawingSvg(
            name, file.Name, file.Title, file.Legend.ConvertAll(static part => part.Id), file.Layers, file.Motion?.Times)
            .Read(files.Read(name));
        return new Drawing
        {
            Name = file.Name,
            Title = file.Title,
            Caption = file.Caption,
            Words = file.Words,
            Legend = file.Legend,
            Sources =
            [
                .. file.Sources.Where(sources.ContainsKey).Select(id => sources[id])
                    .Select(static source => source.Year is { } year ? $"{source.Authors}, {year}" : source.Authors),
            ],
            Layers = file.Layers,
            Motion = file.Motion,
            Svg = svg,
        };
    }
}
