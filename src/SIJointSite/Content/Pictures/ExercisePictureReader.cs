using System.Collections.Frozen;
using System.Text.RegularExpressions;
using SIJointSite.Content.Exercises;
using SIJointSite.Content.Files;
using SIJointSite.Core.Articles;
using SIJointSite.Core.Exercises;
using SIJointSite.Settings;

namespace SIJointSite.Content.Pictures;

/// <summary>
/// Makes what articles can draw: each exercise under its slug, each easier way of it under slug and title, and the positions of
/// <c>positions.yaml</c>, such as how to lie in bed.
/// </summary>
internal static partial class ExercisePictureReader
{
    /// <exception cref="ContentException">A position is wrong, or a name is taken twice.</exception>
    public static ExercisePictureSet Read(ContentFiles files, ExerciseSet exercises)
    {
        var yaml = files.ReadYaml(files.InLanguage("positions.yaml"));
        ExercisePicture[] all =
        [
            .. exercises.All.SelectMany(PicturesOf),
            .. yaml.To<List<PositionFile>>().Select((file, place) => PositionOf(file, yaml.Problem("", place))),
        ];
        if (all.GroupBy(static picture => picture.Name).FirstOrDefault(static same => same.Count() > 1) is { } twice)
            throw new ContentException(yaml.Name, 0, $"the name {twice.Key} is taken.");
        return new ExercisePictureSet(all);
    }

    private static IEnumerable<ExercisePicture> PicturesOf(Exercise exercise)
    {
        var link = SitePaths.Exercises + exercise.Slug;
        yield return new ExercisePicture(exercise.Slug, exercise.Title, string.Join(" · ", exercise.DoseWords.Take(2)), link, exercise.Figure, exercise.EndCaption);
        foreach (var version in exercise.Versions)
        {
            var name = $"{exercise.Slug}-{NotOfName().Replace(version.Title.ToLowerInvariant(), "-")}";
            yield return new ExercisePicture(name, exercise.Title, version.Caption, link, version.Figure, version.Caption);
        }
    }

    private static ExercisePicture PositionOf(PositionFile file, ContentProblem at)
    {
        try
        {
            return new ExercisePicture(file.Name, file.Title, file.Text, null, FigureReader.DrawingOf(file.Figure), file.Text);
        }
        catch (ArgumentException exception)
        {
            throw new ContentException([at with { Reason = $"{file.Name}: {exception.Message}" }]);
        }
    }

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NotOfName();

    private sealed class PositionFile
    {
        public required string Name { get; init; }
        public required string Title { get; init; }
        public required string Text { get; init; }
        public required FigureFile Figure { get; init; }
    }
}
