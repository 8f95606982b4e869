using SIJointSite.Content.Files;
using SIJointSite.Content.Texts;
using SIJointSite.Core.Triage;
using SIJointSite.Core.Triage.Rules;

namespace SIJointSite.Content.Triage;

/// <summary>Reads the texts of the four results, from <c>triage/results.yaml</c>.</summary>
internal static class ResultTextReader
{
    /// <exception cref="ContentException">Something is wrong in the file; all of it is listed.</exception>
    public static ResultTextSet Read(ContentFiles content, RedFlagTriage triage)
    {
        var yaml = content.ReadYaml(content.InLanguage("triage/results.yaml"));
        var name = yaml.Name;
        var file = yaml.To<ResultsFile>();
        List<ContentProblem> problems =
        [
            .. Enum.GetValues<Disposition>()
                .Where(level => file.Results.Count(result => result.Disposition == level && result.IsGeneral) != 1)
                .Select(level => new ContentProblem(name, 0, $"the level {DispositionCodes.CodeOf(level)} must stand here once.")),
            .. from result in file.Results
               from id in result.OnlyFor.Concat(result.WhenAny)
               where !triage.RedFlags.Any(flag => flag.Id == id) && !triage.Rules.Any(rule => rule.Id == id)
               select new ContentProblem(
                   name, yaml.LineOfText($"\"{id}\""), $"{result.Id} is for {id}, which is no rule of the symptom check."),
            .. from result in file.Results
               from text in TextsOf(result)
               from comfort in file.NeverSay
               where text.Contains(comfort, StringComparison.OrdinalIgnoreCase)
               select new ContentProblem(name, 0, $"{result.Id} says \"{comfort}\", which no form can know."),
            .. from text in file.Results.SelectMany(TextsOf)
               let unknown = TextRules.UnknownWordIn(text, AdviceWords.All)
               where unknown is not null
               select new ContentProblem(name, yaml.LineOfText(unknown), $"a word in braces that the page does not fill in: {unknown}"),
        ];
        if (problems.Count > 0)
            throw new ContentException(problems);
        return new ResultTextSet(file.Results);
    }

    private static IEnumerable<string> TextsOf(ResultText text) =>
        [text.Level, text.Heading, text.HowSoon, text.DeskOpening, text.CallWords ?? "", text.LineIsFor ?? "",
            .. text.Steps, .. text.BeforeYouGo, .. text.IfItGetsWorse];

    /// <summary>The shape of the file.</summary>
    private sealed class ResultsFile
    {
        /// <summary>Words that would tell a person that they are well, which no form can know (docs/evidence/red-flags.md section 11, rule
        /// 14).</summary>
        public required IReadOnlyList<string> NeverSay { get; init; }

        public required IReadOnlyList<ResultText> Results { get; init; }
    }
}
