using System.Globalization;
using System.Text.RegularExpressions;
using SIJointSite.Core.Exercises;

namespace SIJointSite.Core.Handouts;

/// <summary>An exercise of a plan, with its dose.</summary>
/// <param name="Exercise">The exercise.</param>
/// <param name="Dose">The dose, within the ranges of the exercise.</param>
public sealed record PlannedExercise(Exercise Exercise, OwnDose Dose);

/// <summary>What a plan in a link says that could not be taken as it stands.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Text">The words of the link that it is about; they come from outside.</param>
/// <param name="Exercise">The exercise that it is about; null for none.</param>
public sealed record PlanNote(PlanNoteKind Kind, string Text, Exercise? Exercise = null);

/// <summary>What can be wrong with a plan in a link.</summary>
public enum PlanNoteKind
{
    /// <summary>No exercise has this name; it is left out.</summary>
    UnknownExercise,

    /// <summary>A part is no dose; it is left out, and the exercise stays.</summary>
    NotUnderstood,

    /// <summary>A number is out of the range of the exercise; the nearest one is taken.</summary>
    OutOfRange,

    /// <summary>The exercise is there already; this one is left out.</summary>
    Twice,

    /// <summary>There are more exercises than a plan can hold; the rest is left out.</summary>
    TooMany,
}

/// <summary>
/// The plan that an address holds, such as <c>bridge.2x8.5s,single-knee-to-chest.left</c>: exercises separated by commas; behind each,
/// in any order and separated by points, one side, repetitions or rounds and repetitions, and the seconds to hold. What is left out is
/// usual. A published link works for ever, so what this reads once it must always read.
/// </summary>
public static partial class PlanLink
{
    /// <summary>Exercises that a plan can hold.</summary>
    public const int MostExercises = 8;

    /// <summary>Characters of an address that are read; a longer plan was not made by us.</summary>
    public const int MostLength = 600;

    /// <summary>Reads a plan.</summary>
    /// <param name="text">What the address holds.</param>
    /// <param name="find">Finds an exercise by its slug; null for an unknown one.</param>
    public static (IReadOnlyList<PlannedExercise> Plan, IReadOnlyList<PlanNote> Notes) Parse(string text, Func<string, Exercise?> find)
    {
        List<PlannedExercise> plan = [];
        List<PlanNote> notes = [];
        var items = text[..Math.Min(text.Length, MostLength)]
            .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        foreach (var item in items)
        {
            var parts = item.Split('.', StringSplitOptions.TrimEntries);
            var exercise = find(parts[0].ToLowerInvariant());
            if (exercise is null)
                notes.Add(new PlanNote(PlanNoteKind.UnknownExercise, parts[0]));
            else if (plan.Exists(planned => planned.Exercise.Slug == exercise.Slug))
                notes.Add(new PlanNote(PlanNoteKind.Twice, item, exercise));
            else if (plan.Count == MostExercises)
                notes.Add(new PlanNote(PlanNoteKind.TooMany, item, exercise));
            else
                plan.Add(new PlannedExercise(exercise, DoseOf(exercise, parts[1..], notes)));
        }

        return (plan, notes);
    }

    /// <summary>Writes a plan, so that <see cref="Parse"/> reads the same from it.</summary>
    public static string Format(IEnumerable<PlannedExercise> plan) => string.Join(',', plan.Select(static planned =>
        string.Join('.', [planned.Exercise.Slug, .. PartsOf(planned.Exercise.Dosage, planned.Dose)])));

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
    }

    private static OwnDose DoseOf(Exercise exercise, string[] parts, List<PlanNote> notes)
    {
        var dose = OwnDose.Usual;
        foreach (var part in parts)
        {
            var asked = Read(dose, part.ToLowerInvariant());
            if (asked is null)
                notes.Add(new PlanNote(PlanNoteKind.NotUnderstood, part, exercise));
            else if (IsWithin(asked, exercise.Dosage))
                dose = asked;
            else
            {
                notes.Add(new PlanNote(PlanNoteKind.OutOfRange, part, exercise));
                dose = asked.Within(exercise.Dosage);
            }
        }

        return dose.Within(exercise.Dosage);
    }

    private static OwnDose? Read(OwnDose dose, string part) => part switch
    {
        "right" => dose with { Side = OneSide.Right },
        "left" => dose with { Side = OneSide.Left },
        _ when Rounds().Match(part) is { Success: true } rounds =>
            dose with { Sets = NumberIn(rounds.Groups[1]), Repetitions = NumberIn(rounds.Groups[2]) },
        _ when Times().Match(part) is { Success: true } times => dose with { Repetitions = NumberIn(times.Groups[1]) },
        _ when Seconds().Match(part) is { Success: true } seconds => dose with { HoldSeconds = NumberIn(seconds.Groups[1]) },
        _ => null,
    };

    private static bool IsWithin(OwnDose dose, Dosage dosage) => (dose.Side is null || dosage.Sides is Sides.Each)
        && IsIn(dose.Sets, dosage.Sets) && IsIn(dose.Repetitions, dosage.Repetitions) && IsIn(dose.HoldSeconds, dosage.HoldSeconds);

    private static bool IsIn(int? value, DoseRange range) => value is null || (value >= range.Least && value <= range.Most);

    private static int NumberIn(Capture digits) => int.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(\d{1,4})x(\d{1,4})$")]
    private static partial Regex Rounds();

    [GeneratedRegex(@"^(\d{1,4})$")]
    private static partial Regex Times();

    [GeneratedRegex(@"^(\d{1,4})s$")]
    private static partial Regex Seconds();
}
