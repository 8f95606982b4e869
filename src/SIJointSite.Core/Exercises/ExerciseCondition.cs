namespace SIJointSite.Core.Exercises;

/// <summary>Something about a person that can make an exercise unfit for them. Each exercise says what follows in its <see cref="LeaveOut"/> rows.</summary>
/// <param name="Id">Kebab-case, keeps its meaning for ever.</param>
/// <param name="Label">The words beside the box to tick.</param>
public sealed record ExerciseCondition(string Id, string Label);
