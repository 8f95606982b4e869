namespace SIJointSite.Core.Exercises.Programmes;

/// <summary>What a day of the programme is, least first.</summary>
public enum TodaysKind
{
    /// <summary>No exercise: somebody must look at a red flag first.</summary>
    SeeSomebody,

    /// <summary>A day without a session.</summary>
    Rest,

    /// <summary>Only the walk.</summary>
    Walk,

    /// <summary>A session.</summary>
    Session,
}

/// <summary>What a day of the programme holds.</summary>
/// <param name="Kind">What kind of day it is.</param>
/// <param name="Level">Number of the level, from 1.</param>
/// <param name="Moves">What to do, in order; none on a day of rest.</param>
/// <param name="WalkMinutes">Minutes to walk; 0 for none.</param>
public sealed record TodaysSession(TodaysKind Kind, int Level, IReadOnlyList<LadderMove> Moves, int WalkMinutes);
