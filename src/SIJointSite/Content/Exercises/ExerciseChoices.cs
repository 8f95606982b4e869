using SIJointSite.Core.Exercises;

namespace SIJointSite.Content.Exercises;

/// <summary>The choices of the player.</summary>
public sealed record ExerciseChoices
{
    /// <summary>Pain in words, mildest first.</summary>
    public required IReadOnlyList<PainWord> Pain { get; init; }

    /// <summary>The red flags that are asked before the exercises, in short lines.</summary>
    public required IReadOnlyList<SignLine> Signs { get; init; }

    /// <summary>What can make an exercise unfit for a person.</summary>
    public required IReadOnlyList<ExerciseCondition> Conditions { get; init; }

    /// <summary>Reasons to stop, the most urgent first.</summary>
    public required IReadOnlyList<StopReason> StopReasons { get; init; }
}
