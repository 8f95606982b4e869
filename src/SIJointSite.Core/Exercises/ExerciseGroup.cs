namespace SIJointSite.Core.Exercises;

/// <summary>The list in which an exercise stands, easiest lists first after the plan. Source: docs/evidence/everyday.md P16, its table
/// of levels.</summary>
public enum ExerciseGroup
{
    /// <summary>The standard plan.</summary>
    Plan,

    /// <summary>Easier things for a day when the plan is too much.</summary>
    FirstSteps,

    /// <summary>Strength and stretches, when the plan has become easy.</summary>
    Stronger,

    /// <summary>The last steps, which load one leg.</summary>
    Later,
}
