using System.Text.RegularExpressions;
using SIJointSite.Content.Files;
using SIJointSite.Core.Exercises;
using YamlDotNet.Serialization.NamingConventions;

namespace SIJointSite.Content.Exercises;

/// <summary>Reads the exercises, from <c>exercises/*.md</c>. The name of the file is the address.</summary>
internal sealed partial class ExerciseReader
{
    private readonly FileCache<ExerciseDraft> cache = new();

    /// <exception cref="ContentException">An exercise is wrong; all problems of all files are listed.</exception>
    public IReadOnlyList<ExerciseDraft> Read(ContentFiles files, ExerciseChoices choices)
    {
        // Compared by value: an exercise that did not change keeps its drawings.
        var conditions = string.Join(' ', choices.Conditions.Select(static condition => condition.Id));
        List<ExerciseDraft> drafts = [];
        List<ContentProblem> problems = [];
        foreach (var name in files.In(files.InLanguage("exercises"), ".md"))
        {
            try
            {
                drafts.Add(cache.Get(name, files.Read(name), conditions, ReadOne));
            }
            catch (ContentException exception)
            {
                problems.AddRange(exception.Problems);
            }
        }

        cache.Forget(files.Names);
        problems.AddRange(SharedBy(
            drafts, static exercise => (exercise.Group, exercise.Order), "order", "write a place that no other has in its list"));
        problems.AddRange(SharedBy(drafts, static exercise => exercise.Title, "title", "write a title of its own"));
        return problems.Count == 0 ? drafts : throw new ContentException(problems);
    }

    private static ExerciseDraft ReadOne(string name, string text, string conditions)
    {
        var parts = FrontMatter.Split(text, name);
        var yaml = YamlFile.Parse(parts.Yaml, name, firstLine: 2);
        var slug = Path.GetFileNameWithoutExtension(name);
        List<ContentProblem> problems = [.. EmptyLists.In(yaml)];
        if (!KebabCase().IsMatch(slug))
            problems.Add(new ContentProblem(
                name, 0, $"\"{slug}\" is no address; name the file in small letters, digits and single hyphens."));
        if (!string.IsNullOrWhiteSpace(parts.Body))
            problems.Add(new ContentProblem(name, parts.BodyFirstLine, "an exercise is all front matter; write nothing below it."));

        ExerciseHeader header;
        try
        {
            header = yaml.To<ExerciseHeader>();
        }
        catch (ContentException exception)
        {
            throw Refusal(problems.Concat(exception.Problems));
        }

        var figures = new FigureReader(yaml, problems);
        var figure = figures.Read(header.Figure, "figure");
        ExerciseVersion?[] versions =
        [
            .. header.Versions.Select((version, place) =>
                figures.Read(version.Figure, "versions", place, "figure") is { } drawing ? new ExerciseVersion(version, drawing) : null),
        ];
        problems.AddRange(Misfits(header, yaml));
        problems.AddRange(LimitMisfits(header, yaml, conditions.Split(' ')));
        return problems.Count == 0
            ? new ExerciseDraft(new Exercise(header, slug, figure!, versions!), yaml.LetGo())
            : throw Refusal(problems);
    }

    /// <summary>All that is wrong with one file, from its top to its end.</summary>
    private static ContentException Refusal(IEnumerable<ContentProblem> problems) =>
        new([.. problems.OrderBy(static problem => problem.Line)]);

    private static IEnumerable<ContentProblem> Misfits(ExerciseHeader header, YamlFile yaml)
    {
        if (header.Order < 1)
            yield return yaml.Problem($"order {header.Order} is no place; write 1 or more.", "order");
        if (header.Steps.Count is < 4 or > 7)
            yield return yaml.Problem($"an exercise has 4 to 7 steps, not {header.Steps.Count}.", "steps");
        if (header.ThenChange is { } change
            && (header.Dosage.Sides is not Sides.Each || !header.Steps.Any(step => step.Contains(change, StringComparison.Ordinal))))
            yield return yaml.Problem($"no step of an exercise for each side says \"{change}\"; write words of a step.", "thenChange");
        if (header.Why.Length > ExerciseWords.MostLettersOfWhy)
            yield return yaml.Problem($"\"why\" has one line on paper; write at most {ExerciseWords.MostLettersOfWhy} letters.", "why");
        foreach (var (name, reason) in header.Dosage.Problems())
        {
            var field = CamelCaseNamingConvention.Instance.Apply(name);
            yield return yaml.Problem($"dosage.{field}: {reason}", "dosage", field);
        }

        foreach (var (place, version) in header.Versions.Index())
        {
            if (header.Versions.Take(place).Any(other => other.Title == version.Title))
                yield return yaml.Problem(
                    $"the version \"{version.Title}\" comes twice; write a title of its own.", "versions", place, "title");
        }
    }

    private static IEnumerable<ContentProblem> LimitMisfits(ExerciseHeader header, YamlFile yaml, string[] conditions)
    {
        foreach (var (place, row) in header.LeaveOut.Index())
        {
            if (row.Condition is { } id && !conditions.Contains(id))
            {
                var reason = $"\"{id}\" is no condition of choices.yaml; write one of {string.Join(", ", conditions)}.";
                yield return yaml.Problem(reason, "leaveOut", place, "condition");
            }

            if (row is { Instead: not null, Careful: true })
                yield return yaml.Problem("a row has \"instead\" or \"careful\", not both.", "leaveOut", place);
            if (row.Instead is not { } title)
                continue;
            var version = header.Versions.FirstOrDefault(known => known.Title == title);
            if (version is null)
                yield return yaml.Problem($"\"{title}\" is the title of no version.", "leaveOut", place, "instead");
            else if (version is not { Position: not null, HoldWords: not null })
            {
                var at = header.Versions.Index().First(pair => pair.Item == version).Index;
                yield return yaml.Problem(
                    $"the version \"{title}\" is shown by the player; write its position and its holdWords too.", "versions", at);
            }
        }
    }

    private static IEnumerable<ContentProblem> SharedBy<T>(
        IReadOnlyList<ExerciseDraft> drafts, Func<Exercise, T> value, string field, string advice) =>
        from same in drafts.GroupBy(draft => value(draft.Exercise)).Where(static same => same.Count() > 1)
        from draft in same.Skip(1)
        select draft.Yaml.Problem($"{field}: {Path.GetFileName(same.First().Yaml.Name)} has the same; {advice}.", field);

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    public static partial Regex KebabCase();
}
