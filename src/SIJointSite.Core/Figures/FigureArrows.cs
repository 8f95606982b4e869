using System.Numerics;

namespace SIJointSite.Core.Figures;

/// <summary>
/// Arrows in the body's space, each beside or on the part that moves: curved where a part turns, straight pairs where it pushes
/// and nothing moves.
/// </summary>
internal static class FigureArrows
{
    private const float HeadLength = 5.8f, HeadHalf = 3.7f, ShaftHalf = .95f;
    private const int Steps = 14;

    /// <summary>The arrows as seen, each from its tail to its tip.</summary>
    public static IEnumerable<Vector2[]> Lines(FigureArrow arrow, FigureSkeleton body, FigureCamera camera, IReadOnlyList<FigureProp> props) =>
        In(arrow, body, props).Select(camera.Flat);

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

    private static IEnumerable<Vector3[]> In(FigureArrow arrow, FigureSkeleton body, IReadOnlyList<FigureProp> props)
    {
        var (right, left, rest) = (body.RightLeg, body.LeftLeg, body.Rest);
        // Somebody who sits may have a hand on the seat beside the knee.
        var pushEnd = body.Posture is Posture.OnBack ? 17f : 13.5f;
        return arrow switch
        {
            FigureArrow.RightKneeToChest => [FromKnee(right, 1)],
            FigureArrow.LeftKneeToChest => [FromKnee(left, -1)],
            FigureArrow.KneesToRight => [OverBoth(1)],
            FigureArrow.KneesToLeft => [OverBoth(-1)],
            FigureArrow.KneesInward => [Push(right.Knee, rest.Right, pushEnd + 1, 4), Push(left.Knee, -rest.Right, pushEnd + 1, 4)],
            FigureArrow.KneesOutward => [.. AtKnee(right, body.RightArm, rest.Right), .. AtKnee(left, body.LeftArm, -rest.Right)],
            FigureArrow.PelvisTuck => body.Posture is Posture.OnBack
                ? [OnPelvis(.8f, 8.5f, 98, 170), Push(body.Waist + 5.6f * rest.Up, rest.Front, 16, 7)]
                : [OnPelvis(0, 9.5f, 212, 308)],
            FigureArrow.TummyOut => [FromTummy()],
            FigureArrow.LeanForward => [Arc(
                degrees => body.Pelvis + 34 * rest.Along(degrees, 0), 160 - (float)body.Trunk.ChestBend, 133 - (float)body.Trunk.ChestBend)],
            FigureArrow.ChestToRight => [Round(1)],
            FigureArrow.ChestToLeft => [Round(-1)],
            _ => [Push(body.Pelvis + 9 * rest.Up, rest.Front, 15, 40)],
        };

        // Seen against the near hip: lying on the hip bone, sitting behind it.
        Vector3[] OnPelvis(float above, float radius, float from, float to) => Arc(
            degrees => body.Pelvis + 2 * FigureSkeleton.HipHalf * rest.Right + above * rest.Up + radius * rest.Along(degrees, 0), from, to);

        // A hand that lies there pushes back, seen above the push of the knee.
        IEnumerable<Vector3[]> AtKnee(FigureSkeleton.Leg leg, FigureSkeleton.Arm arm, Vector3 outward)
        {
            yield return Push(leg.Knee, outward, 3, pushEnd);
            if (Vector3.Distance(arm.Wrist, leg.Knee) < 10)
                yield return Push(arm.Wrist + 4.5f * Vector3.UnitY, outward, 11, 2);
        }

        // From the tummy itself; somebody on their back has a hand there.
        Vector3[] FromTummy() => body.Posture switch
        {
            Posture.OnBack => Push(body.Waist + 2 * rest.Up, rest.Front, 13, 22),
            Posture.Sitting => Push(body.Waist - 2.5f * rest.Up, rest.Front, 9.5f, 22),
            _ => Push(body.Waist + 4.8f * rest.Up, rest.Front, 10.5f, 20.5f),
        };

        Vector3[] FromKnee(FigureSkeleton.Leg leg, int side)
        {
            var thigh = leg.Knee - leg.Hip;
            var bend = MathF.Atan2(Vector3.Dot(thigh, rest.Front), -Vector3.Dot(thigh, rest.Up)) * 180 / MathF.PI;
            return Arc(degrees => leg.Hip + side * 2 * rest.Right + (FigureSkeleton.Thigh + 5) * rest.Along(degrees, 0), bend + 8, bend + 42);
        }

        Vector3[] OverBoth(int side)
        {
            var knee = side > 0 ? right.Knee : left.Knee;
            var (up, outward) = (Vector3.Dot(knee - body.Pelvis, rest.Front), Vector3.Dot(knee - body.Pelvis, rest.Right));
            var lean = MathF.Atan2(outward, up) * 180 / MathF.PI;
            var radius = MathF.Sqrt(up * up + outward * outward) + 4;
            // Clear of the pillows on which the knees come down.
            var along = Vector3.Dot(knee - body.Pelvis, -rest.Up) + (props.Contains(FigureProp.SidePillow) ? 20 : 7);
            return Arc(
                degrees =>
                {
                    var (sin, cos) = MathF.SinCos(degrees * MathF.PI / 180);
                    return body.Pelvis - along * rest.Up + radius * (cos * rest.Front + sin * rest.Right);
                },
                .45f * lean, lean + 42 * side);
        }

        Vector3[] Round(int side) => Arc(
            degrees =>
            {
                var (sin, cos) = MathF.SinCos(degrees * MathF.PI / 180);
                return body.Shoulders - 3 * rest.Up + 23 * (cos * rest.Front + sin * rest.Right);
            },
            (float)body.Trunk.ChestTurn + 25 * side, (float)body.Trunk.ChestTurn + 105 * side);
    }

    private static Vector3[] Push(Vector3 place, Vector3 way, float from, float to) =>
        Arc(share => place + share * way, from, to);

    private static Vector3[] Arc(Func<float, Vector3> at, float from, float to) =>
        [.. Enumerable.Range(0, Steps + 1).Select(step => at(from + (to - from) * step / Steps))];
}
