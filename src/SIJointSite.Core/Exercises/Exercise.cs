using System.Diagnostics.CodeAnalysis;
using SIJointSite.Core.Figures;

namespace SIJointSite.Core.Exercises;

/// <summary>One exercise, complete for its leaflet, its player and its drawing.</summary>
public sealed record Exercise : ExerciseWords
{
    /// <summary>Joins what is said with what is drawn.</summary>
    /// <param name="words">All texts and numbers; they are copied.</param>
    /// <param name="slug">Kebab-case name in its address.</param>
    /// <param name="figure">The drawings of the usual way.</param>
    /// <param name="versions">Easier ways and ways on a bed or a chair, each with its drawing.</param>
    [SetsRequiredMembers]
    public Exercise(ExerciseWords words, string slug, FigureDrawing figure, IReadOnlyList<ExerciseVersion> versions) : base(words) =>
        (Slug, Figure, Versions) = (slug, figure, versions);

    /// <summary>Kebab-case name in its address.</summary>
    public string Slug { get; }

    /// <summary>The drawings of the usual way.</summary>
    public FigureDrawing Figure { get; }

    /// <summary>Easier ways and ways on a bed or a chair, each with its drawing.</summary>
    public IReadOnlyList<ExerciseVersion> Versions { get; }
}
