using SIJointSite.Content.Files;
using SIJointSite.Core.Triage.Rules;

namespace SIJointSite.Content.Exercises;

/// <summary>
/// Holds the signs that are asked before the exercises against the symptom check: whoever must be seen today, or asked first, starts
/// no exercise. Source: docs/evidence/facts.md F13.
/// </summary>
internal static class SignLineChecks
{
    /// <param name="files">Where <c>exercises/choices.yaml</c> lies, for the lines.</param>
    /// <param name="choices">What it holds.</param>
    /// <param name="triage">The symptom check.</param>
    public static IEnumerable<ContentProblem> Problems(ContentFiles files, ExerciseChoices choices, RedFlagTriage triage)
    {
        var yaml = files.ReadYaml(files.InLanguage("exercises/choices.yaml"));
        var known = triage.RedFlags.ToDictionary(static flag => flag.Id);
        foreach (var (place, line) in choices.Signs.Index())
        {
            foreach (var id in line.RedFlagIds.Where(id => !known.TryGetValue(id, out var flag) || !(IsAsked(flag) || flag.AsksFirst)))
                yield return yaml.Problem($"{id} is no urgent red flag of the symptom check.", "signs", place, "redFlagIds");
            foreach (var id in line.RuleIds.Where(id =>
                triage.Rules.FirstOrDefault(rule => rule.Id == id)?.Disposition is not Disposition.Urgent))
                yield return yaml.Problem($"{id} is no urgent rule of the symptom check.", "signs", place, "ruleIds");
            if (line.RuleIds.Count > 0 != line.Together is not null)
                yield return yaml.Problem("rules are said in words; write both ruleIds and together, or none.", "signs", place);
        }

        var asked = choices.Signs.SelectMany(static line => line.RedFlagIds).ToHashSet();
        foreach (var flag in triage.RedFlags.Where(flag => IsAsked(flag) && !asked.Contains(flag.Id)))
            yield return yaml.Problem($"no line asks about {flag.Id}, so the exercises would start with it; name it in one.", "signs");
    }

    private static bool IsAsked(RedFlag flag) => flag.Disposition is Disposition.Urgent or Disposition.Emergency;
}
