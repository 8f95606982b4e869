using System.Numerics;
using SIJointSite.Core.Figures.Poses;
using SIJointSite.Core.Figures.Skeleton;

namespace SIJointSite.Core.Figures.Shapes;

/// <summary>
/// Arrows in the body's space, each beside or on the part that moves: curved where a part turns, straight pairs where it pushes
/// and nothing moves.
/// </summary>
internal static class FigureArrows
{
    private const float HeadLength = 6.4f, HeadHalf = 4.3f, ShaftHalf = 1.25f;
    private const int Steps = 14;

    /// <summary>The arrows as seen, each from its tail to its tip.</summary>
    public static IEnumerable<Vector2[]> Lines(FigureArrow arrow, FigureSkeleton body, FigureCamera camera) =>
        In(arrow, body).Select(camera.Flat);

    /// <summary>The outline of one arrow.</summary>
    /// <param name="line">From its tail to its tip.</param>
    /// <param name="size">Grows with the picture, so that all arrows weigh the same on the page.</param>
    public static Vector2[] Outline(Vector2[] line, float size)
    {
        var tip = line[^1];
        Vector2[] shaft = [.. line.TakeWhile(point => Vector2.Distance(point, tip) > HeadLength * size)];
        var neck = shaft.Length == 0 ? line[0] : shaft[^1];
        var way = Vector2.Normalize(tip - neck);
        var back = tip - HeadLength * size * way;
        shaft = [.. shaft, back + size * way];
        List<Vector2> right = [], left = [];
        for (var index = 0; index < shaft.Length; index++)
        {
            var along = index == shaft.Length - 1 ? way : Vector2.Normalize(shaft[index + 1] - shaft[index]);
            var aside = ShaftHalf * size * new Vector2(-along.Y, along.X);
            right.Add(shaft[index] + aside);
            left.Add(shaft[index] - aside);
        }

        var across = HeadHalf * size * new Vector2(-way.Y, way.X);
        return [.. right, back + across, tip, back - across, .. Enumerable.Reverse(left)];
    }

    private static IEnumerable<Vector3[]> In(FigureArrow arrow, FigureSkeleton body)
    {
        var (right, left, rest) = (body.RightLeg, body.LeftLeg, body.Rest);
        return arrow switch
        {
            FigureArrow.RightKneeToChest => [FromKnee(right, 1)],
            FigureArrow.LeftKneeToChest => [FromKnee(left, -1)],
            FigureArrow.KneesToRight => [OverBoth(1)],
            FigureArrow.KneesToLeft => [OverBoth(-1)],
            FigureArrow.KneesInward => [Push(BesideKnee(right), rest.Right, 18, 5), Push(BesideKnee(left), -rest.Right, 18, 5)],
            FigureArrow.KneesOutward => [AtKnee(right, body.RightArm, rest.Right), AtKnee(left, body.LeftArm, -rest.Right)],
            FigureArrow.PelvisTuck => body.Posture is Posture.OnBack
                ? [OnPelvis(6.5f, 36, 162)]
                : [OnPelvis(18, 208, 266)],
            FigureArrow.TummyOut => [FromTummy()],
            FigureArrow.ChestToRight => [Round(1)],
            FigureArrow.ChestToLeft => [Round(-1)],
            _ => [Push(body.Pelvis + 11 * rest.Up, rest.Front, 16, 20 + .65f * Stride(body))],
        };

        // Seen against the near hip: lying on the hip bone, sitting behind it.
        Vector3[] OnPelvis(float radius, float from, float to) => Arc(
            degrees => body.Pelvis + 2 * FigureSkeleton.HipHalf * rest.Right + radius * rest.Along(degrees, 0), from, to);

        // It begins outside whatever lies against the knee: a strap, or a hand that pushes back.
        Vector3[] AtKnee(FigureSkeleton.Leg leg, FigureSkeleton.Arm arm, Vector3 outward)
        {
            var from = Vector3.Distance(arm.Wrist, leg.Knee) < 10 ? 9f : 6f;
            return Push(BesideKnee(leg), outward, from, from + 12.5f);
        }

        // From the tummy's skin, on the side of the hips from the hand that lies there.
        Vector3[] FromTummy() => body.Posture switch
        {
            Posture.OnBack => Push(body.Waist - 1 * rest.Up, rest.Front, 12, 24),
            Posture.Sitting => Push(body.Waist + .5f * rest.Up, rest.Front, 13, 26),
            _ => Push(body.Waist + 4 * rest.Up, rest.Front, 13, 27),
        };

        Vector3[] FromKnee(FigureSkeleton.Leg leg, int side)
        {
            var thigh = leg.Knee - leg.Hip;
            var bend = MathF.Atan2(Vector3.Dot(thigh, rest.Front), -Vector3.Dot(thigh, rest.Up)) * 180 / MathF.PI;
            return Arc(degrees => leg.Hip + side * 2 * rest.Right + (FigureSkeleton.Thigh + 5) * rest.Along(degrees, 0), bend + 4, bend + 40);
        }

        // From beyond where the knees stood, up to the knee that comes last: it lies on no leg.
        Vector3[] OverBoth(int side)
        {
            var knee = side > 0 ? left.Knee : right.Knee;
            var (up, outward) = (Vector3.Dot(knee - body.Pelvis, rest.Front), Vector3.Dot(knee - body.Pelvis, rest.Right));
            var (lean, radius) = (MathF.Atan2(outward, up) * 180 / MathF.PI, MathF.Sqrt(up * up + outward * outward) + 2);
            var along = Vector3.Dot(knee - body.Pelvis, -rest.Up);
            return Arc(
                degrees =>
                {
                    var (sin, cos) = MathF.SinCos(degrees * MathF.PI / 180);
                    return body.Pelvis - along * rest.Up + radius * (cos * rest.Front + sin * rest.Right);
                },
                -36 * side, lean - 17 * side);
        }

        Vector3[] Round(int side) => Arc(
            degrees =>
            {
                var (sin, cos) = MathF.SinCos(degrees * MathF.PI / 180);
                return body.Shoulders - 5 * rest.Up + 26 * (cos * rest.Front + sin * rest.Right);
            },
            44 * side, 120 * side);
    }

    /// <summary>A little down the shin, where an arrow lies on no thigh.</summary>
    private static Vector3 BesideKnee(FigureSkeleton.Leg leg) => Vector3.Lerp(leg.Knee, leg.Ankle, .12f);

    private static float Stride(FigureSkeleton body) => MathF.Abs(body.RightLeg.Stand.X - body.LeftLeg.Stand.X);

    private static Vector3[] Push(Vector3 place, Vector3 way, float from, float to) =>
        Arc(share => place + share * way, from, to);

    private static Vector3[] Arc(Func<float, Vector3> at, float from, float to) =>
        [.. Enumerable.Range(0, Steps + 1).Select(step => at(from + (to - from) * step / Steps))];
}
