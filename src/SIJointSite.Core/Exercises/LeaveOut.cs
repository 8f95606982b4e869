namespace SIJointSite.Core.Exercises;

/// <summary>Somebody who should leave an exercise out or do it another way, and why. Source: evidence/facts.md F-1 to F-4, rows "not when".</summary>
/// <param name="Who">Who, such as "Thin bones (osteoporosis)".</param>
/// <param name="Why">Why, and what to do instead.</param>
/// <param name="ConditionId">The <see cref="ExerciseCondition"/> that is asked before the exercises; null when only the leaflet says it.</param>
/// <param name="Instead">Title of the version to do instead; null when the exercise is left out, or kept.</param>
/// <param name="IsKept">Whether the exercise stays and is only done with care.</param>
public sealed record LeaveOut(string Who, string Why, string? ConditionId, string? Instead, bool IsKept);
