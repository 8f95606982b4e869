using System.Numerics;

namespace SIJointSite.Core.Figures;

/// <summary>Things among the limbs, which are sorted with them.</summary>
internal static class FigureProps
{
    /// <summary>The pieces of the props.</summary>
    public static IEnumerable<FigurePiece> Pieces(FigureSkeleton body, FigureCamera camera, IReadOnlyList<FigureProp> props)
    {
        var between = (body.RightLeg.Knee + body.LeftLeg.Knee) / 2;
        return props.SelectMany(prop => prop switch
        {
            FigureProp.Ball => [Piece("ball", "prop", new Beads().Ball(between + 1f * Vector3.Normalize(between - body.Pelvis), 4.6f))],
            FigureProp.KneePillow => [Piece("pillow", "pillow", new Beads().Line(between - new Vector3(7, 0, 0), 3, between + new Vector3(9, 0, 0), 3))],
            FigureProp.SidePillow => [Piece("pillow", "pillow", Cushion(new Vector3(body.RightLeg.Knee.X - 3, 3.4f, body.RightLeg.Knee.Z + 5), 9, 8, 3.2f))],
            FigureProp.Strap => FigureBands.Strap(body, camera),
            FigureProp.Towel => FigureBands.Towel(body, camera),
            _ => Enumerable.Empty<FigurePiece>(),
        });

        FigurePiece Piece(string name, string look, Beads beads)
        {
            var seen = beads.Seen(camera);
            return new(name, seen, [new(look, FigurePath.Smooth(FigureOutline.Trace(seen)))]);
        }
    }

    /// <summary>A cushion lying flat.</summary>
    public static Beads Cushion(Vector3 middle, float halfLength, float halfWidth, float radius)
    {
        Beads beads = [];
        for (var x = -halfLength + radius; x <= halfLength - radius; x += 1.2f)
            beads.Row(middle + new Vector3(x, 0, 0), Vector3.UnitZ, halfWidth, radius);
        return beads;
    }
}
