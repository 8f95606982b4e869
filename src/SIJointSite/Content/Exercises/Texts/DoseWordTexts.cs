using SIJointSite.Content.Texts;
using SIJointSite.Core.Exercises;
using SIJointSite.Core.Handouts;

namespace SIJointSite.Content.Exercises.Texts;

/// <summary>A dose in words.</summary>
public sealed record DoseWordTexts
{
    [Placeholders("count")]
    public required string Times { get; init; }
    [Placeholders("count")]
    public required string TimesEach { get; init; }
    [Placeholders("sets", "count")]
    public required string Rounds { get; init; }
    [Placeholders("sets", "count")]
    public required string RoundsEach { get; init; }
    [Placeholders("dose", "seconds")]
    public required string Hold { get; init; }
    [Placeholders("dose")]
    public required string Right { get; init; }
    [Placeholders("dose")]
    public required string Left { get; init; }

    /// <returns>The dose of an exercise: the words of its file for the usual one, else words made from the numbers.</returns>
    public string Say(PlannedExercise planned)
    {
        var (exercise, own) = planned;
        if (own == OwnDose.Usual)
            return string.Join(" · ", exercise.DoseWords);
        var (dosage, sets) = (exercise.Dosage, own.Sets ?? exercise.Dosage.Sets.Usual);
        var isEach = dosage.Sides is Sides.Each && own.Side is null;
        var times = (sets > 1, isEach) switch
        {
            (true, true) => RoundsEach,
            (true, false) => Rounds,
            (false, true) => TimesEach,
            (false, false) => Times,
        };
        var counted = times.Fill(("sets", sets), ("count", own.Repetitions ?? dosage.Repetitions.Usual));
        var held = Hold.Fill(("dose", counted), ("seconds", own.HoldSeconds ?? dosage.HoldSeconds.Usual));
        return own.Side switch
        {
            OneSide.Right => Right.Fill(("dose", held)),
            OneSide.Left => Left.Fill(("dose", held)),
            _ => held,
        };
    }
}
