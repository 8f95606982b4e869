using System.Collections.Frozen;
using SIJointSite.Content.Files;
using SIJointSite.Core.Exercises;

namespace SIJointSite.Content.Exercises;

/// <summary>Reads the exercises, from <c>exercises/*.md</c>. The name of the file is the address.</summary>
internal sealed class ExerciseReader
{
    private readonly FileCache<(Exercise Exercise, ExerciseFile File)> cache = new();

    /// <exception cref="ContentException">An exercise is wrong; all problems are listed.</exception>
    public ExerciseSet Read(ContentFiles files, ExerciseChoices choices)
    {
        List<Exercise> exercises = [];
        List<ContentProblem> problems = [];
        foreach (var name in files.In(files.InLanguage("exercises"), ".md"))
        {
            try
            {
                var (exercise, file) = cache.Get(name, files.Read(name), 0, static (name, text, _) => ReadOne(name, text));
                CheckLeaveOut(file, name, files.Read(name), choices);
                exercises.Add(exercise);
            }
            catch (ContentException exception)
            {
                problems.AddRange(exception.Problems);
            }
        }

        cache.Forget(files.Names);
        return problems.Count == 0 ? new ExerciseSet(exercises) : throw new ContentException(problems);
    }

    private static (Exercise Exercise, ExerciseFile File) ReadOne(string name, string text)
    {
        var parts = FrontMatter.Split(text, name);
        var file = YamlFile.Parse(parts.Yaml, name, firstLine: 2).To<ExerciseFile>();
        if (!string.IsNullOrWhiteSpace(parts.Body))
            throw new ContentException(name, parts.BodyFirstLine, "an exercise is all front matter; nothing may stand below it.");
        if (file.Steps.Count is < 4 or > 7)
            throw new ContentException(name, LineOf(text, "steps:"), $"an exercise has 4 to 7 steps, not {file.Steps.Count}.");

        return (new Exercise(
            Path.GetFileNameWithoutExtension(name), file.Title, file.Order, file.IsExtra, file.Purpose, file.Position,
            Checked(name, text, "dosage:", () => DosageOf(file.Dosage)),
            file.DoseWords, file.HoldWords, file.HoldName, file.RestName, file.Steps, file.ShouldFeel, file.ShouldNotFeel, file.Mistakes, file.Easier, file.Harder,
            file.BedOrChair, file.Equipment, file.NeedsEquipment, file.LeaveOut.ConvertAll(static row => new LeaveOut(row.Who, row.Why, row.Condition, row.Instead, row.Careful)),
            Checked(name, text, "evidenceGrade:", () => FigureReader.Word<EvidenceGrade>(file.EvidenceGrade)), file.Evidence, file.Facts,
            Checked(name, text, "figure:", () => FigureReader.DrawingOf(file.Figure)),
            file.StartCaption, file.EndCaption,
            Checked(name, text, "versions:", () => file.Versions.ConvertAll(static version =>
                new ExerciseVersion(version.Title, version.Caption, version.Position, version.HoldWords, FigureReader.DrawingOf(version.Figure))))), file);
    }

    private static void CheckLeaveOut(ExerciseFile file, string name, string text, ExerciseChoices choices)
    {
        ContentProblem[] problems =
        [
            .. from row in file.LeaveOut
               let reason = row switch
               {
                   { Condition: { } id } when choices.Conditions.All(condition => condition.Id != id) => $"\"{id}\" is no condition of choices.yaml.",
                   { Instead: { } version } when file.Versions.TrueForAll(known => known.Title != version) => $"\"{version}\" is the title of no version.",
                   { Instead: { } version } when file.Versions.Exists(shown => shown.Title == version && (shown.Position is null || shown.HoldWords is null)) =>
                       $"the version \"{version}\" is shown by the player, so it needs a position and holdWords.",
                   { Instead: not null, Careful: true } => "a row has \"instead\" or \"careful\", not both.",
                   _ => null,
               }
               where reason is not null
               select new ContentProblem(name, LineOf(text, row.Who), reason),
        ];
        if (problems.Length > 0)
            throw new ContentException(problems);
    }

    private static Dosage DosageOf(DosageFile file) => new(
        RangeOf(file.Sets, "sets"), RangeOf(file.Repetitions, "repetitions"), RangeOf(file.HoldSeconds, "holdSeconds"), RangeOf(file.RestSeconds, "restSeconds"),
        file.EffortPercent is { } effort ? RangeOf(effort, "effortPercent") : null, FigureReader.Word<Sides>(file.Sides), RangeOf(file.TimesADay, "timesADay"));

    /// <summary>The error is given the name of the field, so that its line is found.</summary>
    private static DoseRange RangeOf(DoseRangeFile file, string field)
    {
        try
        {
            return new DoseRange(file.Usual, file.Least, file.Most);
        }
        catch (ArgumentOutOfRangeException exception)
        {
            throw new ArgumentOutOfRangeException(field, exception.Message);
        }
    }

    private static T Checked<T>(string name, string text, string key, Func<T> make)
    {
        try
        {
            return make();
        }
        catch (ArgumentException exception)
        {
            var field = $"\n  {exception.ParamName}:";
            var isField = exception.ParamName is not null && text.Contains(field, StringComparison.Ordinal);
            throw new ContentException(name, isField ? LineOf(text, field) + 1 : LineOf(text, key), $"{key} {exception.Message}");
        }
    }

    private static int LineOf(string text, string key) => text.AsSpan(0, Math.Max(0, text.IndexOf(key, StringComparison.Ordinal))).Count('\n') + 1;
}
