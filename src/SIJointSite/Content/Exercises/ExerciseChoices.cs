using SIJointSite.Core.Exercises;

namespace SIJointSite.Content.Exercises;

/// <summary>The choices of the player.</summary>
/// <param name="Pain">Pain in words, mildest first.</param>
/// <param name="Conditions">What can make an exercise unfit for somebody.</param>
/// <param name="StopReasons">Reasons to stop, the most urgent first.</param>
public sealed record ExerciseChoices(IReadOnlyList<PainWord> Pain, IReadOnlyList<ExerciseCondition> Conditions, IReadOnlyList<StopReason> StopReasons);
