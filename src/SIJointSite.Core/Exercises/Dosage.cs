namespace SIJointSite.Core.Exercises;

/// <summary>How much of an exercise to do. Source of the doses: evidence/facts.md F-1 to F-4, read 2026-11-24.</summary>
public sealed record Dosage
{
    /// <summary>Checks the ranges.</summary>
    /// <param name="hold">Time each repetition is held, 1 to 120 seconds.</param>
    /// <param name="rest">Time between repetitions, 0 to 120 seconds.</param>
    /// <param name="repetitions">Repetitions on each side, 1 to 30.</param>
    /// <param name="mostRepetitions">Most repetitions to build up to, not fewer than <paramref name="repetitions"/>, at most 30.</param>
    /// <param name="sides">Together or each side.</param>
    /// <param name="effortPercent">Share of full strength, 1 to 100; null where no force is used.</param>
    /// <param name="timesADay">Times a day, 1 to 5.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is outside its range.</exception>
    public Dosage(TimeSpan hold, TimeSpan rest, int repetitions, int mostRepetitions, Sides sides, int? effortPercent, int timesADay)
    {
        Hold = Within(hold, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(120), nameof(hold));
        Rest = Within(rest, TimeSpan.Zero, TimeSpan.FromSeconds(120), nameof(rest));
        Repetitions = Within(repetitions, 1, 30, nameof(repetitions));
        MostRepetitions = Within(mostRepetitions, repetitions, 30, nameof(mostRepetitions));
        Sides = sides;
        EffortPercent = effortPercent is { } effort ? Within(effort, 1, 100, nameof(effortPercent)) : null;
        TimesADay = Within(timesADay, 1, 5, nameof(timesADay));
    }

    /// <summary>Time each repetition is held, 1 to 120 seconds.</summary>
    public TimeSpan Hold { get; }

    /// <summary>Time between repetitions, 0 to 120 seconds.</summary>
    public TimeSpan Rest { get; }

    /// <summary>Repetitions on each side to begin with, 1 to 30.</summary>
    public int Repetitions { get; }

    /// <summary>Most repetitions on each side, at most 30.</summary>
    public int MostRepetitions { get; }

    /// <summary>Together or each side.</summary>
    public Sides Sides { get; }

    /// <summary>Share of full strength in percent, 1 to 100; null where no force is used.</summary>
    public int? EffortPercent { get; }

    /// <summary>Most times a day, 1 to 5; once is enough to begin with.</summary>
    public int TimesADay { get; }

    private static T Within<T>(T value, T least, T most, string name) where T : IComparable<T>
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, least, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, most, name);
        return value;
    }
}
