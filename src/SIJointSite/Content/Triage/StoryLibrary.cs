using SIJointSite.Content.Files;
using SIJointSite.Content.Texts;
using SIJointSite.Core.Articles;
using SIJointSite.Core.Triage.Form;
using SIJointSite.Core.Triage.Proof;
using SIJointSite.Core.Triage.Rules;

namespace SIJointSite.Content.Triage;

/// <summary>The test stories of <c>content/en/triage/stories.yaml</c>, and how the running definition does on them.</summary>
public sealed class StoryLibrary(ContentFolder folder, TriageLibrary library) : IContentLibrary
{
    private static readonly Dictionary<string, Disposition> Levels = new()
    {
        ["emergency"] = Disposition.Emergency,
        ["urgent"] = Disposition.Urgent,
        ["non-urgent"] = Disposition.NonUrgent,
        ["self-care"] = Disposition.SelfCare,
    };

    private TriageScore? score;

    /// <summary>The running definition's result on every story.</summary>
    public TriageScore Score => score ?? throw new InvalidOperationException("The stories are read at start, before any request.");

    public void Load()
    {
        var path = folder.InLanguage("triage", "stories.yaml");
        var name = folder.NameOf(path);
        var text = File.ReadAllText(path);
        var file = YamlContent.Parse<StoriesFile>(text, name);
        List<ContentProblem> problems = [];
        void Add(string near, string reason) => problems.Add(new ContentProblem(name, LineOf(text, near), reason));

        var calm = new QuestionnaireResponse(library.Questionnaire.Items.Select(item => KeyValuePair.Create(
            item.LinkId, file.UnlessSaid.GetValueOrDefault(item.LinkId, AnswerOption.No))));
        foreach (var item in library.Questionnaire.Items.Where(item => !item.Accepts(calm.CodeOf(item.LinkId))))
            Add("unlessSaid", $"unlessSaid must give an answer of {item.LinkId}.");

        List<TriageStory> stories = [];
        foreach (var story in file.Stories)
        {
            var response = calm;
            foreach (var answer in story.Answers)
            {
                var (linkId, code) = answer.Split(':') is [var single, var chosen] ? (single, chosen)
                    : answer.EndsWith('?') ? (answer[..^1], AnswerOption.NotSure) : (answer, AnswerOption.Yes);
                if (library.Questionnaire.FindItem(linkId)?.Accepts(code) != true)
                    Add(story.Id, $"{story.Id}: \"{answer}\" is no answer of the symptom check.");
                response = response.With(linkId, code);
            }

            if (stories.Exists(other => other.Id == story.Id))
                Add(story.Id, $"the story {story.Id} comes twice.");
            if (!Levels.TryGetValue(story.Expected, out var expected))
                Add(story.Id, $"{story.Id}: \"{story.Expected}\" is none of {string.Join(", ", Levels.Keys)}.");
            stories.Add(new TriageStory(story.Id, story.Story, response, expected, story.Source));
        }

        if (problems.Count > 0)
            throw new ContentException(problems);
        score = new TriageScore(library.Triage, stories);
    }

    private static int LineOf(string text, string near)
    {
        var at = text.IndexOf($"\"{near}\"", StringComparison.Ordinal);
        return text.AsSpan(0, Math.Max(0, at < 0 ? text.IndexOf(near, StringComparison.Ordinal) : at)).Count('\n') + 1;
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
        public required string Expected { get; init; }
        public required string Source { get; init; }
    }
}
