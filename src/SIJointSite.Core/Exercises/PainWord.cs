namespace SIJointSite.Core.Exercises;

/// <summary>How strong the pain is, in words.</summary>
/// <param name="Id">Kebab-case, keeps its meaning for ever: diaries hold it.</param>
/// <param name="Label">The words to choose.</param>
/// <param name="DoNotStart">Whether pain like this before the exercises means not to start.</param>
public sealed record PainWord(string Id, string Label, bool DoNotStart);
