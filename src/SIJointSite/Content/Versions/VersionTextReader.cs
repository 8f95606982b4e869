using SIJointSite.Content.Files;
using SIJointSite.Content.Texts;

namespace SIJointSite.Content.Versions;

/// <summary>Reads the words round the version of a page, from <c>versions.yaml</c>.</summary>
internal static class VersionTextReader
{
    /// <exception cref="ContentException">A text is empty or does not hold what its page fills in.</exception>
    public static VersionTexts Read(ContentFiles files)
    {
        var file = files.ReadYaml(files.InLanguage("versions.yaml"));
        var texts = file.To<VersionTexts>();
        ContentProblem[] problems = [.. TextRules.ProblemsIn(texts, file.Root, file.Name)];
        return problems.Length == 0 ? texts : throw new ContentException(problems);
    }
}
