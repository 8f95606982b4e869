using SIJointSite.Core.Evidence;
using YamlDotNet.RepresentationModel;

namespace SIJointSite.Tests.Evidence;

/// <summary>The red flags, rules and notes that stand in the data of the symptom check, each with its line.</summary>
internal static class SymptomCheckSigns
{
    /// <param name="path">The file, as people know it.</param>
    /// <param name="yaml">Text of questionnaire.yaml or rules.yaml.</param>
    public static IReadOnlyList<TriageSign> Read(string path, string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        var root = (YamlMappingNode)stream.Documents[0].RootNode;

        var items = stream.Documents[0].AllNodes.OfType<YamlMappingNode>()
            .Where(static node => node.Children.ContainsKey("flag"))
            .Select(node => Sign(node, "flag"));
        var listed = new[] { "redFlags", "rules", "notes" }
            .Where(list => root.Children.ContainsKey(list))
            .SelectMany(list => (YamlSequenceNode)root[list])
            .Select(node => Sign((YamlMappingNode)node, "id"));
        return [.. items, .. listed];

        TriageSign Sign(YamlMappingNode node, string idKey) =>
            new(node[idKey].ToString(), node.Children.TryGetValue("level", out var level) ? level.ToString() : "none", path, (int)node[idKey].Start.Line);
    }
}
