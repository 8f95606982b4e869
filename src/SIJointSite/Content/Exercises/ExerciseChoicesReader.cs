using SIJointSite.Content.Files;
using SIJointSite.Content.Texts;
using SIJointSite.Core.Exercises;

namespace SIJointSite.Content.Exercises;

/// <summary>Reads the choices of the player, from <c>exercises/choices.yaml</c>.</summary>
internal static class ExerciseChoicesReader
{
    /// <exception cref="ContentException">Something is wrong in the file; all of it is listed.</exception>
    public static ExerciseChoices Read(ContentFiles files)
    {
        var yaml = files.ReadYaml(files.InLanguage("exercises/choices.yaml"));
        var choices = yaml.To<ExerciseChoices>();
        List<ContentProblem> problems =
        [
            .. EmptyLists.In(yaml),
            .. RepeatedIn(yaml, "pain", choices.Pain.Select(static row => row.Id)),
            .. RepeatedIn(yaml, "conditions", choices.Conditions.Select(static row => row.Id)),
            .. RepeatedIn(yaml, "stopReasons", choices.StopReasons.Select(static row => row.Id)),
        ];
        foreach (var (place, reason) in choices.StopReasons.Index())
        {
            if (TextRules.UnknownWordIn(reason.Advice, ["emergency-number"], spoken: false) is { } unknown)
                problems.Add(yaml.Problem($"the page fills in no {unknown}; write {{emergency-number}}.", "stopReasons", place, "advice"));
            if (reason.Ends is StopScope.Emergency && !reason.ShowsEmergencyCard)
                problems.Add(yaml.Problem("an emergency shows the emergency card; write showsEmergencyCard: true.", "stopReasons", place));
        }

        if (!choices.Pain.Any(static word => word.DoNotStart))
            problems.Add(yaml.Problem(
                "no pain word has doNotStart, so severe pain would start the exercises; write doNotStart: true.", "pain"));
        foreach (var (place, _) in choices.Conditions.Index().Where(static pair => pair.Item is { KeepsOut: true, AsksFirst: not null }))
            problems.Add(yaml.Problem("nobody can agree to what keeps a person out; write keepsOut or asksFirst.", "conditions", place));
        return problems.Count == 0 ? choices : throw new ContentException(problems);
    }

    private static IEnumerable<ContentProblem> RepeatedIn(YamlFile yaml, string list, IEnumerable<string> ids) =>
        from pair in ids.Index()
        where ids.Take(pair.Index).Contains(pair.Item)
        select yaml.Problem($"the id {pair.Item} comes twice; write one of its own.", list, pair.Index, "id");
}
