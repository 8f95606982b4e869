using System.Numerics;
using SIJointSite.Core.Figures.Lines;
using SIJointSite.Core.Figures.Poses;
using SIJointSite.Core.Figures.Skeleton;

namespace SIJointSite.Core.Figures.Shapes;

/// <summary>Flat bands that lie against the body: the strap round both thighs, the towel behind one.</summary>
internal static class FigureBands
{
    private const float StrapAt = .78f, StrapRadius = 4.2f, TowelAt = .72f, TowelRadius = 4.3f;

    /// <summary>The strap lies round both thighs as a rubber band would: a part that faces the viewer and a part that does not.</summary>
    public static IEnumerable<FigurePiece> Strap(FigureSkeleton body, FigureCamera camera)
    {
        var right = Vector3.Lerp(body.RightLeg.Hip, body.RightLeg.Knee, StrapAt);
        var left = Vector3.Lerp(body.LeftLeg.Hip, body.LeftLeg.Knee, StrapAt);
        var across = Vector3.Normalize(right - left);
        var along = Vector3.Normalize(body.RightLeg.Knee - body.RightLeg.Hip + body.LeftLeg.Knee - body.LeftLeg.Hip);
        var front = Vector3.Normalize(Vector3.Cross(across, along));
        List<(Vector3 Place, bool IsNear)> loop = [];
        for (var step = 0; step < 32; step++)
        {
            var (sin, cos) = MathF.SinCos((step + .5f) * MathF.Tau / 32);
            var outward = cos * across + sin * front;
            loop.Add(((cos > 0 ? right : left) + StrapRadius * outward, camera.Facing(outward) > 0));
        }

        // Begin where the far part turns to the near one, so that each part is one line.
        var first = Enumerable.Range(0, loop.Count).First(step => loop[step].IsNear && !loop[(step + loop.Count - 1) % loop.Count].IsNear);
        Vector3[] inOrder = [.. loop.Skip(first).Concat(loop.Take(first)).Select(static one => one.Place)];
        var near = Enumerable.Range(0, loop.Count).Count(step => loop[step].IsNear);
        yield return Band("strap-near", inOrder[..near], camera, "strap");
        yield return Band("strap-far", [.. inOrder[(near - 1)..], inOrder[0]], camera, "strap");
    }

    /// <summary>The towel runs from hand to hand, round the back of the thigh that is lifted.</summary>
    public static IEnumerable<FigurePiece> Towel(FigureSkeleton body, FigureCamera camera)
    {
        var leg = body.HigherLeg;
        var (along, behind) = ArmTarget.BackOf(body, leg);
        var middle = leg.Hip + TowelAt * FigureSkeleton.Thigh * along;
        foreach (var (side, arm) in new[] { (1, body.RightArm), (-1, body.LeftArm) })
        {
            var aside = side * body.Rest.Right;
            var grip = Vector3.Lerp(arm.Wrist, arm.Fingers, .45f);
            List<Vector3> way = [middle + TowelRadius * behind];
            for (var step = 1; step <= 6; step++)
            {
                var (sin, cos) = MathF.SinCos(step * MathF.PI / 2 / 6);
                way.Add(middle + TowelRadius * (cos * behind + sin * aside));
            }

            way.Add(Vector3.Lerp(way[^1], grip, .5f));
            way.Add(grip);
            // The end hangs out of the fist.
            way.Add(grip + 4.5f * Vector3.Normalize(grip - way[^2]) - .8f * Vector3.UnitY);
            yield return Band(side > 0 ? "towel-right" : "towel-left", [.. way], camera, "towel");
        }
    }

    private static FigurePiece Band(string name, Vector3[] way, FigureCamera camera, string look)
    {
        var points = Array.ConvertAll(way, camera.Project);
        var path = FigurePath.Straight(Array.ConvertAll(points, static point => new Vector2(point.X, point.Y)), closed: false);
        var seen = Array.ConvertAll(points, static point => new Vector4(point, 1f));
        return new(name, seen, [new(look + " si-figure__band-edge", path), new(look, path)]);
    }
}
