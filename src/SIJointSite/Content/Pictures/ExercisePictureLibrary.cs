using System.Collections.Frozen;
using System.Text.RegularExpressions;
using SIJointSite.Content.Exercises;
using SIJointSite.Content.Files;
using SIJointSite.Core.Exercises;
using SIJointSite.Settings;

namespace SIJointSite.Content.Pictures;

/// <summary>
/// What articles can draw: each exercise under its slug, each easier way of it under slug and title, and the positions of
/// <c>content/en/positions.yaml</c>, such as how to lie in bed.
/// </summary>
public sealed partial class ExercisePictureLibrary(ContentFolder folder, ExerciseLibrary exercises) : ILiveLibrary
{
    private FrozenDictionary<string, ExercisePicture>? byName;

    private string FilePath => folder.InLanguage("positions.yaml");

    /// <summary>All drawings, in no order. A new list each time that something was read anew.</summary>
    public IReadOnlyList<ExercisePicture> All { get; private set; } = [];

    /// <returns>The drawing, or null for an unknown name.</returns>
    public ExercisePicture? Find(string name) => byName?.GetValueOrDefault(name);

    /// <summary>The drawing as an item of a list.</summary>
    /// <returns>Null for an unknown name; empty when the drawings could not be read, which is named already.</returns>
    public string? HtmlOf(string name) => byName is null ? "" : Find(name)?.Html;

    public bool Reads(string name) => name == folder.NameOf(FilePath) || exercises.Reads(name);

    public void Load()
    {
        // They could not be read, which is named already.
        if (exercises.All.Count == 0)
            return;
        ExercisePicture[] all = [.. exercises.All.SelectMany(PicturesOf), .. Positions()];
        if (all.GroupBy(static picture => picture.Name).FirstOrDefault(static same => same.Count() > 1) is { } twice)
            throw new ContentException(folder.NameOf(FilePath), 0, $"the name {twice.Key} is taken.");
        All = all;
        Volatile.Write(ref byName, all.ToFrozenDictionary(static picture => picture.Name));
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

    private IEnumerable<ExercisePicture> Positions()
    {
        var lines = YamlKeys.LinesOfItems(File.ReadAllText(FilePath));
        return YamlContent.ReadFile<List<PositionFile>>(folder, FilePath).Zip(lines, PositionOf);
    }

    private ExercisePicture PositionOf(PositionFile file, int line)
    {
        try
        {
            return new ExercisePicture(file.Name, file.Title, file.Text, null, FigureReader.DrawingOf(file.Figure), file.Text);
        }
        catch (ArgumentException exception)
        {
            throw new ContentException(folder.NameOf(FilePath), line, $"{file.Name}: {exception.Message}");
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
