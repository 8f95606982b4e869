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
        var files = file.Results;
        List<ContentProblem> problems =
        [
            .. Enum.GetValues<Disposition>()
                .Where(level => files.Count(result => result.Disposition == level && result.OnlyFor is null && result.WhenAny is null) != 1)
                .Select(level => new ContentProblem(name, 0, $"the level {DispositionCodes.CodeOf(level)} must stand here once.")),
            .. from result in files
               from id in (result.OnlyFor ?? []).Concat(result.WhenAny ?? [])
               where !triage.RedFlags.Any(flag => flag.Id == id) && !triage.Rules.Any(rule => rule.Id == id)
               select new ContentProblem(
                   name, yaml.LineOfText($"\"{id}\""), $"{result.Id} is for {id}, which is no rule of the symptom check."),
            .. from result in files
               from text in result.Texts
               from comfort in file.NeverSay
               where text.Contains(comfort, StringComparison.OrdinalIgnoreCase)
               select new ContentProblem(name, 0, $"{result.Id} says \"{comfort}\", which no form can know."),
            .. from text in files.SelectMany(static result => result.Texts)
               let unknown = TextRules.UnknownWordIn(text, AdviceWords.All)
               where unknown is not null
               select new ContentProblem(name, yaml.LineOfText(unknown), $"a word in braces that the page does not fill in: {unknown}"),
        ];
        if (problems.Count > 0)
            throw new ContentException(problems);
        return new ResultTextSet(files.ConvertAll(static result => result.ToResultText()));
    }

    /// <summary>The shape of the file.</summary>
    private sealed class ResultsFile
    {
        /// <summary>Words that would tell a person that they are well, which no form can know (docs/evidence/red-flags.md section 11, rule
        /// 14).</summary>
        public required List<string> NeverSay { get; init; }

        public required List<ResultFile> Results { get; init; }
    }

    private sealed class ResultFile
    {
        public required string Id { get; init; }
        public required Disposition Disposition { get; init; }
        public List<string>? OnlyFor { get; init; }
        public List<string>? WhenAny { get; init; }
        public string? Call { get; init; }
        public required string Level { get; init; }
        public required string Heading { get; init; }
        public required string HowSoon { get; init; }
        public required List<string> Steps { get; init; }
        public required List<string> BeforeYouGo { get; init; }
        public required List<string> IfItGetsWorse { get; init; }
        public required string DeskOpening { get; init; }

        public IEnumerable<string> Texts => [Level, Heading, HowSoon, DeskOpening, Call ?? "", .. Steps, .. BeforeYouGo, .. IfItGetsWorse];

        public ResultText ToResultText() =>
            new(Disposition, Level, Heading, HowSoon, Steps, BeforeYouGo, IfItGetsWorse, DeskOpening, OnlyFor ?? [], WhenAny ?? [], Call);
    }
}
