using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using SIJointSite.Core.Search;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;
using YamlDotNet.Serialization.NamingConventions;

namespace SIJointSite.Content.Files;

/// <summary>
/// Holds YAML against the record that it is to become. The reader itself stops at the first mistake; this names all of them.
/// </summary>
/// <param name="file">Where the nodes stand.</param>
internal sealed class YamlShape(YamlFile file)
{
    /// <summary>Letters by which a mistyped field may differ from the one that was meant.</summary>
    private const int MostMistyped = 2;

    /// <summary>Keys that a record does not have, needed ones that are missing, and values with nothing in them, at any depth.</summary>
    /// <param name="type">What it is to become.</param>
    /// <param name="node">As it is written.</param>
    /// <param name="field">Name of the field that it is the value of, or in whose list it stands.</param>
    public IEnumerable<ContentProblem> MisfitsOf(Type type, YamlNode node, string field = "the file")
    {
        var reason = node is YamlScalarNode scalar
            ? EmptinessOf(scalar, field) ?? MisfitOf(type, scalar.Value!)
            : MisfitOf(type, node is YamlSequenceNode);
        if (reason is not null)
            return [new ContentProblem(file.Name, file.LineOf(node.Start), reason)];
        if (ItemTypeOf(type) is { } item)
        {
            IEnumerable<(YamlNode Node, string Field)> children = (node, type) switch
            {
                (YamlSequenceNode list, _) => list.Children.Select(child => (child, field)),
                (YamlMappingNode mapping, _) when IsDictionary(type) => mapping.Children.Select(pair => (pair.Value, pair.Key.ToString())),
                _ => [],
            };
            return children.SelectMany(child => MisfitsOf(item, child.Node, child.Field));
        }

        return node is YamlMappingNode fields && IsRecordOfOurs(type) ? MisfitsOfFields(type, fields) : [];
    }

    private IEnumerable<ContentProblem> MisfitsOfFields(Type type, YamlMappingNode fields)
    {
        var properties = type.GetProperties().Where(static property => property.CanWrite)
            .ToDictionary(static property => CamelCaseNamingConvention.Instance.Apply(property.Name));
        var written = fields.Children.Where(static pair => pair.Key is YamlScalarNode)
            .ToDictionary(static pair => ((YamlScalarNode)pair.Key).Value ?? "", static pair => pair);
        var missing = properties.Where(pair =>
            pair.Value.GetCustomAttribute<RequiredMemberAttribute>() is not null && !written.ContainsKey(pair.Key))
            .Select(static pair => pair.Key).ToList();
        foreach (var (key, pair) in written.Where(pair => !properties.ContainsKey(pair.Key)))
        {
            // A mistyped field is one mistake, not an unknown field and a missing one.
            var meant = missing.Find(field => Spelling.Distance(key, field, MostMistyped) <= MostMistyped);
            missing.Remove(meant ?? "");
            var instead = meant is null ? $"Fields are: {string.Join(", ", properties.Keys)}." : $"Did you mean \"{meant}\"?";
            yield return new ContentProblem(file.Name, file.LineOf(pair.Key.Start), $"\"{key}\" is no field. {instead}");
        }

        foreach (var key in missing)
            yield return new ContentProblem(file.Name, file.LineOf(fields.Start), $"the field \"{key}\" is missing.");
        NullabilityInfoContext nullability = new();
        foreach (var (key, property) in properties.Where(pair => written.ContainsKey(pair.Key)))
        {
            var value = written[key].Value;
            if (SaysNull(value) && nullability.Create(property).WriteState is NullabilityState.Nullable)
                continue;
            foreach (var misfit in MisfitsOf(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType, value, key))
                yield return misfit;
        }
    }

    /// <summary>No page has a use for an empty text: a reader would meet a gap. So none of our files may hold one.</summary>
    private static string? EmptinessOf(YamlScalarNode value, string field) =>
        string.IsNullOrWhiteSpace(value.Value) || value.Value == "~" || SaysNull(value)
            ? $"{field} is empty; write it, or take the line out where it may be left out." : null;

    /// <summary>Whether it is YAML's word for no value; in quotes that is a text.</summary>
    private static bool SaysNull(YamlNode node) =>
        node is YamlScalarNode { Style: ScalarStyle.Plain, Value: "~" or "null" or "Null" or "NULL" };

    /// <summary>What is wrong with one word or number; null when it fits.</summary>
    private static string? MisfitOf(Type type, string word) => type switch
    {
        { IsEnum: true } => KebabCaseEnum.RefusalOf(type, word),
        _ when type == typeof(int) && !int.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) =>
            $"\"{word}\" is no whole number.",
        _ when type == typeof(double) && word[0] != '.' && !double.TryParse(word, CultureInfo.InvariantCulture, out _) =>
            $"\"{word}\" is no number.",
        _ when IsRecordOfOurs(type) => $"\"{word}\" stands where fields are needed.",
        _ when ItemTypeOf(type) is not null => $"\"{word}\" stands where a list is needed.",
        _ => null,
    };

    /// <summary>What is wrong with a list, or with fields; null where such belong.</summary>
    private static string? MisfitOf(Type type, bool isList)
    {
        var needed = IsDictionary(type) || IsRecordOfOurs(type) ? "fields are" : ItemTypeOf(type) is not null ? "a list is"
            : type == typeof(string) ? "a text is" : "one value is";
        var fits = isList ? "a list is" : "fields are";
        return needed == fits ? null : $"{(isList ? "a list stands" : "fields stand")} where {needed} needed.";
    }

    private static bool IsRecordOfOurs(Type type) =>
        type.Namespace?.StartsWith(nameof(SIJointSite), StringComparison.Ordinal) == true && !type.IsEnum
            && type.GetConstructor(Type.EmptyTypes) is not null;

    private static bool IsDictionary(Type type) => type.IsGenericType && type.Name.Contains("Dictionary", StringComparison.Ordinal);

    private static Type? ItemTypeOf(Type type) => type.IsGenericType && type != typeof(string) ? type.GetGenericArguments()[^1] : null;
}
