using System.Numerics;
using SIJointSite.Core.Figures.Poses;
using SIJointSite.Core.Figures.Skeleton;

namespace SIJointSite.Core.Figures.Scenes;

/// <summary>
/// How each <see cref="FigureArrow"/> runs in the body's space, beside or on the part that moves: curved where a part turns, straight
/// pairs where it pushes and nothing moves. Where a side is told, it is 1 for the right and -1 for the left.
/// </summary>
internal static class ArrowLines
{
    private const float HeadLength = 6.4f, HeadHalf = 4.3f, ShaftHalf = 1.25f;
    private const int Steps = 14;

    /// <summary>The outline of one arrow.</summary>
    /// <param name="line">From its tail to its tip.</param>
    /// <param name="size">Grows with the picture, so that all arrows are as strong on the page.</param>
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

    public static IReadOnlyList<Vector3[]> KneeToChest(FigureSkeleton body, int side)
    {
        var (leg, rest) = (side > 0 ? body.RightLeg : body.LeftLeg, body.Rest);
        var thigh = leg.Knee - leg.Hip;
        var bend = MathF.Atan2(Vector3.Dot(thigh, rest.Front), -Vector3.Dot(thigh, rest.Up)) * 180 / MathF.PI;
        return [Arc(degrees => leg.Hip + side * 2 * rest.Right + (FigureSkeleton.Thigh + 5) * rest.Along(degrees, 0), bend + 4, bend + 40)];
    }

    /// <summary>Above the leg, up to where the thigh points straight up and no further.</summary>
    public static IReadOnlyList<Vector3[]> ThighUpright(FigureSkeleton body, int side)
    {
        var (leg, rest) = (side > 0 ? body.RightLeg : body.LeftLeg, body.Rest);
        return [Arc(degrees => leg.Hip + side * 2 * rest.Right + (FigureSkeleton.Thigh + 15) * rest.Along(degrees, 0), 58, 89)];
    }

    /// <summary>Up in front of the foot.</summary>
    public static IReadOnlyList<Vector3[]> FootUp(FigureSkeleton body, int side)
    {
        var foot = (side > 0 ? body.RightLeg : body.LeftLeg).Stand;
        return [Push(foot + 15 * Vector3.UnitX, Vector3.UnitY, -4, 12)];
    }

    /// <summary>From beyond where the knees stood, up to the knee that comes last: it lies on no leg.</summary>
    public static IReadOnlyList<Vector3[]> KneesToSide(FigureSkeleton body, int side)
    {
        var (knee, rest) = (side > 0 ? body.LeftLeg.Knee : body.RightLeg.Knee, body.Rest);
        var (up, outward) = (Vector3.Dot(knee - body.Pelvis, rest.Front), Vector3.Dot(knee - body.Pelvis, rest.Right));
        var (lean, radius) = (MathF.Atan2(outward, up) * 180 / MathF.PI, MathF.Sqrt(up * up + outward * outward) + 2);
        var centre = body.Pelvis - Vector3.Dot(knee - body.Pelvis, -rest.Up) * rest.Up;
        return [Arc(degrees => centre + radius * Turned(rest, degrees), -36 * side, lean - 17 * side)];
    }

    public static IReadOnlyList<Vector3[]> KneesInward(FigureSkeleton body) =>
        [Push(BesideKnee(body.RightLeg), body.Rest.Right, 18, 5), Push(BesideKnee(body.LeftLeg), -body.Rest.Right, 18, 5)];

    /// <summary>It begins outside whatever lies against the knee: a strap, or a hand that pushes back.</summary>
    public static IReadOnlyList<Vector3[]> KneesOutward(FigureSkeleton body)
    {
        return [AtKnee(body.RightLeg, body.RightArm, body.Rest.Right), AtKnee(body.LeftLeg, body.LeftArm, -body.Rest.Right)];

        static Vector3[] AtKnee(FigureSkeleton.Leg leg, FigureSkeleton.Arm arm, Vector3 outward)
        {
            var from = Vector3.Distance(arm.Wrist, leg.Knee) < 10 ? 9f : 6f;
            return Push(BesideKnee(leg), outward, from, from + 12.5f);
        }
    }

    /// <summary>Seen against the near hip: lying on the hip bone, sitting behind it.</summary>
    public static IReadOnlyList<Vector3[]> PelvisTuck(FigureSkeleton body)
    {
        var (radius, from, to) = body.Posture is Posture.OnBack ? (6.5f, 36f, 162f) : (18f, 208f, 266f);
        var hip = body.Pelvis + 2 * FigureSkeleton.HipHalf * body.Rest.Right;
        return [Arc(degrees => hip + radius * body.Rest.Along(degrees, 0), from, to)];
    }

    /// <summary>From the tummy's skin, on the side of the hips from the hand that lies there.</summary>
    public static IReadOnlyList<Vector3[]> TummyOut(FigureSkeleton body)
    {
        var (up, from, to) = body.Posture switch
        {
            Posture.OnBack => (-1f, 12f, 24f),
            Posture.Sitting => (.5f, 13f, 26f),
            _ => (4f, 13f, 27f),
        };
        return [Push(body.Waist + up * body.Rest.Up, body.Rest.Front, from, to)];
    }

    /// <summary>Round the front, at the height of the lap, where it lies on no arm.</summary>
    public static IReadOnlyList<Vector3[]> ChestToSide(FigureSkeleton body, int side) =>
        [Arc(degrees => body.Shoulders - 14 * body.Rest.Up + 27 * Turned(body.Rest, degrees), -38 * side, 62 * side)];

    /// <summary>The chest bends forward, seen beyond the head.</summary>
    public static IReadOnlyList<Vector3[]> ChestForward(FigureSkeleton body)
    {
        var up = body.ChestFrame.Up;
        var bend = 180 - MathF.Atan2(Vector3.Dot(up, body.Rest.Front), Vector3.Dot(up, body.Rest.Up)) * 180 / MathF.PI;
        return [Arc(degrees => body.Pelvis + 54 * body.Rest.Along(degrees, 0), bend + 22, bend - 6)];
    }

    /// <summary>Up: over the hips of a person who lies, before those of one who rises from a seat, behind those of one who
    /// stands.</summary>
    public static IReadOnlyList<Vector3[]> HipsUp(FigureSkeleton body) => body.Posture switch
    {
        Posture.OnBack => [Push(body.Pelvis, Vector3.UnitY, 9, 22)],
        Posture.Sitting => [Push(body.Pelvis + 25 * body.Rest.Front, Vector3.UnitY, 0, 20)],
        _ => [Push(body.Pelvis - 16 * body.Rest.Front, Vector3.UnitY, -8, 12)],
    };

    public static IReadOnlyList<Vector3[]> HipsForward(FigureSkeleton body) => [Push(body.Pelvis, body.Rest.Front, 11, 23)];

    public static IReadOnlyList<Vector3[]> HipsToSide(FigureSkeleton body, int side) =>
        [Push(body.Pelvis, side * body.Rest.Right, 13, 26)];

    /// <summary>A squeeze from both sides.</summary>
    public static IReadOnlyList<Vector3[]> HipsInward(FigureSkeleton body) =>
        [Push(body.Pelvis, body.Rest.Right, 26, 13), Push(body.Pelvis, -body.Rest.Right, 26, 13)];

    /// <summary>Away from the other knee.</summary>
    public static IReadOnlyList<Vector3[]> KneeOpens(FigureSkeleton body, int side) =>
        [Push((side > 0 ? body.RightLeg : body.LeftLeg).Knee, side * body.Rest.Right, 6, 18)];

    /// <summary>Beyond the leg that is parted from the other, on its way; of a person who sits, beyond the foot.</summary>
    public static IReadOnlyList<Vector3[]> LegToSide(FigureSkeleton body, int side)
    {
        var (leg, rest) = (side > 0 ? body.RightLeg : body.LeftLeg, body.Rest);
        if (body.Posture is Posture.Sitting)
            return [Push(leg.Ankle, side * rest.Right, 7, 19)];
        var way = leg.Ankle - leg.Hip;
        var apart = MathF.Atan2(side * Vector3.Dot(way, rest.Right), -Vector3.Dot(way, rest.Up)) * 180 / MathF.PI;
        return [Arc(degrees => leg.Hip + 38 * rest.Along(degrees, 90 * side), apart + 8, apart + 32)];
    }

    /// <summary>Over the leg that stretches back.</summary>
    public static IReadOnlyList<Vector3[]> LegBack(FigureSkeleton body, int side)
    {
        var leg = side > 0 ? body.RightLeg : body.LeftLeg;
        return [Push(leg.Knee - 9 * body.Rest.Front, Vector3.Normalize(leg.Ankle - leg.Hip), -4, 20)];
    }

    /// <summary>The same, and over the arm of the other side that stretches forward.</summary>
    public static IReadOnlyList<Vector3[]> LegBackArmForward(FigureSkeleton body, int side)
    {
        var arm = side > 0 ? body.LeftArm : body.RightArm;
        return [.. LegBack(body, side), Push(arm.Elbow - 8 * body.Rest.Front, body.ChestFrame.Up, -2, 20)];
    }

    /// <summary>As far as the stride is long.</summary>
    public static IReadOnlyList<Vector3[]> Forward(FigureSkeleton body)
    {
        var stride = MathF.Abs(body.RightLeg.Stand.X - body.LeftLeg.Stand.X);
        return [Push(body.Pelvis + 11 * body.Rest.Up, body.Rest.Front, 16, 20 + .65f * stride)];
    }

    /// <summary>The way to the front, turned to the person's right.</summary>
    private static Vector3 Turned(BodyFrame rest, float degrees)
    {
        var (sin, cos) = MathF.SinCos(degrees * MathF.PI / 180);
        return cos * rest.Front + sin * rest.Right;
    }

    /// <summary>A little down the shin, where an arrow lies on no thigh.</summary>
    private static Vector3 BesideKnee(FigureSkeleton.Leg leg) => Vector3.Lerp(leg.Knee, leg.Ankle, .12f);

    private static Vector3[] Push(Vector3 place, Vector3 way, float from, float to) =>
        Arc(share => place + share * way, from, to);

    private static Vector3[] Arc(Func<float, Vector3> at, float from, float to) =>
        [.. Enumerable.Range(0, Steps + 1).Select(step => at(from + (to - from) * step / Steps))];
}
