using SIJointSite.Content.Files;

namespace SIJointSite.Content.Texts;

/// <summary>Reads the labels and sentences of a feature: one file, one record of texts.</summary>
internal static class FeatureTexts
{
    /// <param name="files">The content.</param>
    /// <param name="path">The file, below the language folder.</param>
    /// <exception cref="ContentException">A text is empty or does not hold what its page fills in; all of it is listed.</exception>
    public static TTexts Read<TTexts>(ContentFiles files, string path) where TTexts : class
    {
        var file = files.ReadYaml(files.InLanguage(path));
        var texts = file.To<TTexts>();
        ContentProblem[] problems = [.. TextRules.ProblemsIn(texts, file)];
        return problems.Length == 0 ? texts : throw new ContentException(problems);
    }
}
