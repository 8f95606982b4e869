using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using SIJointSite.Content.Files;
using SIJointSite.Core.Drawings;

namespace SIJointSite.Content.Drawings;

/// <summary>
/// Reads one picture and holds it against its legend. Only what a still picture needs is let in, so nothing in it can run,
/// fetch, link or carry a style of its own: the style sheet alone gives its colours.
/// </summary>
internal sealed partial class DrawingSvg(
    string fileName, string drawingName, string title, IReadOnlyList<string> partIds, IReadOnlyList<string> layers, double? times)
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly HashSet<string> Elements = ["svg", "title", "desc", "g", "path", "circle", "ellipse", "rect", "text"];

    private static readonly HashSet<string> Attributes =
    [
        "xmlns", "viewBox", "role", "aria-labelledby", "id", "class", "d", "x", "y", "width", "height", "cx", "cy", "r", "rx", "ry",
            "transform",
        "data-part", "data-layer", "data-label", "data-times", "data-axis",
    ];

    /// <summary>Stands for <see cref="Drawing.IdMark"/> while the picture is XML, which cannot hold that character.</summary>
    private const string OwnMark = "\uE000";

    private readonly List<ContentProblem> problems = [];

    /// <returns>The picture for a page, every id in it made the drawing's own.</returns>
    /// <exception cref="ContentException">It is not well-formed, holds what a drawing may not, or does not fit its legend.</exception>
    public string Read(string text)
    {
        var root = Parse(text);
        CheckElements(root);
        CheckIds(root);
        if (root.Element(Svg + "title")?.Value != title)
            Add(root, $"its title is not \"{title}\", as drawings.yaml has it.");
        CheckParts(root);
        CheckLayers(root);
        CheckMotion(root);
        if (problems.Count > 0)
            throw new ContentException(problems);

        foreach (var id in root.DescendantsAndSelf().Attributes("id"))
            id.Value = Own(id.Value);
        root.SetAttributeValue("aria-labelledby", string.Join(' ', Names(root).Select(Own)));
        return root.ToString(SaveOptions.DisableFormatting).Replace(OwnMark, Drawing.IdMark.ToString(), StringComparison.Ordinal);
    }

    private XElement Parse(string text)
    {
        try
        {
            using var reader = XmlReader.Create(
                new StringReader(text),
                new XmlReaderSettings
                {
                    DtdProcessing = DtdProcessing.Prohibit,
                    IgnoreComments = true,
                    IgnoreProcessingInstructions = true
                });
            return XDocument.Load(reader, LoadOptions.SetLineInfo).Root!;
        }
        catch (XmlException exception)
        {
            throw new ContentException(fileName, exception.LineNumber, $"it is not well-formed: {exception.Message}");
        }
    }

    private void CheckElements(XElement root)
    {
        foreach (var element in root.DescendantsAndSelf())
        {
            if (element.Name.Namespace != Svg || !Elements.Contains(element.Name.LocalName))
                Add(element, $"<{element.Name.LocalName}> has no place in a drawing.");
            foreach (var attribute in element.Attributes()
                .Where(static attribute => !Attributes.Contains(attribute.Name.LocalName) || attribute.Name.Namespace != XNamespace.None))
                Add(element, $"the attribute {attribute.Name.LocalName} has no place in a drawing; anatomy.css gives the looks.");
            foreach (var name in (element.Attribute("class")?.Value ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Where(static name => !name.StartsWith("si-anatomy__", StringComparison.Ordinal)))
                Add(element, $"the class {name} does not begin with si-anatomy__.");
        }

        if (root.Attribute("role")?.Value != "img" || root.Attribute("viewBox") is null)
            Add(root, "the <svg> needs role=\"img\" and a viewBox.");
    }

    private void CheckIds(XElement root)
    {
        foreach (var same in root.DescendantsAndSelf().Where(static element => element.Attribute("id") is not null)
            .GroupBy(static element => element.Attribute("id")!.Value).Where(static same => same.Count() > 1))
            Add(same.Last(), $"the id {same.Key} comes twice.");
        if (!Names(root).SequenceEqual(["title", "desc"]) || root.Element(Svg + "desc")?.Value is null or "")
            Add(root, "aria-labelledby must name its own title and desc, both filled.");
    }

    private void CheckParts(XElement root)
    {
        var parts = root.Descendants().Where(static element => element.Attribute("data-part") is not null)
            .ToLookup(static element => element.Attribute("data-part")!.Value);
        var labels = root.Descendants().Where(static element => element.Attribute("data-label") is not null)
            .ToLookup(static element => element.Attribute("data-label")!.Value);
        foreach (var element in parts.Concat(labels).Where(same => !partIds.Contains(same.Key)).Select(static same => same.First()))
        {
            var id = element.Attribute("data-part")?.Value ?? element.Attribute("data-label")?.Value;
            Add(element, $"{id} is no part of the legend in drawings.yaml.");
        }

        foreach (var element in parts.SelectMany(static same => same).Where(static element => element.Attribute("id") is null))
            Add(element, "a part needs an id.");
        foreach (var (id, number) in partIds.Select(static (id, index) => (id, index + 1)))
        {
            if (!parts.Contains(id))
                Add(root, $"the legend names {id}, but no element has data-part=\"{id}\".");
            if (labels[id].ToArray() is not [var label])
                Add(labels[id].Skip(1).FirstOrDefault() ?? root, $"{id} needs one label, an element with data-label=\"{id}\".");
            else if (label.Value.Trim() != number.ToString(CultureInfo.InvariantCulture))
                Add(label, $"the label of {id} reads \"{label.Value.Trim()}\", but it is number {number} of the legend.");
        }
    }

    private void CheckLayers(XElement root)
    {
        var drawn = root.Descendants().Where(static element => element.HasElements).Attributes("data-layer")
            .Select(static layer => layer.Value).ToHashSet();
        foreach (var layer in layers.Where(layer => !drawn.Contains(layer)))
            Add(root, $"drawings.yaml offers the layer {layer}, but no group with data-layer=\"{layer}\" holds anything.");
    }

    private void CheckMotion(XElement root)
    {
        var moved = root.Descendants().Where(static element => element.Attribute("data-times") is not null).ToArray();
        foreach (var element in moved.Where(static element => !Axis().IsMatch(element.Attribute("data-axis")?.Value ?? "")))
            Add(element, "what moves needs a data-axis of two numbers.");
        string[] expected = times is { } many ? ["1", many.ToString(CultureInfo.InvariantCulture)] : [];
        if (!moved.Select(static element => element.Attribute("data-times")!.Value).Order(StringComparer.Ordinal).SequenceEqual(expected))
            Add(moved.FirstOrDefault() ?? root,
                $"drawings.yaml wants data-times of {(expected.Length == 0 ? "nothing" : string.Join(" and ", expected))} in it.");
    }

    private string Own(string id) => $"{OwnMark}drawing-{drawingName}-{id}";

    private static string[] Names(XElement root) =>
        (root.Attribute("aria-labelledby")?.Value ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private void Add(XElement element, string reason) =>
        problems.Add(new ContentProblem(fileName, ((IXmlLineInfo)element).LineNumber, reason));

    [GeneratedRegex(@"^\d+(\.\d+)? \d+(\.\d+)?$")]
    private static partial Regex Axis();
}
