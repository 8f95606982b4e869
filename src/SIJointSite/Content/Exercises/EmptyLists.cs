using SIJointSite.Content.Files;
using YamlDotNet.RepresentationModel;

namespace SIJointSite.Content.Exercises;

/// <summary>Finds lists with nothing in them, which a page would show as a heading without text.</summary>
internal static class EmptyLists
{
    /// <summary>Every empty list of a file, at any depth.</summary>
    public static IEnumerable<ContentProblem> In(YamlFile yaml) => In(yaml, "", yaml.Root, []);

    private static IEnumerable<ContentProblem> In(YamlFile yaml, string field, YamlNode node, object[] path) => node switch
    {
        YamlSequenceNode { Children.Count: 0 } => [yaml.Problem($"{field} lists nothing; write at least one.", path)],
        YamlSequenceNode list => list.Children.SelectMany((child, place) => In(yaml, field, child, [.. path, place])),
        YamlMappingNode fields => fields.Children.SelectMany(pair =>
            pair.Key is YamlScalarNode { Value: { } key } ? In(yaml, key, pair.Value, [.. path, key]) : []),
        _ => [],
    };
}
