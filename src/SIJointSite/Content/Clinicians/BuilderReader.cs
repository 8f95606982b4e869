using SIJointSite.Content.Exercises;
using SIJointSite.Content.Files;
using SIJointSite.Content.Texts;
using SIJointSite.Core.Exercises.Programmes;
using SIJointSite.Core.Handouts;

namespace SIJointSite.Content.Clinicians;

/// <summary>
/// Reads the page that makes plans, from <c>clinicians/builder.yaml</c>, and holds its sets against exercises and programme.
/// </summary>
internal static class BuilderReader
{
    /// <exception cref="ContentException">Something in it does not fit; all of it is listed.</exception>
    public static BuilderTexts Read(ContentFiles files, ExerciseSet exercises, ProgrammeRules programme)
    {
        var yaml = files.ReadYaml(files.InLanguage("clinicians/builder.yaml"));
        var texts = yaml.To<BuilderTexts>();
        var levels = new PlanLevels(programme, exercises.Find);
        List<ContentProblem> problems = [.. TextRules.ProblemsIn(texts, yaml)];
        foreach (var (place, set) in texts.Sets.Index())
        {
            if (texts.Find(set.Id) != set)
                problems.Add(yaml.Problem($"the id {set.Id} comes twice; write one of its own.", "sets", place, "id"));
            var (plan, notes) = PlanLink.Parse(set.Plan, exercises.Find, levels.Of);
            if (plan.Count == 0 || notes.Count > 0)
                problems.Add(yaml.Problem(
                    $"this is no plan as it stands ({string.Join(", ", notes.Select(static note => $"{note.Kind} {note.Text}"))}).",
                    "sets", place, "plan"));
            foreach (var id in set.Conditions)
            {
                if (programme.Conditions.FirstOrDefault(known => known.Id == id) is not { } condition)
                    problems.Add(yaml.Problem($"there is no condition {id}.", "sets", place, "conditions"));
                else if (condition.KeepsOut)
                    problems.Add(yaml.Problem($"no exercises are for people with {id}.", "sets", place, "conditions"));
                else
                    problems.AddRange(plan.Where(planned => condition.LeavesOut.Contains(planned.Exercise.Slug)).Select(planned =>
                        yaml.Problem($"the home programme leaves {planned.Exercise.Slug} out for {id}.", "sets", place, "plan")));
            }
        }

        return problems.Count == 0 ? texts : throw new ContentException(problems);
    }
}
