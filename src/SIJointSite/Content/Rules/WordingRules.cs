using SIJointSite.Content.Articles;
using SIJointSite.Content.Articles.Signs;
using SIJointSite.Content.Files;
using YamlDotNet.RepresentationModel;

namespace SIJointSite.Content.Rules;

/// <summary>No two pages say one sign differently: a care card takes its words from the list of signs, and no list leaves part of a sign
/// out.</summary>
internal static class WordingRules
{
    /// <summary>The red flag of labour that begins too early.</summary>
    private const string EarlyLabour = "E11b";

    /// <summary>What shows it. Source: docs/evidence/red-flags-2.md PG01.</summary>
    private static readonly string[] SignsOfEarlyLabour =
        ["will not ease", "comes in waves", "tightenings", "low-down pressure", "“show”", "fluid"];

    /// <summary>Wherever it is said, and in which fields.</summary>
    private static readonly (string File, string[] Fields)[] EarlyLabourIsSaid =
    [
        ("triage/questionnaire.yaml", ["text", "hint"]), ("triage/questionnaire.yaml", ["say"]), ("triage/safety-net.yaml", ["words"]),
        (SignReader.Path, ["words"]),
    ];

    public static IEnumerable<ContentProblem> Problems(ContentFiles files, IReadOnlyList<ArticleDraft> drafts, SignSet signs) =>
    [
        .. from draft in drafts
           from line in LinesOfCards(files.Read(draft.Name))
           from sign in signs.All
           where line.Text.Contains(sign.Words, StringComparison.OrdinalIgnoreCase)
           select new ContentProblem(
               draft.Name, line.Number, $"the card writes a sign out; write {{{{sign-{sign.Name}}}}}, so that all pages say the same."),
        .. EarlyLabourIsSaid.SelectMany(place => ProblemsOfEarlyLabour(files.ReadYaml(files.InLanguage(place.File)), place.Fields)),
    ];

    private static IEnumerable<ContentProblem> ProblemsOfEarlyLabour(YamlFile yaml, string[] fields)
    {
        foreach (var entry in yaml.Root.AllNodes.OfType<YamlMappingNode>().Where(static node => node.Children.Values.Any(NamesEarlyLabour)))
        {
            var texts = entry.Where(pair => fields.Contains(pair.Key.ToString())).ToArray();
            var said = string.Join(' ', texts.Select(static text => text.Value.ToString()));
            foreach (var sign in SignsOfEarlyLabour.Where(sign => !said.Contains(sign, StringComparison.Ordinal)))
                yield return new ContentProblem(
                    yaml.Name, yaml.LineOf(texts[^1].Key.Start),
                    $"{EarlyLabour} does not say \"{sign}\" in {string.Join(" or ", fields)}; write it, as the other lists do.");
        }
    }

    private static bool NamesEarlyLabour(YamlNode value) => value is YamlScalarNode { Value: EarlyLabour }
        || value is YamlSequenceNode list && list.OfType<YamlScalarNode>().Any(static id => id.Value == EarlyLabour);

    private static IEnumerable<(int Number, string Text)> LinesOfCards(string article)
    {
        var isCard = false;
        foreach (var (place, line) in article.Split('\n').Index())
        {
            if (line.StartsWith(":::", StringComparison.Ordinal))
                isCard = line.TrimStart(':').TrimStart().StartsWith("care-", StringComparison.Ordinal);
            else if (isCard)
                yield return (place + 1, line);
        }
    }
}
