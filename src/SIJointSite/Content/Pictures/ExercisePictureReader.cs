using System.Text.RegularExpressions;
using SIJointSite.Addresses;
using SIJointSite.Content.Exercises;
using SIJointSite.Content.Files;
using SIJointSite.Core.Exercises;

namespace SIJointSite.Content.Pictures;

/// <summary>
/// Makes what articles can draw: each exercise under its slug, each easier way of it under slug and title, and the positions of
/// <c>positions.yaml</c>, such as how to lie in bed.
/// </summary>
internal static partial class ExercisePictureReader
{
    /// <summary>Where the positions are, below the language folder.</summary>
    public const string PositionFileName = "positions.yaml";

    /// <exception cref="ContentException">A position is wrong, or a name is taken twice; all problems are listed.</exception>
    public static ExercisePictureSet Read(ContentFiles files, IReadOnlyList<ExerciseDraft> drafts)
    {
        var yaml = files.ReadYaml(files.InLanguage(PositionFileName));
        List<ContentProblem> problems = [];
        var figures = new FigureReader(yaml, problems);
        List<ExercisePicture> all = [.. drafts.Select(static draft => PictureOf(draft.Exercise))];
        foreach (var draft in drafts)
            AddVersions(draft, all, problems);
        foreach (var (place, position) in yaml.To<List<PositionFile>>().Index())
        {
            if (!ExerciseReader.KebabCase().IsMatch(position.Name))
                problems.Add(yaml.Problem(
                    $"\"{position.Name}\" is no address; write small letters, digits and single hyphens.", place, "name"));
            if (all.Exists(picture => picture.Name == position.Name))
                problems.Add(yaml.Problem($"the name {position.Name} is taken; write one of its own.", place, "name"));
            if (figures.Read(position.Figure, place, "figure") is { } figure)
                all.Add(new ExercisePicture(position.Name, position.Title, position.Text, null, figure, position.Text));
        }

        return problems.Count == 0 ? new ExercisePictureSet(all) : throw new ContentException(problems);
    }

    private static ExercisePicture PictureOf(Exercise exercise)
    {
        var dose = string.Join(" · ", exercise.DoseWords.Take(2));
        return new ExercisePicture(exercise.Slug, exercise.Title, dose, LinkTo(exercise), exercise.Figure, exercise.EndCaption);
    }

    /// <summary>Titles that differ only in their signs, or have none but signs, make the same name.</summary>
    private static void AddVersions(ExerciseDraft draft, List<ExercisePicture> all, List<ContentProblem> problems)
    {
        var exercise = draft.Exercise;
        foreach (var (place, version) in exercise.Versions.Index())
        {
            var name = $"{exercise.Slug}-{NotOfName().Replace(version.Title.ToLowerInvariant(), "-")}".TrimEnd('-');
            if (all.Exists(picture => picture.Name == name))
                problems.Add(draft.Yaml.Problem(
                    $"the picture of \"{version.Title}\" would be called {name}, which is taken; write a title with other words.",
                    "versions", place, "title"));
            all.Add(new ExercisePicture(name, exercise.Title, version.Caption, LinkTo(exercise), version.Figure, version.Caption));
        }
    }

    private static string LinkTo(Exercise exercise) => SitePaths.Exercises + exercise.Slug;

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NotOfName();

    private sealed record PositionFile
    {
        public required string Name { get; init; }
        public required string Title { get; init; }
        public required string Text { get; init; }
        public required FigureFile Figure { get; init; }
    }
}
