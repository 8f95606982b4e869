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
        var file = yaml.To<ResultsFile>();
        List<ContentProblem> problems =
        [
            .. Enum.GetValues<Disposition>()
                .Where(level => file.Results.Count(result => result.Disposition == level && result.IsGeneral) != 1)
                .Select(level => yaml.Problem($"the level {DispositionCodes.CodeOf(level)} must stand here once.", "results")),
            .. from result in file.Results.Index()
               from id in result.Item.OnlyFor.Select(static id => (Field: "onlyFor", Id: id))
                   .Concat(result.Item.WhenAny.Select(static id => (Field: "whenAny", Id: id)))
               where !triage.RedFlags.Any(flag => flag.Id == id.Id) && !triage.Rules.Any(rule => rule.Id == id.Id)
               select yaml.Problem(
                   $"{result.Item.Id} is for {id.Id}, which is no rule of the symptom check.", "results", result.Index, id.Field),
            .. from result in file.Results.Index()
               where result.Item.BesideOthers is not null && result.Item.OnlyFor.Count == 0
               select yaml.Problem(
                   $"{result.Item.Id} is not onlyFor some rules, so its besideOthers is never said.",
                   "results", result.Index, "besideOthers"),
            .. from result in file.Results.Index()
               from text in TextsOf(result.Item)
               from comfort in file.NeverSay
               where text.Text.Contains(comfort, StringComparison.OrdinalIgnoreCase)
               select yaml.Problem(
                   $"{result.Item.Id} says \"{comfort}\", which no form can know.", "results", result.Index, text.Field, text.Place),
            .. from result in file.Results.Index()
               from text in TextsOf(result.Item)
               let unknown = TextRules.UnknownWordIn(text.Text, AdviceWords.All)
               where unknown is not null
               select yaml.Problem(
                   $"a word in braces that the page does not fill in: {unknown}", "results", result.Index, text.Field, text.Place),
        ];
        if (problems.Count > 0)
            throw new ContentException(problems);
        return new ResultTextSet(file.Results);
    }

    private static IEnumerable<(string Field, int Place, string Text)> TextsOf(ResultText text) =>
        from field in ((string Name, IReadOnlyList<string?> Texts)[])
        [
            ("level", [text.Level]), ("heading", [text.Heading]), ("howSoon", [text.HowSoon]), ("deskOpening", [text.DeskOpening]),
            ("callWords", [text.CallWords]), ("lineIsFor", [text.LineIsFor]),
            ("beforeHeading", [text.BeforeHeading]), ("besideOthers", [text.BesideOthers]),
            ("steps", text.Steps), ("beforeYouGo", text.BeforeYouGo), ("ifItGetsWorse", text.IfItGetsWorse),
        ]
        from line in field.Texts.Index()
        where line.Item is not null
        select (field.Name, line.Index, line.Item);

    /// <summary>The shape of the file.</summary>
    private sealed class ResultsFile
    {
        /// <summary>Words that would tell a person that they are well, which no form can know (docs/evidence/red-flags.md section 11, rule
        /// 14).</summary>
        public required IReadOnlyList<string> NeverSay { get; init; }

        public required IReadOnlyList<ResultText> Results { get; init; }
    }
}
