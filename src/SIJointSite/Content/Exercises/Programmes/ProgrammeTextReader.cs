using SIJointSite.Content.Files;
using SIJointSite.Content.Texts;

namespace SIJointSite.Content.Exercises.Programmes;

/// <summary>Reads the texts of the home programme, from <c>programme/texts.yaml</c>.</summary>
internal static class ProgrammeTextReader
{
    /// <exception cref="ContentException">A text does not hold what its page fills in.</exception>
    public static ProgrammeTexts Read(ContentFiles files)
    {
        var file = files.ReadYaml(files.InLanguage("programme/texts.yaml"));
        var texts = file.To<ProgrammeTexts>();
        ContentProblem[] problems = [.. TextRules.ProblemsIn(texts, file.Root, file.Name)];
        return problems.Length == 0 ? texts : throw new ContentException(problems);
    }
}
