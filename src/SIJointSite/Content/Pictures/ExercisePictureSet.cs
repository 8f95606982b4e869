using System.Collections.Frozen;

namespace SIJointSite.Content.Pictures;

/// <summary>What articles can draw of exercises and positions.</summary>
/// <param name="all">In any order; names are different.</param>
public sealed class ExercisePictureSet(IReadOnlyList<ExercisePicture> all)
{
    private readonly FrozenDictionary<string, ExercisePicture> byName = all.ToFrozenDictionary(static picture => picture.Name);

    /// <summary>All pictures, in no order.</summary>
    public IReadOnlyList<ExercisePicture> All { get; } = all;

    /// <returns>The picture, or null for an unknown name.</returns>
    public ExercisePicture? Find(string name) => byName.GetValueOrDefault(name);
}
