using System.Globalization;
using System.Text.RegularExpressions;
using SIJointSite.Core.Exercises;

namespace SIJointSite.Core.Handouts;

/// <summary>
/// The plan that an address holds, such as <c>bridge.2x8.5s,single-knee-to-chest.left</c>: exercises separated by commas; behind each,
/// in any order and separated by points, one side, repetitions or rounds and repetitions, the seconds to hold, and how often: <c>2d</c>
/// is twice a day, <c>3w</c> three days a week. What is left out is usual. <c>level-2</c> stands for the exercises of that level of the
/// home programme, with its doses. A published link works for ever, so what this reads once it must always read.
/// </summary>
public static partial class PlanLink
{
    /// <summary>Exercises that a plan can hold.</summary>
    public const int MostExercises = 8;

    /// <summary>Characters of an address that are read; a longer plan was not made by us.</summary>
    public const int MostLength = 600;

    private const char BetweenExercises = ',', BetweenParts = '.';

    /// <summary>Reads a plan.</summary>
    /// <param name="text">What the address holds.</param>
    /// <param name="find">Finds an exercise by its slug; null for an unknown one.</param>
    /// <param name="level">The plan of a level of the programme; empty for an unknown one.</param>
    public static (IReadOnlyList<PlannedExercise> Plan, IReadOnlyList<PlanNote> Notes) Parse(
        string text, Func<string, Exercise?> find, Func<int, IReadOnlyList<PlannedExercise>> level)
    {
        List<PlannedExercise> plan = [];
        List<PlanNote> notes = [];
        foreach (var item in Cut(text, notes).Split(
            BetweenExercises, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var parts = item.Split(BetweenParts, StringSplitOptions.TrimEntries);
            if (LevelIn(parts[0]) is { } number && level(number) is { Count: > 0 } moves)
            {
                notes.AddRange(parts[1..].Select(static part => new PlanNote(PlanNoteKind.LevelDose, part)));
                foreach (var planned in moves)
                    Add(planned.Exercise, planned.Exercise.Slug, () => planned);
            }
            else if (find(parts[0]) is { } exercise)
                Add(exercise, item, () => new PlannedExercise(exercise, DoseOf(exercise, parts[1..], notes)));
            else
                notes.Add(new PlanNote(PlanNoteKind.UnknownExercise, parts[0]));
        }

        return (plan, notes);

        void Add(Exercise exercise, string words, Func<PlannedExercise> make)
        {
            if (plan.Exists(planned => planned.Exercise.Slug == exercise.Slug))
                notes.Add(new PlanNote(PlanNoteKind.Twice, words, exercise));
            else if (plan.Count == MostExercises)
                notes.Add(new PlanNote(PlanNoteKind.TooMany, words, exercise));
            else
                plan.Add(make());
        }
    }

    /// <summary>Writes a plan, so that <see cref="Parse"/> reads the same from it.</summary>
    public static string Format(IEnumerable<PlannedExercise> plan) => string.Join(BetweenExercises, plan.Select(static planned =>
        string.Join(BetweenParts, [planned.Exercise.Slug, .. PartsOf(planned.Exercise.Dosage, planned.Dose)])));

    /// <summary>As much of a link as is read: whole exercises.</summary>
    private static string Cut(string text, List<PlanNote> notes)
    {
        var plain = PlainSigns.Of(text[..Math.Min(text.Length, MostLength)]);
        if (text.Length <= MostLength)
            return plain;
        notes.Add(new PlanNote(PlanNoteKind.TooLong, ""));
        return plain[..Math.Max(0, plain.LastIndexOf(BetweenExercises))];
    }

    private static int? LevelIn(string name) => Level().Match(name) is { Success: true } level ? NumberIn(level.Groups[1]) : null;

    private static IEnumerable<string> PartsOf(Dosage dosage, OwnDose dose)
    {
        if (dose.Side is { } side)
            yield return side is OneSide.Right ? "right" : "left";
        if (dose.Sets is { } sets)
            yield return string.Create(CultureInfo.InvariantCulture, $"{sets}x{dose.Repetitions ?? dosage.Repetitions.Usual}");
        else if (dose.Repetitions is { } repetitions)
            yield return repetitions.ToString(CultureInfo.InvariantCulture);
        if (dose.HoldSeconds is { } hold)
            yield return string.Create(CultureInfo.InvariantCulture, $"{hold}s");
        if (dose.Often is { } often)
            yield return often.Code;
    }

    private static OwnDose DoseOf(Exercise exercise, string[] parts, List<PlanNote> notes)
    {
        var dose = OwnDose.Usual;
        foreach (var part in parts)
        {
            var asked = Read(dose, part);
            if (asked is null)
                notes.Add(new PlanNote(PlanNoteKind.NotUnderstood, part, exercise));
            else if (asked.Side is not null && exercise.Dosage.Sides is not Sides.Each)
                notes.Add(new PlanNote(PlanNoteKind.NoSides, part, exercise));
            else if (IsWithin(asked, exercise))
                dose = asked;
            else
            {
                notes.Add(new PlanNote(PlanNoteKind.OutOfRange, part, exercise));
                dose = asked.Within(exercise);
            }
        }

        return dose.Within(exercise);
    }

    private static OwnDose? Read(OwnDose dose, string part) => part switch
    {
        "right" => dose with { Side = OneSide.Right },
        "left" => dose with { Side = OneSide.Left },
        _ when Rounds().Match(part) is { Success: true } rounds =>
            dose with { Sets = NumberIn(rounds.Groups[1]), Repetitions = NumberIn(rounds.Groups[2]) },
        _ when Times().Match(part) is { Success: true } times => dose with { Repetitions = NumberIn(times.Groups[1]) },
        _ when Seconds().Match(part) is { Success: true } seconds => dose with { HoldSeconds = NumberIn(seconds.Groups[1]) },
        _ when Often().IsMatch(part) => dose with { Often = HowOften.Read(part) },
        _ => null,
    };

    private static bool IsWithin(OwnDose dose, Exercise exercise) =>
        IsIn(dose.Sets, exercise.Dosage.Sets) && IsIn(dose.Repetitions, exercise.Dosage.Repetitions)
        && IsIn(dose.HoldSeconds, exercise.Dosage.HoldSeconds)
        && (dose.Often is null || HowOften.ChoicesFor(exercise).Contains(dose.Often));

    private static bool IsIn(int? value, DoseRange range) => value is null || (value >= range.Least && value <= range.Most);

    private static int NumberIn(Capture digits) => int.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex("^level-([0-9]{1,4})$")]
    private static partial Regex Level();

    [GeneratedRegex("^([0-9]{1,4})x([0-9]{1,4})$")]
    private static partial Regex Rounds();

    [GeneratedRegex("^([0-9]{1,4})$")]
    private static partial Regex Times();

    [GeneratedRegex("^([0-9]{1,4})s$")]
    private static partial Regex Seconds();

    [GeneratedRegex("^[0-9]{1,4}[dw]$")]
    private static partial Regex Often();
}
