using SIJointSite.Core.Exercises.Programmes;

namespace SIJointSite.Core.Tests.Exercises.Programmes;

public sealed class ProgressionTests
{
    private static readonly Progression Anybody = new(SampleProgramme.Ladder());

    private static ProgrammeDay Missed => ProgrammeDay.Missed;

    private static ProgrammeDay Green => new() { Session = SessionColour.Green };

    private static ProgrammeDay Amber => new() { Session = SessionColour.Amber };

    private static ProgrammeDay Worse => new() { Session = SessionColour.Worse };

    private static ProgrammeDay Red => new() { Session = SessionColour.Red };

    [Fact]
    public void Today_AtTheBeginning_IsTheFirstSession()
    {
        var today = Anybody.Today(Anybody.Begin);
        Assert.Equal((TodaysKind.Session, 1, 3), (today.Kind, today.Level, today.WalkMinutes));
        Assert.Equal(["ease", "strength"], today.Moves.Select(static move => move.Column));
    }

    [Fact]
    public void Next_TwoGreenSessionsRunning_GoUpOneStep()
    {
        Assert.Equal((2, StepChange.Green), StepAfter(Green));
        Assert.Equal((3, StepChange.Up), StepAfter(Green, Green));
        Assert.Equal((3, StepChange.Green), StepAfter(Green, Green, Green));
    }

    [Fact]
    public void Next_AmberBetween_BeginsToCountAnew() => Assert.Equal((2, StepChange.Green), StepAfter(Green, Amber, Green));

    [Fact]
    public void Next_WorseMorning_GoesDownOneStep() => Assert.Equal((1, StepChange.Worse), StepAfter(Green, Worse));

    [Fact]
    public void Next_WorseOnTheEasiestStep_AsksForAClinician()
    {
        Assert.Equal(BookReason.None, After(Worse, Worse).Book);
        Assert.Equal(BookReason.TooMuch, After(Worse, Worse, Worse).Book);
    }

    [Fact]
    public void Next_Red_RestsTheMoveUntilItIsTheUsualAgain()
    {
        var hurt = After(Red with { RedColumn = "strength" });
        Assert.Equal((1, "strength", StepChange.Red), (hurt.Step, hurt.Rests, hurt.Last));
        Assert.Equal("strength", Anybody.Next(hurt, Green).Rests);
        Assert.Null(Anybody.Next(hurt, Missed with { IsBackToUsual = true }).Rests);
    }

    [Fact]
    public void Today_RedWithoutAMove_IsARestUntilItIsTheUsualAgain()
    {
        var hurt = After(Red);
        Assert.Equal(TodaysKind.Rest, Anybody.Today(hurt).Kind);
        Assert.NotEqual(TodaysKind.Rest, Anybody.Today(Anybody.Told(hurt, Missed with { IsBackToUsual = true })).Kind);
    }

    [Fact]
    public void Next_BackToTheUsual_HoldsTheStepForAWeek()
    {
        List<ProgrammeDay> days = [Red with { RedColumn = "strength" }, Green with { IsBackToUsual = true }];
        var step = After([.. days]).Step;
        for (var day = 0; day < SampleProgramme.Rules.StepRule.HeldDays - 1; day++)
        {
            days.Add(Green);
            Assert.Equal(step, After([.. days]).Step);
        }

        Assert.Equal(step + 1, After([.. days, Green]).Step);
    }

    [Fact]
    public void Next_SecondRedWithinTwoWeeks_AsksForAClinician()
    {
        var back = Missed with { IsBackToUsual = true };
        Assert.Equal(BookReason.TwoReds, After([Red, back, .. Enumerable.Repeat(Green, 11), Red]).Book);
        Assert.Equal(BookReason.None, After([Red, back, .. Enumerable.Repeat(Green, 12), Red]).Book);
    }

    [Fact]
    public void Next_AWeekOff_CostsOneStepAWeek()
    {
        Assert.Equal((2, StepChange.Green), StepAfter([Green, .. Enumerable.Repeat(Missed, 6)]));
        Assert.Equal((1, StepChange.WeekOff), StepAfter([Green, .. Enumerable.Repeat(Missed, 7)]));
        Assert.Equal((0, StepChange.WeekOff), StepAfter([Green, .. Enumerable.Repeat(Missed, 14)]));
    }

    [Fact]
    public void Today_FiveSessionsInSevenDays_IsARest()
    {
        Assert.Equal(TodaysKind.Rest, TodayAfter(Green, Amber, Amber, Amber, Amber).Kind);
        Assert.Equal(TodaysKind.Rest, TodayAfter(Green, Amber, Amber, Amber, Amber, Missed).Kind);
        Assert.Equal(TodaysKind.Session, TodayAfter(Green, Amber, Amber, Amber, Amber, Missed, Missed).Kind);
    }

    [Fact]
    public void Next_NotGreenForLongEnough_StaysOnTheLevel()
    {
        ProgrammeDay[] quick = [Green, Green, Green, Green with { IsOneLegPainless = true }];
        Assert.Equal(4, After([.. quick, Green, Green, Green]).Step);
        Assert.Equal(5, After([.. quick, Green, Green, Green, Green]).Step);
    }

    [Theory]
    [InlineData(null, 4)]
    [InlineData(false, 4)]
    [InlineData(true, 5)]
    public void Next_LevelThatAsksForOneLeg_WaitsUntilItIsPainless(bool? isPainless, int step)
    {
        ProgrammeDay[] days = [.. Enumerable.Repeat(Green, 8)];
        Assert.True(Anybody.AsksOneLeg(After(days)));
        Assert.Equal(step, After([.. days, Green with { IsOneLegPainless = isPainless }, Green]).Step);
    }

    [Fact]
    public void Next_SecondLongerWalkWithinAWeek_Waits()
    {
        var walking = new Progression(SampleProgramme.Ladder("frail", "stiff"));
        var ready = Green with { IsOneLegPainless = true };
        int MinutesAfter(int days) => walking.Today(walking.After(Enumerable.Repeat(ready, days)) with { Sessions = 0 }).WalkMinutes;
        Assert.Equal((3, 5, 5, 8), (MinutesAfter(1), MinutesAfter(2), MinutesAfter(8), MinutesAfter(9)));
    }

    [Fact]
    public void Next_SlowJoints_ChangeOneThingInTwoWeeks()
    {
        var slow = new Progression(SampleProgramme.Ladder("bendy"));
        ProgrammeDay[] days = [Green, Green, .. Enumerable.Repeat(Green, 13)];
        Assert.Equal(3, slow.After(days).Step);
        Assert.Equal(4, slow.After([.. days, Green with { Review = Review.Better }]).Step);
    }

    [Fact]
    public void Next_Flare_LeavesOutAboutHalfAndBringsItBackByGreenSessions()
    {
        var flare = Missed with { Flare = FlareChange.Begins };
        var hurt = After(flare);
        Assert.Equal((1, StepChange.Flare, 1), (hurt.Step, hurt.Last, hurt.LeftOut));
        Assert.Equal(1, After(flare, Green, Green).LeftOut);
        Assert.Equal(0, After(flare, Green with { Flare = FlareChange.Settles }, Green).LeftOut);
    }

    [Fact]
    public void Next_FlareOfTwoWeeks_AsksForAClinician() =>
        Assert.Equal(
            BookReason.LongFlare, After([Missed with { Flare = FlareChange.Begins }, .. Enumerable.Repeat(Green, 13)]).Book);

    [Fact]
    public void Today_RedFlag_StopsUntilSomebodyHasLooked()
    {
        var stopped = After(Green with { HasRedFlag = true }, Green, Missed);
        Assert.Equal(TodaysKind.SeeSomebody, Anybody.Today(stopped).Kind);
        var cleared = Anybody.Told(stopped, Missed with { IsCleared = true });
        Assert.Equal(TodaysKind.Session, Anybody.Today(cleared).Kind);
        Assert.Equal(SampleProgramme.Rules.StepRule.HeldDays, cleared.HeldDays);
    }

    [Fact]
    public void Told_RedFlagAndClearedOnOneDay_Stops() =>
        Assert.True(Anybody.Told(Anybody.Begin, new ProgrammeDay { HasRedFlag = true, IsCleared = true }).IsStopped);

    [Fact]
    public void Next_ReviewNotAnswered_HoldsTheStep()
    {
        ProgrammeDay[] days = [.. Enumerable.Repeat(Amber, 14), Green, Green];
        Assert.True(Anybody.IsReviewDue(After(days)));
        Assert.Equal(2, After(days).Step);
        Assert.Equal(3, After([.. days, Green with { Review = Review.Better }]).Step);
    }

    [Theory]
    [InlineData(7, Review.Same, BookReason.None)]
    [InlineData(14, Review.Same, BookReason.NoBetter)]
    [InlineData(7, Review.Worse, BookReason.Worse)]
    [InlineData(14, Review.Better, BookReason.None)]
    [InlineData(42, Review.Better, BookReason.NotWell)]
    [InlineData(42, Review.Well, BookReason.None)]
    public void Next_Review_SaysWhetherToBook(int day, Review review, BookReason reason) =>
        Assert.Equal(reason, After([.. Enumerable.Repeat(Amber, day - 1), Amber with { Review = review }]).Book);

    [Fact]
    public void Next_BetterAtTheNextReview_TakesTheBookingBack() =>
        Assert.Equal(
            BookReason.None,
            After([.. Enumerable.Repeat(Amber, 14), Amber with { Review = Review.Same }, Amber with { Review = Review.Better }]).Book);

    [Fact]
    public void Next_Booked_HoldsNothingButAWalkUntilSeen()
    {
        ProgrammeDay[] days = [Worse, Worse, Worse, Green, Green, Green];
        Assert.Equal(0, After(days).Step);
        Assert.Equal((TodaysKind.Rest, 3), (Anybody.Today(After(days)).Kind, Anybody.Today(After(days)).WalkMinutes));
        Assert.Equal(BookReason.TooMuch, After([.. days, Green with { IsCleared = true }]).Book);
        Assert.Equal(BookReason.None, After([.. days, Green with { IsSeen = true }]).Book);
    }

    [Fact]
    public void Today_HeavyMoveTheDayAfterASession_IsLeftOut()
    {
        var top = Anybody.Begin with { Step = 6 };
        Assert.Equal(TodaysKind.Session, Anybody.Today(top).Kind);
        Assert.Equal(TodaysKind.Walk, Anybody.Today(top with { Sessions = 1 }).Kind);
        Assert.Equal(TodaysKind.Session, Anybody.Today(top with { Sessions = 2 }).Kind);
    }

    private static ProgrammeState After(params ProgrammeDay[] days) => Anybody.After(days);

    private static (int Step, StepChange Last) StepAfter(params ProgrammeDay[] days)
    {
        var state = After(days);
        return (state.Step, state.Last);
    }

    private static TodaysSession TodayAfter(params ProgrammeDay[] days) => Anybody.Today(After(days));
}
