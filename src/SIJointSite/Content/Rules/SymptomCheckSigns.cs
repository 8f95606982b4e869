using SIJointSite.Content.Files;
using SIJointSite.Core.Evidence;
using YamlDotNet.RepresentationModel;

namespace SIJointSite.Content.Rules;

/// <summary>The red flags, rules and notes that stand in the data of the symptom check, each with its line.</summary>
internal static class SymptomCheckSigns
{
    private static readonly string[] Lists = ["redFlags", "rules", "notes"];

    /// <param name="file">The file of the questions or of the rules.</param>
    public static IEnumerable<TriageSign> In(YamlFile file)
    {
        var items = file.Root.AllNodes.OfType<YamlMappingNode>().Where(static node => node.Children.ContainsKey("flag"))
            .Select(node => SignOf(node, "flag", file.Name));
        var listed = Lists.Where(list => file.Root.Children.ContainsKey(list))
            .SelectMany(list => (YamlSequenceNode)file.Root[list])
            .Select(node => SignOf((YamlMappingNode)node, "id", file.Name));
        return items.Concat(listed);
    }

    private static TriageSign SignOf(YamlMappingNode node, string idKey, string file) => new(
        node[idKey].ToString(),
        node.Children.TryGetValue("level", out var level) ? level.ToString() : "none",
        file,
        (int)node[idKey].Start.Line);
}
