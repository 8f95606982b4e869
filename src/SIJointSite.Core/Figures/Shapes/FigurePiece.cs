using System.Numerics;
using SIJointSite.Core.Figures.Lines;
using SIJointSite.Core.Figures.Poses;

namespace SIJointSite.Core.Figures.Shapes;

/// <summary>Something painted as a whole: layers one upon the other, and the beads that tell how near it is.</summary>
/// <param name="Name">Who it is, for the rules of <see cref="FigureOrder"/>.</param>
/// <param name="Seen">Its beads as the camera sees them: X, Y on the page, Z nearness, W radius.</param>
/// <param name="Layers">What to paint, in order.</param>
internal sealed record FigurePiece(string Name, IReadOnlyList<Vector4> Seen, IReadOnlyList<FigureLayer> Layers)
{
    /// <summary>A second class for a layer without an edge.</summary>
    public const string Seamless = " si-figure__seamless";

    /// <summary>A piece of layers, each the outline of its beads.</summary>
    public static FigurePiece Of(string name, FigureCamera camera, params ReadOnlySpan<(string Class, Beads Beads)> layers)
    {
        List<Vector4> all = [];
        var painted = new FigureLayer[layers.Length];
        for (var index = 0; index < layers.Length; index++)
        {
            var seen = layers[index].Beads.Seen(camera);
            // Beads lie close; a few dozen are enough to tell what is nearer.
            all.AddRange(seen.Where((_, bead) => bead % Math.Max(2, seen.Count / 30) == 0));
            painted[index] = new FigureLayer(layers[index].Class, FigurePath.Smooth(FigureOutline.Trace(seen)));
        }

        return new FigurePiece(name, all, painted);
    }
}

/// <summary>One path.</summary>
/// <param name="Class">Its look, a suffix of the class si-figure__; after a blank, a second one.</param>
/// <param name="Path">Path data.</param>
internal readonly record struct FigureLayer(string Class, string Path);
