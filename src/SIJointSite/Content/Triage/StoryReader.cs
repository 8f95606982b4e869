using SIJointSite.Content.Files;
using SIJointSite.Core.Triage.Form;
using SIJointSite.Core.Triage.Proof;
using SIJointSite.Core.Triage.Rules;

namespace SIJointSite.Content.Triage;

/// <summary>Reads the test stories of <c>triage/stories.yaml</c>, and finds how the definition does on them.</summary>
internal static class StoryReader
{
    /// <exception cref="ContentException">Something is wrong in the file; all of it is listed.</exception>
    public static TriageScore Read(ContentFiles files, RedFlagTriage triage)
    {
        var yaml = files.ReadYaml(files.InLanguage("triage/stories.yaml"));
        var file = yaml.To<StoriesFile>();
        List<ContentProblem> problems = [];
        void Add(string near, string reason) =>
            problems.Add(new ContentProblem(
            yaml.Name, yaml.LineOfText($"\"{near}\"") is var line and > 0 ? line : yaml.LineOfText(near), reason));

        var calm = new QuestionnaireResponse(triage.Questionnaire.Items.Select(item => KeyValuePair.Create(
            item.LinkId, file.UnlessSaid.GetValueOrDefault(item.LinkId, AnswerOption.No))));
        foreach (var item in triage.Questionnaire.Items.Where(item => !item.Accepts(calm.CodeOf(item.LinkId))))
            Add("unlessSaid", $"unlessSaid must give an answer of {item.LinkId}.");

        List<TriageStory> stories = [];
        foreach (var story in file.Stories)
        {
            var response = calm;
            foreach (var answer in story.Answers)
            {
                var (linkId, code) = answer.Split(':') is [var single, var chosen] ? (single, chosen)
                    : answer.EndsWith('?') ? (answer[..^1], AnswerOption.NotSure) : (answer, AnswerOption.Yes);
                if (triage.Questionnaire.FindItem(linkId)?.Accepts(code) != true)
                    Add(story.Id, $"{story.Id}: \"{answer}\" is no answer of the symptom check.");
                response = response.With(linkId, code);
            }

            if (stories.Exists(other => other.Id == story.Id))
                Add(story.Id, $"the story {story.Id} comes twice.");
            stories.Add(new TriageStory(story.Id, story.Story, response, story.Expected, story.Source));
        }

        if (problems.Count > 0)
            throw new ContentException(problems);
        return new TriageScore(triage, stories);
    }

    private sealed class StoriesFile
    {
        public required Dictionary<string, string> UnlessSaid { get; init; }
        public required List<StoryFile> Stories { get; init; }
    }

    private sealed class StoryFile
    {
        public required string Id { get; init; }
        public required string Story { get; init; }
        public required List<string> Answers { get; init; }
        public required Disposition Expected { get; init; }
        public required string Source { get; init; }
    }
}
