namespace SIJointSite.Core.Exercises;

/// <summary>How strong the pain is, in words.</summary>
public sealed record PainWord
{
    /// <summary>Kebab-case, keeps its meaning for ever: diaries hold it.</summary>
    public required string Id { get; init; }

    /// <summary>The words to choose.</summary>
    public required string Label { get; init; }

    /// <summary>Whether pain like this before the exercises means not to start.</summary>
    public bool DoNotStart { get; init; }
}
