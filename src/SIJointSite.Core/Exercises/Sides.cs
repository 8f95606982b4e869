namespace SIJointSite.Core.Exercises;

/// <summary>Whether an exercise is done once or on each side.</summary>
public enum Sides
{
    /// <summary>Both legs at once.</summary>
    Together,

    /// <summary>First one side, then the other.</summary>
    Each,
}
