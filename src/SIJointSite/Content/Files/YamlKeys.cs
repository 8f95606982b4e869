using System.Reflection;
using System.Runtime.CompilerServices;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;
using YamlDotNet.Serialization.NamingConventions;

namespace SIJointSite.Content.Files;

/// <summary>Where the keys of a piece of YAML stand. The reader itself stops at the first mistake; this finds all wrong keys at once.</summary>
internal sealed class YamlKeys
{
    private readonly string fileName;
    private readonly int firstLine;
    private readonly Dictionary<string, int> lines = [];

    /// <param name="text">YAML that is one mapping. What cannot be read as one has no keys here; the reader names its mistake.</param>
    /// <param name="fileName">Name for messages.</param>
    /// <param name="firstLine">Line of the file on which <paramref name="text"/> begins, from 1.</param>
    public YamlKeys(string text, string fileName, int firstLine)
    {
        (this.fileName, this.firstLine) = (fileName, firstLine);
        if (RootOf(text) is not YamlMappingNode root)
            return;
        foreach (var key in root.Children.Keys.OfType<YamlScalarNode>())
            lines.TryAdd(key.Value ?? "", (int)key.Start.Line + firstLine - 1);
    }

    /// <summary>Line of a key, from 1; the first line of the text when it is not there.</summary>
    public int LineOf(string key) => lines.GetValueOrDefault(key, firstLine);

    /// <summary>Line of each item of a YAML list, from 1, in order.</summary>
    /// <param name="text">The file.</param>
    /// <param name="path">Keys that lead from the top to the list.</param>
    public static IReadOnlyList<int> LinesOfItems(string text, params ReadOnlySpan<string> path)
    {
        var node = RootOf(text);
        foreach (var key in path)
            node = node is YamlMappingNode mapping && mapping.Children.TryGetValue(new YamlScalarNode(key), out var child) ? child : null;
        return node is YamlSequenceNode list ? [.. list.Children.Select(static item => (int)item.Start.Line)] : [];
    }

    /// <summary>Keys that <typeparamref name="T"/> does not have, and needed ones that are missing.</summary>
    public IEnumerable<ContentProblem> Misfits<T>()
    {
        if (lines.Count == 0)
            yield break;
        var properties = typeof(T).GetProperties().ToDictionary(static property => CamelCaseNamingConvention.Instance.Apply(property.Name));
        foreach (var (key, line) in lines.Where(pair => !properties.ContainsKey(pair.Key)))
            yield return new ContentProblem(fileName, line, $"\"{key}\" is no field. Fields are: {string.Join(", ", properties.Keys)}.");
        foreach (var key in properties.Where(static pair => pair.Value.GetCustomAttribute<RequiredMemberAttribute>() is not null).Select(static pair => pair.Key).Where(key => !lines.ContainsKey(key)))
            yield return new ContentProblem(fileName, firstLine, $"the field \"{key}\" is missing.");
    }

    private static YamlNode? RootOf(string text)
    {
        try
        {
            var yaml = new YamlStream();
            yaml.Load(new StringReader(text));
            return yaml.Documents.Count > 0 ? yaml.Documents[0].RootNode : null;
        }
        catch (YamlException)
        {
            return null;
        }
    }
}
