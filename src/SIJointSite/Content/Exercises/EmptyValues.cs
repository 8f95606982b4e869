using SIJointSite.Content.Files;
using YamlDotNet.RepresentationModel;

namespace SIJointSite.Content.Exercises;

/// <summary>Finds fields and list items with nothing in them, which a page would show as a gap.</summary>
internal static class EmptyValues
{
    /// <summary>Every empty value of a file, at any depth.</summary>
    public static IEnumerable<ContentProblem> In(YamlFile yaml) => In(yaml, "", yaml.Root, []);

    private static IEnumerable<ContentProblem> In(YamlFile yaml, string field, YamlNode node, object[] path) => node switch
    {
        YamlScalarNode { Value: var value } when string.IsNullOrWhiteSpace(value) || value == "~" =>
            [yaml.Problem($"{field} is empty; write it, or take the line out where it may be left out.", path)],
        YamlSequenceNode { Children.Count: 0 } => [yaml.Problem($"{field} lists nothing; write at least one.", path)],
        YamlSequenceNode list => list.Children.SelectMany((child, place) => In(yaml, field, child, [.. path, place])),
        YamlMappingNode fields => fields.Children.SelectMany(pair =>
            pair.Key is YamlScalarNode { Value: { } key } ? In(yaml, key, pair.Value, [.. path, key]) : []),
        _ => [],
    };
}
