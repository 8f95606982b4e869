using System.Reflection;
using SIJointSite.Content.Files;
using SIJointSite.Core.Safety;
using YamlDotNet.Serialization.NamingConventions;

namespace SIJointSite.Content.Texts;

/// <summary>Holds each text against what its page fills in, so that no brace reaches a reader and no number is lost.</summary>
internal static class TextRules
{
    /// <param name="section">A record of texts, or of records of texts.</param>
    /// <param name="file">The file that holds it, for the lines.</param>
    /// <param name="path">Where in the file the section stands; nothing when it is the whole.</param>
    public static IEnumerable<ContentProblem> ProblemsIn(object section, YamlFile file, params object[] path) =>
        section.GetType().GetProperties().SelectMany(property =>
        {
            var key = CamelCaseNamingConvention.Instance.Apply(property.Name);
            object[] here = [.. path, key];
            return property.GetValue(section) switch
            {
                string text => ProblemsOf(text, RuleOf(property), file, here),
                IReadOnlyList<string> texts => ProblemsOf(
                    [.. texts.Select((text, place) => (text, (object[])[.. here, place]))], RuleOf(property), file, here),
                IReadOnlyDictionary<string, string> names =>
                [
                    .. MissingFrom(names, property).Select(word => file.Problem($"{key} has no words for {word}.", here)),
                    .. ProblemsOf([.. names.Select(pair => (pair.Value, (object[])[.. here, pair.Key]))], RuleOf(property), file,
                        here),
                ],
                IReadOnlyList<object> several => several.SelectMany((one, place) => ProblemsIn(one, file, [.. here, place])),
                var inner => ProblemsIn(inner!, file, here),
            };
        });

    /// <param name="text">One text.</param>
    /// <param name="rule">What it must hold.</param>
    /// <param name="file">The file that holds it, for the line.</param>
    /// <param name="path">Where it stands there.</param>
    public static IEnumerable<ContentProblem> ProblemsOf(string text, PlaceholdersAttribute rule, YamlFile file, object[] path) =>
        ProblemsOf([(text, path)], rule, file, path);

    /// <summary>The first word in braces that neither a voice nor the page fills in, with its braces; null when there is none.</summary>
    public static string? UnknownWordIn(string text, IEnumerable<string> words, bool spoken = true)
    {
        var rest = words.Aggregate(spoken ? Voice.Self.Speak(text) : text, static (current, word) =>
            current.Replace("{" + word + "}", "", StringComparison.Ordinal));
        var at = rest.AsSpan().IndexOfAny('{', '}');
        return at < 0 ? null : rest[at..][..(rest.AsSpan(at).IndexOf('}') is var end and >= 0 ? end + 1 : rest.Length - at)];
    }

    private static PlaceholdersAttribute RuleOf(PropertyInfo property) =>
        property.GetCustomAttribute<PlaceholdersAttribute>() ?? new PlaceholdersAttribute();

    private static IEnumerable<string> MissingFrom(IReadOnlyDictionary<string, string> names, PropertyInfo property) =>
        property.GetCustomAttribute<WordsForAttribute>() is { List: var list } ? KebabCaseEnum.WordsOf(list).Except(names.Keys) : [];

    private static IEnumerable<ContentProblem> ProblemsOf(
        (string Text, object[] Path)[] lines, PlaceholdersAttribute rule, YamlFile file, object[] whole)
    {
        var key = whole[^1];
        foreach (var word in rule.Words.Where(word =>
            !Array.Exists(lines, line => line.Text.Contains("{" + word + "}", StringComparison.Ordinal))))
            yield return file.Problem($"{key} must hold {{{word}}}, which the page fills in.", whole);
        foreach (var (text, path) in lines)
        {
            if (UnknownWordIn(text, rule.Words, rule.Spoken) is { } unknown)
                yield return file.Problem($"{key} holds a word in braces that the page does not fill in: {unknown}", path);
            var links = TextFormat.Link().Count(text);
            if (links != rule.Links || (links == 0 && text.AsSpan().ContainsAny('[', ']')))
                yield return file.Problem(
                    rule.Link ? $"{key} must hold the words of one link in [square brackets]."
                    : rule.Links > 0 ? $"{key} must hold the words of {rule.Links} links, each in [square brackets]."
                    : $"{key} holds square brackets, but the page has no link here.", path);
            if (TextFormat.Strong().Replace(text, rule.Strong ? "" : "**").Contains("**", StringComparison.Ordinal))
                yield return file.Problem($"{key} holds two stars that nothing closes or that the page would show as they are.", path);
        }
    }
}
