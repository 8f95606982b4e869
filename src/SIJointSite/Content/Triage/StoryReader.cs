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
        void Add(string reason, params ReadOnlySpan<object> path) => problems.Add(yaml.Problem(reason, path));

        List<KeyValuePair<string, string>> calm = [];
        foreach (var item in triage.Questionnaire.Items)
        {
            if (item.Accepts(file.UnlessSaid.GetValueOrDefault(item.LinkId, AnswerOption.No)))
                calm.Add(KeyValuePair.Create(item.LinkId, file.UnlessSaid.GetValueOrDefault(item.LinkId, AnswerOption.No)));
            else
                Add($"unlessSaid must give an answer of {item.LinkId}.", "unlessSaid", item.LinkId);
        }

        var lines = triage.Questionnaire.Screens.SelectMany(static screen => screen.Groups).Where(static group => group.Line is not null)
            .SelectMany(static group => group.Items.Select(item => (item.LinkId, group.Line))).ToDictionary();
        List<TriageStory> stories = [];
        foreach (var (place, story) in file.Stories.Index())
        {
            var response = new QuestionnaireResponse(calm);
            foreach (var (number, answer) in story.Answers.Index())
            {
                var (linkId, code) = answer.Split(':') is [var single, var chosen] ? (single, chosen)
                    : answer.EndsWith('?') ? (answer[..^1], AnswerOption.NotSure) : (answer, AnswerOption.Yes);
                if (triage.Questionnaire.FindItem(linkId)?.Accepts(code) != true)
                    Add($"{story.Id}: \"{answer}\" is no answer of the symptom check.", "stories", place, "answers", number);
                response = response.With(linkId, code);
                // Who tells of a sign has ticked the line that it stands behind.
                for (var line = lines.GetValueOrDefault(linkId); line is not null; line = lines.GetValueOrDefault(line))
                    response = response.With(line, AnswerOption.Yes);
            }

            response = triage.Questionnaire.Prune(response);
            foreach (var missing in triage.Questionnaire.MissingFrom(response))
                Add($"{story.Id} says nothing about {missing}.", "stories", place);

            if (stories.Exists(other => other.Id == story.Id))
                Add($"the story {story.Id} comes twice.", "stories", place);
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
