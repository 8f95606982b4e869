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
            FigureProp.Ball => [Piece("ball", "prop", Ball())],
            FigureProp.KneePillow => [Piece("pillow", "pillow", KneesToAnkles())],
            FigureProp.SidePillow => Pile(),
            FigureProp.UnderKnees => [Piece("pillow", "pillow", UnderKnees())],
            FigureProp.Strap => FigureBands.Strap(body, camera),
            FigureProp.Towel => FigureBands.Towel(body, camera),
            _ => Enumerable.Empty<FigurePiece>(),
        });

        // As wide as the room between the knees.
        Beads Ball() => new Beads().Ball(
            between - Vector3.Normalize(between - body.Pelvis),
            Math.Clamp(Vector3.Distance(body.RightLeg.Knee, body.LeftLeg.Knee) / 2 - 2.6f, 3.2f, 6.5f));

        Beads KneesToAnkles()
        {
            var (knees, ankles) = (between, (body.RightLeg.Ankle + body.LeftLeg.Ankle) / 2);
            var along = Vector3.Normalize(ankles - knees);
            return new Beads().Line(knees - 4 * along, 3.3f, ankles + 2 * along, 3.3f);
        }

        // A roll that fills the room between the bed and the hollow of the knees.
        Beads UnderKnees()
        {
            var radius = MathF.Max(2, (between.Y - 3.4f) / 2);
            return new Beads().Row(between with { Y = radius }, Vector3.UnitZ, 13, radius);
        }

        // Two pillows, one on the other, as high as the knee that comes down on them.
        IEnumerable<FigurePiece> Pile()
        {
            var side = between.Z < body.Pelvis.Z ? -1 : 1;
            var knee = side < 0 ? body.LeftLeg.Knee : body.RightLeg.Knee;
            var radius = MathF.Max(2, (knee.Y - 3) / 4);
            yield return Piece("pillow", "pillow", Cushion(new Vector3(knee.X - 1, radius, knee.Z + 2 * side), 11, 10, radius));
            yield return Piece("pillow", "pillow", Cushion(new Vector3(knee.X - 1, 3 * radius, knee.Z + side), 10.5f, 9, radius));
        }

        FigurePiece Piece(string name, string look, Beads beads) => FigurePiece.Of(name, camera, (look, beads));
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
