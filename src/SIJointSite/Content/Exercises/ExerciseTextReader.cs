using SIJointSite.Content.Exercises.Texts;
using SIJointSite.Content.Files;
using SIJointSite.Content.Texts;

namespace SIJointSite.Content.Exercises;

/// <summary>Reads the texts of the exercises, the player and the diary, from <c>exercises/texts.yaml</c>.</summary>
internal static class ExerciseTextReader
{
    /// <exception cref="ContentException">A text does not hold what its page fills in.</exception>
    public static ExerciseTexts Read(ContentFiles files)
    {
        var file = files.ReadYaml(files.InLanguage("exercises/texts.yaml"));
        var texts = file.To<ExerciseTexts>();
        ContentProblem[] problems = [.. TextRules.ProblemsIn(texts, file.Root, file.Name)];
        return problems.Length == 0 ? texts : throw new ContentException(problems);
    }
}
