using System.Runtime.CompilerServices;

namespace SIJointSite.Core.Exercises;

/// <summary>
/// How much of an exercise to do. Source of the doses: evidence/facts.md F-1 to F-4 and F14, read 2026-11-24. The least
/// number of repetitions is half the usual one: the next-day rule of F10. Rest and the doses of F14 are custom, not tested.
/// </summary>
public sealed record Dosage
{
    /// <summary>Checks the ranges.</summary>
    /// <param name="sets">Rounds of the repetitions, 1 to 5.</param>
    /// <param name="repetitions">Repetitions on each side in a set, 1 to 30.</param>
    /// <param name="holdSeconds">Time each repetition is held, 1 to 120 seconds.</param>
    /// <param name="restSeconds">Time between repetitions, 0 to 120 seconds.</param>
    /// <param name="effortPercent">Share of full strength, 1 to 100; null where no force is used.</param>
    /// <param name="sides">Together or each side.</param>
    /// <param name="timesADay">Times a day, 1 to 5.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is outside its range.</exception>
    public Dosage(DoseRange sets, DoseRange repetitions, DoseRange holdSeconds, DoseRange restSeconds, DoseRange? effortPercent, Sides sides, DoseRange timesADay)
    {
        Sets = Within(sets, 1, 5);
        Repetitions = Within(repetitions, 1, 30);
        HoldSeconds = Within(holdSeconds, 1, 120);
        RestSeconds = Within(restSeconds, 0, 120);
        EffortPercent = effortPercent is null ? null : Within(effortPercent, 1, 100);
        Sides = sides;
        TimesADay = Within(timesADay, 1, 5);
    }

    /// <summary>Rounds of the repetitions, 1 to 5.</summary>
    public DoseRange Sets { get; }

    /// <summary>Repetitions on each side in a set, 1 to 30.</summary>
    public DoseRange Repetitions { get; }

    /// <summary>Time each repetition is held, 1 to 120 seconds.</summary>
    public DoseRange HoldSeconds { get; }

    /// <summary>Time between repetitions, 0 to 120 seconds.</summary>
    public DoseRange RestSeconds { get; }

    /// <summary>Share of full strength in percent, 1 to 100; null where no force is used.</summary>
    public DoseRange? EffortPercent { get; }

    /// <summary>Together or each side.</summary>
    public Sides Sides { get; }

    /// <summary>Times a day, 1 to 5.</summary>
    public DoseRange TimesADay { get; }

    private static DoseRange Within(DoseRange range, int least, int most, [CallerArgumentExpression(nameof(range))] string? name = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(range.Least, least, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(range.Most, most, name);
        return range;
    }
}
