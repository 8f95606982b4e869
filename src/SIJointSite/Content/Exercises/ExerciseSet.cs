using System.Collections.Frozen;
using SIJointSite.Core.Exercises;

namespace SIJointSite.Content.Exercises;

/// <summary>All exercises.</summary>
/// <param name="exercises">In any order; slugs are different.</param>
public sealed class ExerciseSet(IEnumerable<Exercise> exercises)
{
    private readonly FrozenDictionary<string, Exercise> bySlug = exercises.ToFrozenDictionary(static exercise => exercise.Slug);

    /// <summary>The exercises of the standard plan, then the extras, each in their order.</summary>
    public IReadOnlyList<Exercise> All { get; } =
        [.. exercises.OrderBy(static exercise => exercise.IsExtra).ThenBy(static exercise => exercise.Order)];

    /// <summary>The exercises of the standard plan, in order.</summary>
    public IReadOnlyList<Exercise> Plan { get; } =
        [.. exercises.Where(static exercise => !exercise.IsExtra).OrderBy(static exercise => exercise.Order)];

    /// <returns>The exercise, or null for an unknown slug.</returns>
    public Exercise? Find(string slug) => bySlug.GetValueOrDefault(slug);
}
