using System.Reflection;
using SIJointSite.Content.Files;
using SIJointSite.Core.Safety;
using YamlDotNet.RepresentationModel;
using YamlDotNet.Serialization.NamingConventions;

namespace SIJointSite.Content.Texts;

/// <summary>Holds each text against what its page fills in, so that no brace reaches a reader and no number is lost.</summary>
internal static class TextRules
{
    /// <param name="section">A record of texts, or of records of texts.</param>
    /// <param name="node">The same section of the file, for the lines.</param>
    /// <param name="file">Name for messages.</param>
    public static IEnumerable<ContentProblem> ProblemsIn(object section, YamlMappingNode node, string file) =>
        section.GetType().GetProperties().SelectMany(property =>
        {
            var key = CamelCaseNamingConvention.Instance.Apply(property.Name);
            var value = node.Children[new YamlScalarNode(key)];
            var rule = property.GetCustomAttribute<PlaceholdersAttribute>() ?? new PlaceholdersAttribute();
            return property.GetValue(section) switch
            {
                string text => ProblemsOf([(text, value)], key, value, rule, file),
                IReadOnlyList<string> texts => ProblemsOf([.. texts.Zip((YamlSequenceNode)value)], key, value, rule, file),
                IReadOnlyDictionary<string, string> names => ProblemsOf(
                    [.. ((YamlMappingNode)value).Select(pair => (names[((YamlScalarNode)pair.Key).Value!], pair.Value))],
                    key, value, rule, file),
                IReadOnlyList<object> several => several.Zip((YamlSequenceNode)value)
                    .SelectMany(pair => ProblemsIn(pair.First, (YamlMappingNode)pair.Second, file)),
                var inner => ProblemsIn(inner!, (YamlMappingNode)value, file),
            };
        });

    /// <summary>The first word in braces that neither a voice nor the page fills in, with its braces; null when there is none.</summary>
    public static string? UnknownWordIn(string text, IEnumerable<string> words, bool spoken = true)
    {
        var rest = words.Aggregate(spoken ? Voice.Self.Speak(text) : text, static (current, word) =>
            current.Replace("{" + word + "}", "", StringComparison.Ordinal));
        var at = rest.AsSpan().IndexOfAny('{', '}');
        return at < 0 ? null : rest[at..][..(rest.AsSpan(at).IndexOf('}') is var end and >= 0 ? end + 1 : rest.Length - at)];
    }

    private static IEnumerable<ContentProblem> ProblemsOf(
        (string Text, YamlNode Node)[] lines, string key, YamlNode whole, PlaceholdersAttribute rule, string file)
    {
        foreach (var word in rule.Words.Where(word =>
            !Array.Exists(lines, line => line.Text.Contains("{" + word + "}", StringComparison.Ordinal))))
            yield return new ContentProblem(file, (int)whole.Start.Line, $"{key} must hold {{{word}}}, which the page fills in.");
        foreach (var (text, node) in lines)
        {
            var line = (int)node.Start.Line;
            if (UnknownWordIn(text, rule.Words, rule.Spoken) is { } unknown)
                yield return new ContentProblem(file, line, $"{key} holds a word in braces that the page does not fill in: {unknown}");
            var links = TextFormat.Link().Count(text);
            if (links != (rule.Link ? 1 : 0) || (links == 0 && text.AsSpan().ContainsAny('[', ']')))
                yield return new ContentProblem(
                    file, line, rule.Link ? $"{key} must hold the words of one link in [square brackets]."
                    : $"{key} holds square brackets, but the page has no link here.");
            if (TextFormat.Strong().Replace(text, rule.Strong ? "" : "**").Contains("**", StringComparison.Ordinal))
                yield return new ContentProblem(
                    file, line, $"{key} holds two stars that nothing closes or that the page would show as they are.");
        }
    }
}
