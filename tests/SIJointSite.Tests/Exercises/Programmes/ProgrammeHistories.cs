using SIJointSite.Core.Exercises.Programmes;

namespace SIJointSite.Tests.Exercises.Programmes;

/// <summary>Everything that a day of a history can be, for the proofs.</summary>
internal static class ProgrammeHistories
{
    /// <summary>No session, then sessions from the best to the worst; red without a move that hurt rests all of them, with one it lowers
    /// that one.</summary>
    public static IReadOnlyList<ProgrammeDay> Plain { get; } =
    [
        ProgrammeDay.Missed,
        Done(SessionColour.Green), Done(SessionColour.Amber), Done(SessionColour.Worse),
        Done(SessionColour.Red), Done(SessionColour.Red) with { RedColumn = "strength" },
    ];

    /// <summary>The same with everything else that a person can say.</summary>
    public static IReadOnlyList<ProgrammeDay> All { get; } =
    [
        .. Plain,
        new() { IsBackToUsual = true },
        Done(SessionColour.Green) with { IsBackToUsual = true },
        new() { Flare = FlareChange.Begins },
        Done(SessionColour.Green) with { Flare = FlareChange.Begins },
        Done(SessionColour.Green) with { Flare = FlareChange.Settles },
        new() { HasRedFlag = true },
        new() { HasRedFlag = true, IsClearedAfter = true },
        Done(SessionColour.Green) with { HasRedFlag = true, IsClearedAfter = true },
        Done(SessionColour.Green) with { HasRedFlag = true },
        Done(SessionColour.Green) with { IsCleared = true },
        Done(SessionColour.Green) with { IsSeen = true },
        Done(SessionColour.Green) with { Review = Review.Well },
        Done(SessionColour.Green) with { Review = Review.Better },
        Done(SessionColour.Green) with { Review = Review.Same },
        Done(SessionColour.Green) with { Review = Review.Worse },
        Done(SessionColour.Green) with { IsOneLegPainless = true },
        Done(SessionColour.Green) with { IsOneLegPainless = false },
    ];

    public static ProgrammeDay Done(SessionColour colour) => new() { Session = colour };

    /// <summary>A day more likely good than bad, so that histories get somewhere.</summary>
    public static ProgrammeDay Any(Random random) =>
        random.Next(3) > 0 ? Done(SessionColour.Green) with { IsOneLegPainless = true } : All[random.Next(All.Count)];
}
