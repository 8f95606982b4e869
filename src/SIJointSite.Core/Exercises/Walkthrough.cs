namespace SIJointSite.Core.Exercises;

/// <summary>Exercises one after the other, as timed steps that the player counts through.</summary>
public static class Walkthrough
{
    /// <summary>Seconds to take the position of an exercise.</summary>
    public const int GetReadySeconds = 5;

    /// <summary>Seconds to change sides.</summary>
    public const int SwapSeconds = 8;

    /// <summary>The steps of a programme: get ready, then hold and rest by turns, with a change of sides in between.</summary>
    /// <param name="dosages">The dose of each exercise, in order.</param>
    /// <returns>Never ends an exercise with a rest: the next thing is to get ready for what follows.</returns>
    public static IReadOnlyList<WalkthroughStep> Of(IReadOnlyList<Dosage> dosages)
    {
        List<WalkthroughStep> steps = [];
        for (var exercise = 0; exercise < dosages.Count; exercise++)
        {
            var dosage = dosages[exercise];
            int[] sides = dosage.Sides is Sides.Each ? [1, 2] : [0];
            foreach (var side in sides)
            {
                steps.Add(side == 2
                    ? new WalkthroughStep(exercise, WalkthroughPhase.SwapSides, SwapSeconds, 1, side)
                    : new WalkthroughStep(exercise, WalkthroughPhase.GetReady, GetReadySeconds, 1, side));
                for (var repetition = 1; repetition <= dosage.Sets.Usual * dosage.Repetitions.Usual; repetition++)
                {
                    if (repetition > 1 && dosage.RestSeconds.Usual > 0)
                        steps.Add(new WalkthroughStep(exercise, WalkthroughPhase.Rest, dosage.RestSeconds.Usual, repetition, side));
                    steps.Add(new WalkthroughStep(exercise, WalkthroughPhase.Hold, dosage.HoldSeconds.Usual, repetition, side));
                }
            }
        }

        return steps;
    }

    /// <summary>How long exercises take with their usual doses, in whole minutes, rounded up.</summary>
    /// <param name="dosages">The dose of each exercise, in order.</param>
    public static int MinutesOf(IEnumerable<Dosage> dosages) => (int)Math.Ceiling(TotalTime(Of([.. dosages])).TotalMinutes);

    /// <summary>How long the steps take together.</summary>
    public static TimeSpan TotalTime(IEnumerable<WalkthroughStep> steps) => TimeSpan.FromSeconds(steps.Sum(static step => step.Seconds));
}
