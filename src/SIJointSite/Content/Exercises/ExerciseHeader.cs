using SIJointSite.Content.Files;
using SIJointSite.Core.Exercises;

namespace SIJointSite.Content.Exercises;

/// <summary>An exercise as its front matter holds it: the words of Core, and the figures as files write them.</summary>
internal sealed record ExerciseHeader : ExerciseWords
{
    public required FigureFile Figure { get; init; }
    public required IReadOnlyList<VersionHeader> Versions { get; init; }
}

/// <summary>A version as the front matter holds it.</summary>
internal sealed record VersionHeader : VersionWords
{
    public required FigureFile Figure { get; init; }
}

/// <summary>An exercise with the file it came from, for the lines of what is found wrong when all of them are known.</summary>
/// <param name="Exercise">The exercise.</param>
/// <param name="Yaml">Its front matter.</param>
internal sealed record ExerciseDraft(Exercise Exercise, YamlFile Yaml);
