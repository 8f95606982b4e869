using SIJointSite.Content.Files;
using SIJointSite.Content.Texts;
using SIJointSite.Content.Triage;
using SIJointSite.Core.Exercises;

namespace SIJointSite.Content.Exercises;

/// <summary>Reads the choices of the player, from <c>exercises/choices.yaml</c>.</summary>
internal static class ExerciseChoicesReader
{
    /// <exception cref="ContentException">Something is wrong in the file; all of it is listed.</exception>
    public static ExerciseChoices Read(ContentFiles files)
    {
        var yaml = files.ReadYaml(files.InLanguage("exercises/choices.yaml"));
        var file = yaml.To<ChoicesFile>();
        ContentProblem[] problems =
        [
            .. RepeatedIn(file.Pain.Select(static row => row.Id)), .. RepeatedIn(file.Conditions.Select(static row => row.Id)),
            .. RepeatedIn(file.StopReasons.Select(static row => row.Id)),
            .. from reason in file.StopReasons
               let unknown = TextRules.UnknownWordIn(reason.Advice, ["emergency-number"], spoken: false)
               where unknown is not null
               select Problem(unknown, $"a word in braces that nobody fills in: {unknown}"),
            .. from reason in file.StopReasons
               where !Enum.TryParse<StopScope>(reason.Ends, ignoreCase: true, out _)
               select Problem($"ends: \"{reason.Ends}\"", $"ends is \"exercise\", \"session\" or \"emergency\", not \"{reason.Ends}\"."),
            .. from reason in file.StopReasons
               where reason.Ends.Equals("emergency", StringComparison.OrdinalIgnoreCase) && !reason.Card
               select Problem(reason.Label, "a reason that is an emergency shows the emergency card."),
            .. file.Pain.Exists(static row => row.DoNotStart) ? Array.Empty<ContentProblem>()
                : [Problem("pain:", "no pain word has doNotStart, so severe pain would start the exercises.")],
        ];
        if (problems.Length > 0)
            throw new ContentException(problems);

        return new ExerciseChoices(
            file.Pain.ConvertAll(static row => new PainWord(row.Id, row.Label, row.DoNotStart)),
            file.Conditions.ConvertAll(static row => new ExerciseCondition(row.Id, row.Label)),
            file.StopReasons.ConvertAll(static row => new StopReason(row.Id, row.Label, row.Heading, row.Advice, FigureReader.Word<StopScope>(row.Ends), row.Card)));

        IEnumerable<ContentProblem> RepeatedIn(IEnumerable<string> ids) =>
            ids.GroupBy(static id => id).Where(static same => same.Count() > 1).Select(same => Problem($"\"{same.Key}\"", $"the id {same.Key} comes twice."));

        ContentProblem Problem(string at, string reason) => new(yaml.Name, yaml.LineOfText(at), reason);
    }

    private sealed class ChoicesFile
    {
        public required List<PainFile> Pain { get; init; }
        public required List<ConditionFile> Conditions { get; init; }
        public required List<ReasonFile> StopReasons { get; init; }
    }

    private sealed class PainFile
    {
        public required string Id { get; init; }
        public required string Label { get; init; }
        public bool DoNotStart { get; init; }
    }

    private sealed class ConditionFile
    {
        public required string Id { get; init; }
        public required string Label { get; init; }
    }

    private sealed class ReasonFile
    {
        public required string Id { get; init; }
        public required string Label { get; init; }
        public required string Heading { get; init; }
        public required string Advice { get; init; }
        public required string Ends { get; init; }
        public bool Card { get; init; }
    }
}
