using SIJointSite.Content.Exercises.Texts;
using SIJointSite.Content.Files;
using SIJointSite.Content.Texts;
using SIJointSite.Core.Triage.Rules;

namespace SIJointSite.Content.Exercises;

/// <summary>Reads the texts of the exercises, the player and the diary, from <c>exercises/texts.yaml</c>.</summary>
internal static class ExerciseTextReader
{
    /// <exception cref="ContentException">A text does not hold what its page fills in, or a sign of the gate is not urgent.</exception>
    public static ExerciseTexts Read(ContentFiles files, RedFlagTriage triage)
    {
        var file = files.ReadYaml(files.InLanguage("exercises/texts.yaml"));
        var texts = file.To<ExerciseTexts>();
        ContentProblem[] problems =
        [
            .. TextRules.ProblemsIn(texts, file.Root, file.Name),
            .. from id in texts.Gate.UrgentFlags
               where triage.RedFlags.FirstOrDefault(flag => flag.Id == id)?.Disposition is not Disposition.Urgent
               select file.Problem($"{id} is no urgent red flag of the symptom check.", "gate", "urgentFlags"),
            .. from id in texts.Gate.UrgentRules
               where triage.Rules.FirstOrDefault(rule => rule.Id == id)?.Disposition is not Disposition.Urgent
               select file.Problem($"{id} is no urgent rule of the symptom check.", "gate", "urgentRules"),
        ];
        return problems.Length == 0 ? texts : throw new ContentException(problems);
    }
}
