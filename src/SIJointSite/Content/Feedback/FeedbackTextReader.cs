using SIJointSite.Content.Files;
using SIJointSite.Content.Texts;

namespace SIJointSite.Content.Feedback;

/// <summary>Reads the texts of “Was this page useful?”, from <c>feedback.yaml</c>.</summary>
internal static class FeedbackTextReader
{
    /// <exception cref="ContentException">A text is empty or does not hold what its page fills in.</exception>
    public static FeedbackTexts Read(ContentFiles files)
    {
        var file = files.ReadYaml(files.InLanguage("feedback.yaml"));
        var texts = file.To<FeedbackTexts>();
        ContentProblem[] problems = [.. TextRules.ProblemsIn(texts, file.Root, file.Name)];
        return problems.Length == 0 ? texts : throw new ContentException(problems);
    }
}
