using SIJointSite.Core.Exercises.Programmes;

namespace SIJointSite.Core.Tests.Exercises.Programmes;

public sealed class PersonalLadderTests
{
    [Fact]
    public void Steps_NothingTicked_GoUpByOneThingEach() =>
        Assert.Equal(
            ["walk 3", "walk 3 bend 2x10", "walk 3 bend 2x10 lift 5x2", "walk 5 bend 2x10 lift 5x2", "walk 5 bend 2x10 lift 8x2",
                "walk 5 bend 2x20 lift 8x2", "walk 5 heavy 5x3", "walk 8 heavy 5x3"],
            SampleProgramme.Ladder().Steps.Select(Say));

    [Fact]
    public void Steps_FirstTrackLeftOut_TakeTheNext() =>
        Assert.Contains("walk 3 breathe 5x5 lift 5x2", SampleProgramme.Ladder("stiff").Steps.Select(Say));

    [Fact]
    public void Steps_TrackThatEnds_GoOnWithoutIt() =>
        Assert.Equal(
            ["walk 3", "walk 3 breathe 5x5", "walk 3 breathe 5x5 lift 5x2", "walk 5 breathe 5x5 lift 5x2",
                "walk 5 breathe 5x5 lift 8x2", "walk 5 heavy 5x3", "walk 8 heavy 5x3"],
            SampleProgramme.Ladder("stiff").Steps.Select(Say));

    [Fact]
    public void Steps_EveryMoveOfAColumnLeftOut_HaveNone() =>
        Assert.All(SampleProgramme.Ladder("frail").Steps, static step =>
            Assert.DoesNotContain(step.Moves, static move => move.Column == "strength"));

    [Fact]
    public void Steps_LimitedHold_HoldNoLonger() =>
        Assert.All(SampleProgramme.Ladder("heart").Steps.SelectMany(static step => step.Moves), static move =>
            Assert.InRange(move.Move.HoldSeconds, 1, 5));

    [Fact]
    public void Steps_UnknownCondition_AreThoseOfNobodyInParticular() =>
        Assert.Equal(SampleProgramme.Ladder().Steps.Select(Say), SampleProgramme.Ladder("unheard-of").Steps.Select(Say));

    [Theory]
    [InlineData(2)]
    [InlineData(2, "stiff")]
    [InlineData(1, "frail")]
    public void Begin_IsTheStepThatTheRulesName(int begin, params string[] conditions) =>
        Assert.Equal(begin, SampleProgramme.Ladder(conditions).Begin);

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false, "young")]
    [InlineData(false, true, "bendy", "heart")]
    public void Ladder_Ticked_SaysWhatFollows(bool isKeptOut, bool isSlow, params string[] conditions)
    {
        var ladder = SampleProgramme.Ladder(conditions);
        Assert.Equal((isKeptOut, isSlow), (ladder.IsKeptOut, ladder.IsSlow));
    }

    private static string Say(LadderStep step) => string.Join(' ', step.Moves.Select(static move =>
        $"{move.Move.Exercise} {move.Move.Repetitions}x{move.Move.HoldSeconds}").Prepend($"walk {step.WalkMinutes}"));
}
