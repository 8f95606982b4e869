using SIJointSite.Core.Exercises;

namespace SIJointSite.Core.Handouts;

/// <summary>An exercise of a plan, with its dose.</summary>
/// <param name="Exercise">The exercise.</param>
/// <param name="Dose">The dose, within the ranges of the exercise.</param>
public sealed record PlannedExercise(Exercise Exercise, OwnDose Dose);
