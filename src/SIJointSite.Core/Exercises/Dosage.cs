namespace SIJointSite.Core.Exercises;

/// <summary>
/// How much of an exercise to do. Source of the doses: docs/evidence/facts.md F-1 to F-4 and F14, read 2026-11-24. The least
/// number of repetitions is half the usual one: the next-day rule of F10. Rest and the doses of F14 are custom, not tested.
/// </summary>
public sealed record Dosage
{
    /// <summary>Rounds of the repetitions, 1 to 5.</summary>
    public required DoseRange Sets { get; init; }

    /// <summary>Repetitions on each side in a set, 1 to 30.</summary>
    public required DoseRange Repetitions { get; init; }

    /// <summary>Time each repetition is held, 1 to 120 seconds.</summary>
    public required DoseRange HoldSeconds { get; init; }

    /// <summary>Time between repetitions, 0 to 120 seconds.</summary>
    public required DoseRange RestSeconds { get; init; }

    /// <summary>Share of full strength in percent, 1 to 100; null where no force is used.</summary>
    public DoseRange? EffortPercent { get; init; }

    /// <summary>Together or each side.</summary>
    public required Sides Sides { get; init; }

    /// <summary>Times a day, 1 to 5.</summary>
    public required DoseRange TimesADay { get; init; }

    /// <summary>
    /// What is wrong with the numbers, all of it: the name of the property, and what to write instead. A dose with a problem must not be
    /// shown.
    /// </summary>
    public IEnumerable<(string Name, string Reason)> Problems()
    {
        (string Name, DoseRange? Range, int Least, int Most)[] ranges =
        [
            (nameof(Sets), Sets, 1, 5),
            (nameof(Repetitions), Repetitions, 1, 30),
            (nameof(HoldSeconds), HoldSeconds, 1, 120),
            (nameof(RestSeconds), RestSeconds, 0, 120),
            (nameof(EffortPercent), EffortPercent, 1, 100),
            (nameof(TimesADay), TimesADay, 1, 5),
        ];
        foreach (var (name, range, least, most) in ranges)
        {
            if (range?.ProblemWithin(least, most) is { } reason)
                yield return (name, reason);
        }
    }
}
