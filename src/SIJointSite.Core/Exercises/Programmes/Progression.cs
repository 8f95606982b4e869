namespace SIJointSite.Core.Exercises.Programmes;

/// <summary>
/// Goes through a history day by day. Pure: the same days lead to the same session. Nothing goes up but by two green sessions running,
/// one thing at a time; whatever is worse, missed, unsure or not said keeps it or takes it down. Source: docs/evidence/everyday.md P38,
/// P29, P39, P40, N33.
/// </summary>
/// <param name="ladder">The ladder of the person.</param>
public sealed class Progression(PersonalLadder ladder)
{
    /// <summary>The last six days, which with today are a week.</summary>
    private const int SixDays = 0b11_1111;

    private readonly StepRule rule = ladder.Rules.StepRule;

    /// <summary>How a person begins.</summary>
    public ProgrammeState Begin => new()
    {
        Step = ladder.Begin,
        DaysSinceRed = rule.TwoRedsDays,
        DaysSinceUp = rule.SlowDays,
        DaysSinceWalk = rule.WalkDays,
    };

    /// <summary>Where a history leads.</summary>
    /// <param name="days">Each day since the beginning, in order, those without a session too.</param>
    public ProgrammeState After(IEnumerable<ProgrammeDay> days) => days.Aggregate(Begin, Next);

    /// <summary>What today holds.</summary>
    /// <param name="state">Where the days before today have led.</param>
    public TodaysSession Today(ProgrammeState state)
    {
        var step = ladder.Steps[state.Step];
        if (state.IsStopped)
            return new TodaysSession(TodaysKind.SeeSomebody, step.Level, [], 0);
        if (state.Book > BookReason.NotWell)
            return new TodaysSession(TodaysKind.Rest, step.Level, [], ladder.Rules.WalkMinutes[0]);
        var isWeekFull = int.PopCount(state.Sessions) >= rule.MostSessionsAWeek;
        if (isWeekFull || state.Rests is ProgrammeState.EveryColumn)
            return new TodaysSession(TodaysKind.Rest, step.Level, [], step.WalkMinutes);
        var hadOneYesterday = (state.Sessions & 1) == 1;
        LadderMove[] moves =
        [
            .. step.Moves.SkipLast(Math.Min(state.LeftOut, step.Moves.Count / 2)).Where(move => move.Column != state.Rests)
                .Where(move => !move.Move.EverySecondDay || !hadOneYesterday),
        ];
        return new TodaysSession(moves.Length > 0 ? TodaysKind.Session : TodaysKind.Walk, step.Level, moves, step.WalkMinutes);
    }

    /// <summary>Whether it is time to look again: nothing goes up before they have.</summary>
    public bool IsReviewDue(ProgrammeState state) => state.Reviews < ReviewsDue(state);

    /// <summary>Whether standing on one leg must be asked before the next level.</summary>
    public bool AsksOneLeg(ProgrammeState state) =>
        NextStep(state) is { } next && next.Level > ladder.Steps[state.Step].Level && NeedsOneLeg(state);

    /// <summary>The state after one more day.</summary>
    public ProgrammeState Next(ProgrammeState state, ProgrammeDay day)
    {
        state = Told(Passed(state), day);
        return day.Session is { } colour ? Exercised(state, colour, day.RedColumn) : Missed(state);
    }

    /// <summary>
    /// What a person says of a day changes the same day's session: <c>Today(Told(state, day))</c>. What relaxes comes first, so that
    /// whatever else is said on the same day goes above it.
    /// </summary>
    public ProgrammeState Told(ProgrammeState state, ProgrammeDay day)
    {
        if (day.IsCleared && state.IsStopped)
            state = state with { IsStopped = false, HeldDays = rule.HeldDays };
        // A long flare that somebody has looked at begins to count anew.
        if (day.IsSeen && state.Book is not BookReason.None)
            state = state with { Book = BookReason.None, HeldDays = rule.HeldDays, FlareDays = Math.Min(state.FlareDays, 1) };
        if (day.IsBackToUsual && state.Rests is not null)
            state = state with { Rests = null, HeldDays = rule.HeldDays };
        state = Flared(state, day.Flare);
        if (day.Review is { } review)
            state = Reviewed(state, review);
        if (day.IsOneLegPainless is { } isPainless)
            state = state with { IsOneLegPainless = isPainless };
        if (!day.HasRedFlag)
            return state;
        state = Down(state, StepChange.RedFlag);
        return day.IsClearedAfter ? state with { IsStopped = false, HeldDays = rule.HeldDays } : state with { IsStopped = true };
    }

    private ProgrammeState Passed(ProgrammeState state) => state with
    {
        Day = Math.Min(state.Day + 1, rule.ReviewDays[^1]),
        GreenDays = state.GreenSessions == 0 ? 0 : Math.Min(state.GreenDays + 1, ladder.Rules.Levels.Max(static level => level.GreenDays)),
        // The days of rest do not count as days of holding still.
        HeldDays = state.Rests is null ? Math.Max(state.HeldDays - 1, 0) : state.HeldDays,
        DaysSinceRed = Math.Min(state.DaysSinceRed + 1, rule.TwoRedsDays),
        DaysSinceUp = Math.Min(state.DaysSinceUp + 1, rule.SlowDays),
        DaysSinceWalk = Math.Min(state.DaysSinceWalk + 1, rule.WalkDays),
        Sessions = (state.Sessions << 1) & SixDays,
    };

    private ProgrammeState Flared(ProgrammeState state, FlareChange change)
    {
        if (change is FlareChange.Settles)
            return state with { FlareDays = 0 };
        if (state.FlareDays > 0)
            state = state with { FlareDays = Math.Min(state.FlareDays + 1, rule.LongFlareDays) };
        else if (change is FlareChange.Begins)
            state = Down(state, StepChange.Flare) with { FlareDays = 1, LeftOut = rule.LeftOutInFlare };
        return state.FlareDays >= rule.LongFlareDays ? Booked(state, BookReason.LongFlare) : state;
    }

    private ProgrammeState Reviewed(ProgrammeState state, Review review)
    {
        var isFirst = state.Day < rule.ReviewDays[0];
        state = state with { Reviews = ReviewsDue(state) };
        if (review is Review.Worse)
            return Booked(state, BookReason.Worse);
        if (review is Review.Same)
            return isFirst ? state : Booked(state, BookReason.NoBetter);
        if (state.Book <= BookReason.Worse)
            state = state with { Book = BookReason.None };
        var isLate = rule.ReviewDays.Count > 1 && state.Day >= rule.ReviewDays[1];
        return review is Review.Better && isLate ? Booked(state, BookReason.NotWell) : state;
    }

    private ProgrammeState Exercised(ProgrammeState state, SessionColour colour, string? redColumn)
    {
        state = state with { Sessions = state.Sessions | 1, DaysOff = 0 };
        switch (colour)
        {
            case SessionColour.Green:
                if (state.IsStopped || state.FlareDays > 0 || state.Rests is not null)
                    return state;
                return GoneUp(state with
                {
                    Greens = Math.Min(state.Greens + 1, rule.GreensToGoUp),
                    GreenSessions = Math.Min(state.GreenSessions + 1, ladder.Rules.Levels.Max(static level => level.GreenSessions)),
                    Last = StepChange.Green,
                });
            case SessionColour.Amber:
                return NotGreen(state) with { Last = StepChange.Amber };
            case SessionColour.Worse:
                return TakenDown(state, StepChange.Worse);
            default:
                if (state.DaysSinceRed < rule.TwoRedsDays)
                    state = Booked(state, BookReason.TwoReds);
                return TakenDown(LowerMove(state, redColumn), StepChange.Red) with
                {
                    DaysSinceRed = 0,
                    HeldDays = rule.HeldDays,
                    Rests = state.Rests is null ? redColumn ?? ProgrammeState.EveryColumn : ProgrammeState.EveryColumn,
                };
        }
    }

    /// <summary>Down to the step that the move which hurt came with: the next step down has less of it, or none.</summary>
    private ProgrammeState LowerMove(ProgrammeState state, string? column)
    {
        var step = state.Step;
        while (step > 0 && StageAt(step, column) is { } stage && StageAt(step - 1, column) == stage)
            step--;
        return state with { Step = step };
    }

    private int? StageAt(int step, string? column) => ladder.Steps[step].Moves.FirstOrDefault(move => move.Column == column)?.Stage;

    private ProgrammeState Missed(ProgrammeState state) => state.DaysOff + 1 < rule.DaysOff
        ? state with { DaysOff = state.DaysOff + 1 }
        : Down(state, StepChange.WeekOff) with { DaysOff = 0 };

    private ProgrammeState GoneUp(ProgrammeState state)
    {
        var isHeld = state.Book > BookReason.NotWell || state.HeldDays > 0 || IsReviewDue(state)
            || (ladder.IsSlow && state.DaysSinceUp < rule.SlowDays);
        if (isHeld || state.Greens < rule.GreensToGoUp)
            return state;
        if (state.LeftOut > 0)
            return state with { LeftOut = state.LeftOut - 1, Greens = 0, DaysSinceUp = 0, Last = StepChange.BackIn };
        if (NextStep(state) is not { } next || (next.Up is LadderChange.Walk && state.DaysSinceWalk < rule.WalkDays))
            return state;
        var up = state with { Step = state.Step + 1, Greens = 0, DaysSinceUp = 0, Last = StepChange.Up };
        if (next.WalkMinutes > ladder.Steps[state.Step].WalkMinutes)
            up = up with { DaysSinceWalk = 0 };
        if (next.Level == ladder.Steps[state.Step].Level)
            return up;
        var level = LevelOf(state);
        var isReady = state.GreenDays >= level.GreenDays && state.GreenSessions >= level.GreenSessions
            && !NeedsOneLeg(state);
        return isReady ? up with { GreenDays = 0, GreenSessions = 0, IsOneLegPainless = false } : state;
    }

    /// <summary>A step down after a session. Below the easiest there is nothing but a clinician.</summary>
    private static ProgrammeState TakenDown(ProgrammeState state, StepChange reason) =>
        Down(state.Step == 0 ? Booked(state, BookReason.TooMuch) : state, reason);

    /// <summary>
    /// One step down. The days to wait for the next longer walk begin anew, or else a worse day could be made up for sooner than the
    /// better one.
    /// </summary>
    private static ProgrammeState Down(ProgrammeState state, StepChange reason) =>
        NotGreen(state) with { Step = Math.Max(state.Step - 1, 0), DaysSinceUp = 0, DaysSinceWalk = 0, Last = reason };

    private static ProgrammeState NotGreen(ProgrammeState state) => state with
    {
        Greens = 0,
        GreenDays = 0,
        GreenSessions = 0,
        IsOneLegPainless = false,
    };

    private static ProgrammeState Booked(ProgrammeState state, BookReason reason) =>
        state.Book < reason ? state with { Book = reason } : state;

    private bool NeedsOneLeg(ProgrammeState state) =>
        ladder.AsksOneLeg && LevelOf(state).AsksOneLeg && !state.IsOneLegPainless;

    private int ReviewsDue(ProgrammeState state) => rule.ReviewDays.Count(day => state.Day >= day);

    private LadderStep? NextStep(ProgrammeState state) => ladder.Steps.ElementAtOrDefault(state.Step + 1);

    private ProgrammeLevel LevelOf(ProgrammeState state) => ladder.Rules.Levels[ladder.Steps[state.Step].Level - 1];
}
