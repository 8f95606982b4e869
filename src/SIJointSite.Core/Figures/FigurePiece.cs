using System.Numerics;

namespace SIJointSite.Core.Figures;

/// <summary>Something painted as a whole: layers one upon the other, and the beads that tell how near it is.</summary>
/// <param name="Name">Who it is, for the rules of <see cref="FigureOrder"/>.</param>
/// <param name="Seen">Its beads as the camera sees them: X, Y on the page, Z nearness, W radius.</param>
/// <param name="Layers">What to paint, in order.</param>
internal sealed record FigurePiece(string Name, IReadOnlyList<Vector4> Seen, IReadOnlyList<FigureLayer> Layers);

/// <summary>One path.</summary>
/// <param name="Class">Its look, a suffix of the class si-figure__; after a blank, a second one.</param>
/// <param name="Path">Path data.</param>
internal readonly record struct FigureLayer(string Class, string Path);
