using SIJointSite.Core.Exercises;

namespace SIJointSite.Core.Handouts;

/// <summary>An exercise of a plan, with its dose.</summary>
/// <param name="Exercise">The exercise.</param>
/// <param name="Dose">The dose, within the ranges of the exercise.</param>
public sealed record PlannedExercise(Exercise Exercise, OwnDose Dose)
{
    /// <summary>Whether nobody has chosen the dose: then the exercise's own words say it, with their ranges.</summary>
    public bool IsFromTheShelf { get; init; }

    /// <summary>The steps: whoever does one side only is not sent to the other.</summary>
    public IReadOnlyList<string> Steps => Dose.Side is null || Exercise.ThenChange is not { } change
        ? Exercise.Steps
        :
        [
            .. Exercise.Steps.Select(step => step.Replace(change, "", StringComparison.Ordinal).Trim())
                .Where(static step => step.Length > 0),
        ];
}
