using System.Globalization;
using SIJointSite.Core.Exercises;

namespace SIJointSite.Core.Handouts;

/// <summary>
/// How often somebody has chosen to do an exercise: some times on each day, or once on some days of the week. Source of the days:
/// docs/evidence/everyday.md P04 and "Levels for the home programme", 3 to 5 days a week and 2 to 3 to keep it up; P20 and P34, heavy
/// work no oftener than every second day.
/// </summary>
/// <param name="Number">Times a day, or days a week.</param>
/// <param name="Rhythm">Which of the two.</param>
public sealed record HowOften(int Number, Rhythm Rhythm)
{
    private const int LeastDays = 2, MostDays = 5, MostHeavyDays = 3;

    private const char Day = 'd', Week = 'w';

    /// <summary>As a link holds it: "2d" is twice each day, "3w" once on three days of the week.</summary>
    public string Code => Number.ToString(CultureInfo.InvariantCulture) + (Rhythm is Rhythm.TimesADay ? Day : Week);

    /// <summary>What can be chosen, the most first. Heavy work has no times a day: its usual is every second day.</summary>
    public static IReadOnlyList<HowOften> ChoicesFor(Exercise exercise) =>
    [
        .. exercise.EverySecondDay ? [] : Down(exercise.Dosage.TimesADay.Most, exercise.Dosage.TimesADay.Least, Rhythm.TimesADay),
        .. Down(exercise.EverySecondDay ? MostHeavyDays : MostDays, LeastDays, Rhythm.DaysAWeek),
    ];

    /// <summary>What an exercise has when nobody has chosen; null for every second day.</summary>
    public static HowOften? UsualOf(Exercise exercise) =>
        exercise.EverySecondDay ? null : new(exercise.Dosage.TimesADay.Usual, Rhythm.TimesADay);

    /// <summary>Reads a <see cref="Code"/>; null for anything else.</summary>
    public static HowOften? Read(string code) =>
        code.Length > 1 && code[^1] is Day or Week
        && int.TryParse(code.AsSpan(0, code.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new(number, code[^1] is Day ? Rhythm.TimesADay : Rhythm.DaysAWeek)
            : null;

    /// <summary>The nearest that the exercise allows; null for its usual.</summary>
    internal HowOften? Within(Exercise exercise)
    {
        var nearest = ChoicesFor(exercise).Where(choice => choice.Rhythm == Rhythm).MinBy(choice => Math.Abs((long)choice.Number - Number));
        return nearest == UsualOf(exercise) ? null : nearest;
    }

    private static IEnumerable<HowOften> Down(int most, int least, Rhythm rhythm) =>
        Enumerable.Range(least, most - least + 1).Reverse().Select(number => new HowOften(number, rhythm));
}

/// <summary>What a number of <see cref="HowOften"/> counts.</summary>
public enum Rhythm
{
    /// <summary>Times on each day.</summary>
    TimesADay,

    /// <summary>Days of the week, once on each.</summary>
    DaysAWeek,
}
