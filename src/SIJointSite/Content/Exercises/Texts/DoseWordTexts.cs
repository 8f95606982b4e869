using SIJointSite.Content.Texts;
using SIJointSite.Core.Exercises;
using SIJointSite.Core.Handouts;

namespace SIJointSite.Content.Exercises.Texts;

/// <summary>A dose in words.</summary>
public sealed record DoseWordTexts
{
    [Placeholders("count")]
    public required string Time { get; init; }
    [Placeholders("count")]
    public required string Times { get; init; }
    [Placeholders("count")]
    public required string TimeEach { get; init; }
    [Placeholders("count")]
    public required string TimesEach { get; init; }
    [Placeholders("sets", "count")]
    public required string Rounds { get; init; }
    [Placeholders("sets", "count")]
    public required string RoundsEach { get; init; }

    /// <summary>What a hold is called that has no name of its own.</summary>
    public required string Phase { get; init; }
    [Placeholders("dose", "phase", "seconds")]
    public required string Second { get; init; }
    [Placeholders("dose", "phase", "seconds")]
    public required string Seconds { get; init; }
    [Placeholders("dose")]
    public required string Right { get; init; }
    [Placeholders("dose")]
    public required string Left { get; init; }
    [Placeholders("dose", "percent")]
    public required string Effort { get; init; }
    [Placeholders("dose", "often")]
    public required string Often { get; init; }
    public required string OnceADay { get; init; }
    public required string TwiceADay { get; init; }
    [Placeholders("count")]
    public required string TimesADay { get; init; }
    public required string EverySecondDay { get; init; }
    [Placeholders("count")]
    public required string DaysAWeek { get; init; }

    /// <returns>The dose of an exercise: words made from the numbers, or those of its file where nobody has chosen a dose.</returns>
    public string Say(PlannedExercise planned)
    {
        var (exercise, own) = planned;
        if (planned.IsFromTheShelf)
            return string.Join(" · ", exercise.DoseWords);
        var dosage = exercise.Dosage;
        var words = Counted(
            own.Sets ?? dosage.Sets.Usual, own.Repetitions ?? dosage.Repetitions.Usual, dosage.Sides is Sides.Each && own.Side is null);
        var seconds = own.HoldSeconds ?? dosage.HoldSeconds.Usual;
        words = (seconds == 1 ? Second : Seconds).Fill(
            ("dose", words), ("phase", exercise.HoldName?.ToLowerInvariant() ?? Phase), ("seconds", seconds));
        if (own.Side is { } side)
            words = (side is OneSide.Right ? Right : Left).Fill(("dose", words));
        if (dosage.EffortPercent is { } effort)
            words = Effort.Fill(("dose", words), ("percent", effort.Usual));
        return Often.Fill(("dose", words), ("often", SayOften(own.Often ?? HowOften.UsualOf(exercise))));
    }

    /// <returns>How often in words; every second day for null.</returns>
    public string SayOften(HowOften? often) => often switch
    {
        null => EverySecondDay,
        { Rhythm: Rhythm.DaysAWeek } => DaysAWeek.Fill(("count", often.Number)),
        { Number: 1 } => OnceADay,
        { Number: 2 } => TwiceADay,
        _ => TimesADay.Fill(("count", often.Number)),
    };

    private string Counted(int sets, int count, bool isEach)
    {
        var text = (sets, count, isEach) switch
        {
            ( > 1, _, true) => RoundsEach,
            ( > 1, _, false) => Rounds,
            (_, 1, true) => TimeEach,
            (_, 1, false) => Time,
            (_, _, true) => TimesEach,
            (_, _, false) => Times,
        };
        return text.Fill(("sets", sets), ("count", count));
    }
}
