using System.Collections.Frozen;
using SIJointSite.Core.Exercises;

namespace SIJointSite.Content.Exercises;

/// <summary>All exercises.</summary>
/// <param name="exercises">In any order; slugs are different.</param>
public sealed class ExerciseSet(IEnumerable<Exercise> exercises)
{
    private readonly FrozenDictionary<string, Exercise> bySlug = exercises.ToFrozenDictionary(static exercise => exercise.Slug);

    /// <summary>All of them, group after group, each group in its order.</summary>
    public IReadOnlyList<Exercise> All { get; } =
        [.. exercises.OrderBy(static exercise => exercise.Group).ThenBy(static exercise => exercise.Order)];

    /// <summary>The exercises of the standard plan, in order.</summary>
    public IReadOnlyList<Exercise> Plan => In(ExerciseGroup.Plan);

    /// <returns>The exercises of a group, in order.</returns>
    public IReadOnlyList<Exercise> In(ExerciseGroup group) => [.. All.Where(exercise => exercise.Group == group)];

    /// <returns>The exercise, or null for an unknown slug.</returns>
    public Exercise? Find(string slug) => bySlug.GetValueOrDefault(slug);
}
