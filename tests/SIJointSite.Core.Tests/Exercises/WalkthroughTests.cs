using SIJointSite.Core.Exercises;

namespace SIJointSite.Core.Tests.Exercises;

public sealed class WalkthroughTests
{
    private static Dosage Dose(int hold, int rest, int repetitions, Sides sides, int sets = 1) =>
        new()
        {
            Sets = Fixed(sets),
            Repetitions = Fixed(repetitions),
            HoldSeconds = Fixed(hold),
            RestSeconds = Fixed(rest),
            Sides = sides,
            TimesADay = Fixed(1),
        };

    private static DoseRange Fixed(int value) => new() { Usual = value, Least = value, Most = value };

    [Fact]
    public void Of_EachSide_HoldsAndRestsByTurnsAndChangesSidesOnce()
    {
        var steps = Walkthrough.Of([Dose(30, 10, 2, Sides.Each)]);

        Assert.Equal(
            [
                (WalkthroughPhase.GetReady, 1, 1), (WalkthroughPhase.Hold, 1, 1), (WalkthroughPhase.Rest, 2, 1),
                    (WalkthroughPhase.Hold, 2, 1),
                (WalkthroughPhase.SwapSides, 1, 2), (WalkthroughPhase.Hold, 1, 2), (WalkthroughPhase.Rest, 2, 2),
                    (WalkthroughPhase.Hold, 2, 2),
            ],
            steps.Select(step => (step.Phase, step.Repetition, step.Side)));
        Assert.Equal(TimeSpan.FromSeconds(4 * 30 + 2 * 10 + Walkthrough.GetReadySeconds + Walkthrough.SwapSeconds),
            Walkthrough.TotalTime(steps));
    }

    [Fact]
    public void Of_Together_NeverChangesSides()
    {
        var steps = Walkthrough.Of([Dose(5, 5, 5, Sides.Together)]);

        Assert.DoesNotContain(steps, step => step.Phase is WalkthroughPhase.SwapSides);
        Assert.All(steps, step => Assert.Equal(0, step.Side));
    }

    [Fact]
    public void Of_SeveralExercises_GetsReadyForEach()
    {
        var steps = Walkthrough.Of([Dose(5, 0, 2, Sides.Together), Dose(5, 5, 2, Sides.Together)]);

        Assert.Equal([0, 1], steps.Where(step => step.Phase is WalkthroughPhase.GetReady).Select(step => step.Exercise));
        Assert.DoesNotContain(steps, step => step.Exercise == 0 && step.Phase is WalkthroughPhase.Rest);
    }

    [Fact]
    public void Of_TwoSets_CountsOnThroughThem()
    {
        var steps = Walkthrough.Of([Dose(5, 5, 3, Sides.Together, sets: 2)]);

        Assert.Equal([1, 2, 3, 4, 5, 6], steps.Where(step => step.Phase is WalkthroughPhase.Hold).Select(step => step.Repetition));
    }
}
