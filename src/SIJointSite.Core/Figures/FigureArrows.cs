using System.Numerics;

namespace SIJointSite.Core.Figures;

/// <summary>Arrows in the body's space: curved where a part turns, straight pairs where it pushes and nothing moves.</summary>
internal static class FigureArrows
{
    private const float HeadLength = 5f, HeadHalf = 3f;

    /// <summary>The lines of an arrow, each from its tail to its tip, as points of the page.</summary>
    public static IEnumerable<Vector2[]> Lines(FigureArrow arrow, FigureSkeleton body, FigureCamera camera) =>
        In(arrow, body).Select(line => Array.ConvertAll(line, point =>
        {
            var seen = camera.Project(point);
            return new Vector2(seen.X, seen.Y);
        }));

    /// <summary>Shaft and head of one line.</summary>
    public static IEnumerable<FigureLayer> Layers(Vector2[] line)
    {
        var tip = line[^1];
        // The shaft ends inside the head.
        var shaft = line.TakeWhile(point => Vector2.Distance(point, tip) > HeadLength * .7f).ToArray();
        if (shaft.Length < 2)
            shaft = [line[0], Vector2.Lerp(line[0], tip, .5f)];
        var way = Vector2.Normalize(tip - shaft[^1]);
        var aside = new Vector2(-way.Y, way.X);
        var back = tip - HeadLength * way;
        var path = shaft.Length == 2 ? FigurePath.Straight(shaft, closed: false) : FigurePath.Open(shaft);
        var head = FigurePath.Straight([tip, back + HeadHalf * aside, back + .9f * way, back - HeadHalf * aside], closed: true);
        yield return new("arrow-line si-figure__arrow-edge", path);
        yield return new("arrow si-figure__arrow-edge", head);
        yield return new("arrow-line", path);
        yield return new("arrow", head);
    }

    private static IEnumerable<Vector3[]> In(FigureArrow arrow, FigureSkeleton body)
    {
        var (right, left, rest) = (body.RightLeg, body.LeftLeg, body.Rest);
        return arrow switch
        {
            FigureArrow.RightKneeToChest => [OverKnee(right, 1)],
            FigureArrow.LeftKneeToChest => [OverKnee(left, -1)],
            FigureArrow.KneesToRight => [OverBoth(1)],
            FigureArrow.KneesToLeft => [OverBoth(-1)],
            FigureArrow.KneesInward => [Push(right.Knee, rest.Right, 17.5f, 5.5f), Push(left.Knee, -rest.Right, 17.5f, 5.5f)],
            FigureArrow.KneesOutward => [Push(right.Knee, rest.Right, 8, 20), Push(left.Knee, -rest.Right, 8, 20)],
            FigureArrow.PelvisTuck => body.Posture is Posture.OnBack
                ? [Arc(Tail(13.5f), -14, 34), Push(body.Waist + rest.Up, rest.Front, 18, 7)]
                : [Arc(Tail(13), 178, 262)],
            FigureArrow.TummyOut => [Push(body.Waist + 3 * body.ChestFrame.Up, body.ChestFrame.Front, 10.5f, 21)],
            FigureArrow.LeanForward => [Arc(
                degrees => body.Pelvis + 50 * rest.Along(degrees, 0), 198 - (float)body.Trunk.ChestBend, 168 - (float)body.Trunk.ChestBend)],
            FigureArrow.ChestToRight => [Round(1)],
            FigureArrow.ChestToLeft => [Round(-1)],
            _ => [Push(body.Waist, rest.Front, 19, 33)],
        };

        // Seen against the near hip.
        Func<float, Vector3> Tail(float radius) => degrees => body.Pelvis + FigureSkeleton.HipHalf * rest.Right + radius * rest.Along(degrees, 0);

        Vector3[] OverKnee(FigureSkeleton.Leg leg, int side)
        {
            var thigh = leg.Knee - leg.Hip;
            var bend = MathF.Atan2(Vector3.Dot(thigh, rest.Front), -Vector3.Dot(thigh, rest.Up)) * 180 / MathF.PI;
            return Arc(degrees => leg.Hip + side * 2 * rest.Right + (FigureSkeleton.Thigh + 8.5f) * rest.Along(degrees, 0), bend - 34, bend + 8);
        }

        Vector3[] OverBoth(int side)
        {
            var knee = side > 0 ? right.Knee : left.Knee;
            var (up, outward) = (Vector3.Dot(knee - body.Pelvis, rest.Front), Vector3.Dot(knee - body.Pelvis, rest.Right));
            var lean = MathF.Atan2(outward, up) * 180 / MathF.PI;
            var radius = MathF.Sqrt(up * up + outward * outward) + 6.5f;
            var along = Vector3.Dot(knee - body.Pelvis, -rest.Up);
            return Arc(
                degrees =>
                {
                    var (sin, cos) = MathF.SinCos(degrees * MathF.PI / 180);
                    return body.Pelvis - along * rest.Up + radius * (cos * rest.Front + sin * rest.Right);
                },
                lean - 26 * side, lean + 24 * side);
        }

        Vector3[] Round(int side) => Arc(
            degrees =>
            {
                var (sin, cos) = MathF.SinCos(degrees * MathF.PI / 180);
                return body.Waist + 3 * rest.Up + 19 * (cos * rest.Front + sin * rest.Right);
            },
            (float)body.Trunk.ChestTurn - 50 * side, (float)body.Trunk.ChestTurn + 30 * side);
    }

    private static Vector3[] Push(Vector3 place, Vector3 way, float from, float to) => [place + from * way, place + to * way];

    private static Vector3[] Arc(Func<float, Vector3> at, float from, float to) =>
        [.. Enumerable.Range(0, 25).Select(step => at(from + (to - from) * step / 24))];
}
