using SIJointSite.Content.Files;
using SIJointSite.Content.Quality;
using SIJointSite.Core.Triage.Proof;

namespace SIJointSite.Content.Rules;

/// <summary>
/// The editorial rules of the symptom check: plain words, and no story judged too low. The proofs over all answers are tests, for they
/// take minutes.
/// </summary>
internal static class TriageRules
{
    /// <summary>Everything that is against the rules.</summary>
    /// <param name="files">The content.</param>
    /// <param name="texts">The words of the questions and of the results, each with the file that holds them.</param>
    /// <param name="score">How the definition does on its stories.</param>
    public static IEnumerable<ContentProblem> Problems(ContentFiles files, IReadOnlyList<PageText> texts, TriageScore score)
    {
        var stories = files.ReadYaml(files.InLanguage("triage/stories.yaml"));
        return
        [
            .. texts.SelectMany(text => ReadingRules.Problems(files.ReadYaml(files.InLanguage(text.File)), text.Title, text.Text)),
            .. score.Results.Where(static result => result.IsUnderTriaged).Select(result => new ContentProblem(
                stories.Name,
                stories.LineOfText($"\"{result.Story.Id}\""),
                $"the story {result.Story.Id} is judged {result.Level}, below {result.Story.Expected}: "
                + "add or raise a flag or a rule, never the story.")),
        ];
    }
}
