using SIJointSite.Core.Exercises;
using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Exercises;

/// <summary>The exercises held against docs/evidence/everyday.md: the table of levels, P41 and the table of swaps.</summary>
public sealed class ExerciseEvidenceTests
{
    public static TheoryData<string> Slugs => [.. RealContent.Current.Exercises.All.Select(static exercise => exercise.Slug)];

    /// <summary>What the levels ask for: repetitions, sets and hold, least and most; 0 where they ask for none.</summary>
    [Theory]
    [InlineData("single-knee-to-chest", 1, 3, 1, 1, 10, 30)]
    [InlineData("short-squeezes", 5, 10, 1, 1, 5, 5)]
    [InlineData("bridge", 5, 12, 1, 3, 2, 5)]
    [InlineData("clam", 5, 10, 1, 3, 0, 0)]
    [InlineData("sit-to-stand", 5, 10, 1, 2, 0, 0)]
    [InlineData("bird-dog", 4, 6, 1, 1, 2, 5)]
    [InlineData("side-leg-lift", 5, 10, 1, 2, 0, 0)]
    [InlineData("leg-to-side", 5, 8, 1, 2, 0, 0)]
    [InlineData("hip-flexor-stretch", 2, 3, 1, 1, 15, 30)]
    [InlineData("figure-four", 1, 3, 1, 1, 10, 30)]
    [InlineData("one-leg-bridge", 5, 10, 1, 4, 3, 5)]
    [InlineData("step-up", 5, 8, 1, 1, 0, 0)]
    public void Dosage_OfTheLevels_IsInItsRange(
        string slug, int leastTimes, int mostTimes, int leastSets, int mostSets, int leastHold, int mostHold)
    {
        var dose = Find(slug).Dosage;

        AssertHolds(dose.Repetitions, leastTimes, mostTimes);
        AssertHolds(dose.Sets, leastSets, mostSets);
        if (leastHold > 0)
            AssertHolds(dose.HoldSeconds, leastHold, mostHold);

        // Nobody is offered more than the rows give.
        Assert.Equal(mostTimes, dose.Repetitions.Most);
        Assert.Equal(mostSets, dose.Sets.Most);
    }

    [Theory]
    [InlineData("side-leg-lift")]
    [InlineData("one-leg-bridge")]
    [InlineData("step-up")]
    public void EverySecondDay_HeavyWork_AsksForADayOfRestInWordsToo(string slug)
    {
        var exercise = Find(slug);

        Assert.True(exercise.EverySecondDay);
        Assert.Contains(exercise.DoseWords, static words => words.Contains("every second day", StringComparison.Ordinal));
    }

    /// <summary>The left column of the table of swaps, and who must leave a move out by its own row.</summary>
    [Theory]
    [InlineData("pregnant", "one-leg-bridge step-up leg-to-side hip-flexor-stretch bird-dog")]
    [InlineData("after-birth", "one-leg-bridge step-up leg-to-side hip-flexor-stretch bird-dog")]
    [InlineData("thin-bones", "single-knee-to-chest cross-body-rotation one-knee-across one-leg-bridge")]
    [InlineData("bendy", "one-leg-bridge")]
    [InlineData("new-hip",
        "single-knee-to-chest cross-body-rotation one-knee-across figure-four clam side-leg-lift one-leg-bridge hip-flexor-stretch "
        + "bridge sit-to-stand leg-to-side step-up bird-dog weight-shift short-squeezes knee-squeeze outward-push pelvic-tilt")]
    [InlineData("pubic-pain", "clam side-leg-lift one-leg-bridge step-up leg-to-side hip-flexor-stretch figure-four weight-shift")]
    [InlineData("leg-nerve", "single-knee-to-chest cross-body-rotation one-knee-across figure-four hip-flexor-stretch")]
    [InlineData("no-weight", "short-walk bridge one-leg-bridge sit-to-stand bird-dog leg-to-side hip-flexor-stretch step-up weight-shift")]
    [InlineData("falls", "step-up bird-dog")]
    public void LeaveOut_MoveThatTheRowsForbid_IsLeftOut(string condition, string slugs)
    {
        Assert.All(slugs.Split(' '), slug =>
        {
            var row = RowOf(Find(slug), condition);
            Assert.True(row is { Careful: false, Instead: null }, $"{slug}: {condition}");
        });
    }

    /// <summary>Who does another version: flat on the back after 16 weeks, a big lift or a rounded back with thin bones.</summary>
    [Theory]
    [InlineData("pregnant", "bridge", "On a chair: squeeze")]
    [InlineData("pregnant", "figure-four", "On a chair")]
    [InlineData("pregnant", "one-knee-across", "On a chair")]
    [InlineData("thin-bones", "bridge", "Easier: a small lift")]
    [InlineData("thin-bones", "figure-four", "On a chair")]
    [InlineData("clot-treatment", "outward-push", "Easier: into your own hands")]
    public void LeaveOut_MoveThatHasAnotherWay_NamesIt(string condition, string slug, string version) =>
        Assert.Equal(version, RowOf(Find(slug), condition)!.Instead);

    [Theory]
    [InlineData("single-knee-to-chest")]
    [InlineData("cross-body-rotation")]
    [InlineData("one-knee-across")]
    [InlineData("figure-four")]
    [InlineData("hip-flexor-stretch")]
    public void LeaveOut_BendyPersonAndAStretch_SeesAClinicianFirst(string slug) =>
        Assert.StartsWith("See a clinician first.", RowOf(Find(slug), "bendy")!.Why, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Slugs))]
    public void LeaveOut_EveryExercise_HasARowForAnOperationAndABirth(string slug)
    {
        Assert.NotNull(RowOf(Find(slug), "operation"));
        Assert.NotNull(RowOf(Find(slug), "after-birth"));
        Assert.NotNull(RowOf(Find(slug), "pregnant"));
    }

    [Theory]
    [InlineData("knee-squeeze")]
    [InlineData("outward-push")]
    [InlineData("short-squeezes")]
    public void Figure_PushInWhichNothingMoves_HasOneAndTheSamePose(string slug)
    {
        var exercise = Find(slug);

        Assert.All([exercise.Figure, .. exercise.Versions.Select(static version => version.Figure)], static figure =>
        {
            Assert.Equal(figure.Scene.Start, figure.Scene.End);
            Assert.NotNull(figure.Scene.Arrow);
        });
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Figure_EveryExercise_HasAnArrowOnItsEnd(string slug) => Assert.NotNull(Find(slug).Figure.Scene.Arrow);

    private static void AssertHolds(DoseRange range, int least, int most)
    {
        Assert.InRange(least, range.Least, range.Most);
        Assert.InRange(most, range.Least, range.Most);
    }

    private static Exercise Find(string slug) => RealContent.Current.Exercises.Find(slug)!;

    private static LeaveOut? RowOf(Exercise exercise, string condition) =>
        exercise.LeaveOut.SingleOrDefault(row => row.Condition == condition);
}
