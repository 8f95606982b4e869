using SIJointSite.Core.Figures;

namespace SIJointSite.Content.Pictures;

/// <summary>A small drawing with a few words that an article can show.</summary>
/// <param name="Name">Kebab-case name, which is its address.</param>
/// <param name="Title">A few words.</param>
/// <param name="Text">What to do, or how much.</param>
/// <param name="Link">The page that tells all of it; null for a position of every day, which has none.</param>
/// <param name="Figure">The drawing, whose end position is shown.</param>
/// <param name="Alt">What the drawing shows, in words.</param>
public sealed record ExercisePicture(string Name, string Title, string Text, string? Link, FigureDrawing Figure, string Alt)
{
    /// <summary>Address of the drawing: a file of its own, so that the text does not wait for it.</summary>
    public string Address => $"/pictures/{Name}.svg";
}
