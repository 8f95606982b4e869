using System.Numerics;
using SIJointSite.Core.Figures.Poses;
using SIJointSite.Core.Figures.Skeleton;

namespace SIJointSite.Core.Figures.Shapes;

/// <summary>Things among the limbs, which are sorted with them.</summary>
internal static class FigureProps
{
    private const float BallRadius = 5.8f;

    /// <summary>The pieces of the props.</summary>
    /// <param name="body">The body now.</param>
    /// <param name="last">The body at the end: what it comes down on waits there.</param>
    /// <param name="camera">From where it is seen.</param>
    /// <param name="props">Which.</param>
    public static IEnumerable<FigurePiece> Pieces(
        FigureSkeleton body, FigureSkeleton last, FigureCamera camera, IReadOnlyList<FigureProp> props)
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
        // A soft ball that is pressed flatter grows wider the other ways.
        Beads Ball()
        {
            var across = Vector3.Normalize(body.RightLeg.Knee - body.LeftLeg.Knee);
            var outward = Vector3.Normalize(between - body.Pelvis);
            var half = Math.Clamp(Vector3.Distance(body.RightLeg.Knee, body.LeftLeg.Knee) / 2 - 2.6f, 3.2f, BallRadius);
            var rim = BallRadius * MathF.Sqrt(BallRadius / half) - half;
            var ball = new Beads().Ball(between - outward, half);
            for (var step = 0; step < 24; step++)
            {
                var (sin, cos) = MathF.SinCos(step * MathF.Tau / 24);
                ball.Ball(between - outward + rim * (cos * outward + sin * Vector3.Cross(across, outward)), half);
            }

            return ball;
        }

        Beads KneesToAnkles()
        {
            var (knees, ankles) = (between, (body.RightLeg.Ankle + body.LeftLeg.Ankle) / 2);
            var along = Vector3.Normalize(ankles - knees);
            var aside = Vector3.Normalize(Vector3.Cross(along, body.Rest.Right));
            var radius = Math.Clamp(Vector3.Distance(body.RightLeg.Knee, body.LeftLeg.Knee) / 2 - 2.2f, 3, 6);
            Beads pillow = new();
            for (var ahead = -5f; ahead <= Vector3.Distance(knees, ankles) - 4; ahead++)
                pillow.Row(knees + ahead * along, aside, radius + 3.5f, radius);
            return pillow;
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
            var side = last.RightLeg.Knee.Z + last.LeftLeg.Knee.Z < 0 ? -1 : 1;
            var knee = side < 0 ? last.LeftLeg.Knee : last.RightLeg.Knee;
            var radius = MathF.Max(2, (knee.Y - 3) / 4);
            yield return Piece("pile", "pillow", Cushion(new Vector3(knee.X - 1, radius, knee.Z + 2 * side), 11, 10, radius));
            yield return Piece("pile", "pillow", Cushion(new Vector3(knee.X - 1, 3 * radius, knee.Z + side), 10.5f, 9, radius));
        }

        FigurePiece Piece(string name, string look, Beads beads) => FigurePiece.Of(name, camera, (look, beads));
    }

    /// <summary>A cushion lying flat.</summary>
    public static Beads Cushion(Vector3 middle, float halfLength, float halfWidth, float radius)
    {
        Beads beads = new();
        for (var x = -halfLength + radius; x <= halfLength - radius; x += 1.2f)
            beads.Row(middle + new Vector3(x, 0, 0), Vector3.UnitZ, halfWidth, radius);
        return beads;
    }
}
