using System.Diagnostics.CodeAnalysis;
using SIJointSite.Core.Figures;

namespace SIJointSite.Core.Exercises;

/// <summary>What an easier way, or one on a bed or a chair, says.</summary>
public abstract record VersionWords
{
    /// <summary>A few words, such as "On a chair".</summary>
    public required string Title { get; init; }

    /// <summary>The position in words.</summary>
    public required string Caption { get; init; }

    /// <summary>How to take the position, for the player; null when the player never shows this version.</summary>
    public string? Position { get; init; }

    /// <summary>What to do during the hold, a few words; null like <see cref="Position"/>.</summary>
    public string? HoldWords { get; init; }
}

/// <summary>An easier way, or one on a bed or a chair, with its drawing.</summary>
public sealed record ExerciseVersion : VersionWords
{
    /// <summary>Joins what is said with what is drawn.</summary>
    [SetsRequiredMembers]
    public ExerciseVersion(VersionWords words, FigureDrawing figure) : base(words) => Figure = figure;

    /// <summary>The drawing.</summary>
    public FigureDrawing Figure { get; }
}
