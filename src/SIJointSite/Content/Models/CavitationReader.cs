using SIJointSite.Content.Files;
using SIJointSite.Content.Texts;

namespace SIJointSite.Content.Models;

/// <summary>Reads the words and numbers of the model of a crack, from <c>models/cavitation.yaml</c>.</summary>
internal static class CavitationReader
{
    /// <exception cref="ContentException">A text does not hold what its page fills in.</exception>
    public static CavitationFile Read(ContentFiles files)
    {
        var yaml = files.ReadYaml(files.InLanguage("models/cavitation.yaml"));
        var file = yaml.To<CavitationFile>();
        ContentProblem[] problems = [.. TextRules.ProblemsIn(file.Texts, yaml, "texts")];
        return problems.Length == 0 ? file : throw new ContentException(problems);
    }
}
