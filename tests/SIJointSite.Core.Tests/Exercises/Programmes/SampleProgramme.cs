using SIJointSite.Core.Exercises.Programmes;

namespace SIJointSite.Core.Tests.Exercises.Programmes;

/// <summary>A small programme: two columns, two levels, and a walk.</summary>
internal static class SampleProgramme
{
    public static ProgrammeRules Rules { get; } = new()
    {
        StepRule = new StepRule
        {
            GreenMost = 3,
            AmberMost = 5,
            GreensToGoUp = 2,
            HeldDays = 7,
            TwoRedsDays = 14,
            DaysOff = 7,
            MostSessionsAWeek = 5,
            SlowDays = 14,
            WalkDays = 7,
            LongFlareDays = 14,
            LeftOutInFlare = 1,
            ReviewDays = [14, 42],
        },
        Levels =
        [
            new ProgrammeLevel { Title = "One", Aim = "First.", GreenDays = 7, GreenSessions = 3, AsksOneLeg = true },
            new ProgrammeLevel { Title = "Two", Aim = "Second.", GreenDays = 0, GreenSessions = 0 },
        ],
        Columns =
        [
            new ProgrammeColumn
            {
                Id = "ease",
                Title = "Ease",
                Tracks = [[Move("bend", 2, 10), Move("bend", 2, 20)], [Move("breathe", 5, 5)]],
            },
            new ProgrammeColumn
            {
                Id = "strength",
                Title = "Strength",
                Tracks = [[Move("lift", 5, 2), Move("lift", 8, 2), Move("heavy", 5, 3) with { EverySecondDay = true }]],
            },
        ],
        WalkMinutes = [3, 5, 8],
        Ladder =
        [
            new LadderChange { Level = 1, Up = "ease" },
            new LadderChange { Level = 1, Up = "strength", Begins = true },
            new LadderChange { Level = 1, Up = "walk" },
            new LadderChange { Level = 1, Up = "strength" },
            new LadderChange { Level = 2, Up = "ease" },
            new LadderChange { Level = 2, Up = "strength", Drops = "ease" },
            new LadderChange { Level = 2, Up = "walk" },
        ],
        Conditions =
        [
            new ProgrammeCondition { Id = "stiff", LeavesOut = ["bend"] },
            new ProgrammeCondition { Id = "bendy", IsSlow = true },
            new ProgrammeCondition { Id = "heart", MostHoldSeconds = 5 },
            new ProgrammeCondition { Id = "frail", LeavesOut = ["lift", "heavy"] },
            new ProgrammeCondition { Id = "young", KeepsOut = true },
        ],
        StopMeanings = new Dictionary<string, StopMeaning>(),
    };

    public static PersonalLadder Ladder(params string[] conditions) => new(Rules, conditions);

    private static ProgrammeMove Move(string exercise, int repetitions, int hold) =>
        new() { Exercise = exercise, Repetitions = repetitions, HoldSeconds = hold };
}
