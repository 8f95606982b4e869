using System.Globalization;
using System.Net;
using System.Numerics;
using System.Text;

namespace SIJointSite.Core.Figures;

/// <summary>
/// Draws a scene as SVG. Colours come from the page's stylesheet by class, so the same drawing serves light, dark, forced
/// colours and print, and the security policy needs no exception.
/// </summary>
public static class FigureSvg
{
    private const float Margin = 5f;

    /// <summary>The part of a figure to be painted.</summary>
    private sealed record Part(string Class, string Path, float Nearness);

    /// <summary>Draws one position.</summary>
    /// <param name="scene">The scene.</param>
    /// <param name="isEnd">True for the end position, which also shows the arrow.</param>
    /// <param name="id">Id for title, unique on the page.</param>
    /// <param name="label">What the drawing shows, in words.</param>
    /// <returns>One svg element without colours or styles of its own. Both positions of a scene have the same frame.</returns>
    public static string Render(FigureScene scene, bool isEnd, string id, string label)
    {
        var skeleton = new FigureSkeleton(isEnd ? scene.End : scene.Start);
        var (left, top, width, height) = FrameOf(scene);
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg class=\"si-figure\" viewBox=\"{FigureShape.Number(left)} {FigureShape.Number(top)} {FigureShape.Number(width)} {FigureShape.Number(height)}\" role=\"img\" aria-labelledby=\"{id}\"><title id=\"{id}\">{WebUtility.HtmlEncode(label)}</title>");
        Paint(svg, "mat", Mat(scene.Camera));
        foreach (var part in PartsOf(scene, skeleton).OrderBy(static part => part.Nearness))
            Paint(svg, part.Class, part.Path);
        if (isEnd && scene.Arrow is { } arrow)
            svg.Append(ArrowOf(arrow, scene.Camera, skeleton));
        return svg.Append("</svg>").ToString();
    }

    private static void Paint(StringBuilder svg, string name, string path) =>
        svg.Append(CultureInfo.InvariantCulture, $"<path class=\"si-figure__{name}\" d=\"{path}\"/>");

    /// <summary>The frame holds the mat and every joint of both positions, so that nothing is cut off and nothing jumps.</summary>
    private static (float Left, float Top, float Width, float Height) FrameOf(FigureScene scene)
    {
        Vector3[] corners =
        [
            .. from x in new[] { MatHead, MatFoot } from z in new[] { -MatHalf, MatHalf } select new Vector3(x, 0, z),
            .. JointsOf(new FigureSkeleton(scene.Start)),
            .. JointsOf(new FigureSkeleton(scene.End)),
        ];
        var points = Array.ConvertAll(corners, scene.Camera.Project);
        var left = points.Min(static point => point.X) - Margin;
        var top = points.Min(static point => point.Y) - 2 * Margin;
        return (left, top, points.Max(static point => point.X) + Margin - left, points.Max(static point => point.Y) + Margin - top);
    }

    private static Vector3[] JointsOf(FigureSkeleton body) =>
        [body.RightLeg.Knee, body.LeftLeg.Knee, body.RightLeg.Toe, body.LeftLeg.Toe, body.RightArm.Fingers, body.LeftArm.Fingers, body.Head];

    private const float MatHead = -50f;
    private const float MatFoot = 50f;
    private const float MatHalf = 24f;

    private static string Mat(FigureCamera camera)
    {
        Vector3[] corners = [new(MatHead, 0, -MatHalf), new(MatFoot, 0, -MatHalf), new(MatFoot, 0, MatHalf), new(MatHead, 0, MatHalf)];
        return FigureShape.Around([.. corners.Select(corner => (camera.Project(corner), 1.2f))]);
    }

    private static IEnumerable<Part> PartsOf(FigureScene scene, FigureSkeleton body)
    {
        var camera = scene.Camera;
        Part Limb(string name, Vector3 from, float fromRadius, Vector3 to, float toRadius, float lift = 0)
        {
            var (start, end) = (camera.Project(from), camera.Project(to));
            return new Part(name, FigureShape.Capsule(start, fromRadius, end, toRadius), (start.Z + end.Z) / 2 + lift);
        }

        // The trunk is one shape: chest and pelvis, each a band round its bones, meeting at the waist.
        var chest = FigureShape.Around(
            (camera.Project(FigureSkeleton.Shoulder(1)), 4.6f), (camera.Project(FigureSkeleton.Shoulder(-1)), 4.6f),
            (camera.Project(new Vector3(-13, 6.4f, 5.2f)), 5.4f), (camera.Project(new Vector3(-13, 6.4f, -5.2f)), 5.4f),
            (camera.Project(new Vector3(-6, 6f, 0)), 5.6f));
        var pelvis = FigureShape.Around(
            (camera.Project(new Vector3(-13, 6.4f, 3.6f)), 5.2f), (camera.Project(new Vector3(-13, 6.4f, -3.6f)), 5.2f),
            (camera.Project(body.RightLeg.Hip), 6f), (camera.Project(body.LeftLeg.Hip), 6f));
        var middle = camera.Project(new Vector3(-13, 5f, 0)).Z;
        yield return new Part("trunk", chest + pelvis, middle);
        // Once more without an edge, so that no seam shows where the two bands meet.
        yield return new Part("trunk si-figure__seamless", chest + pelvis, middle + .01f);

        yield return Limb("skin", body.Neck, 3.1f, body.Head, 3.1f, lift: 1);
        yield return new Part("hair", FigureShape.Circle(camera.Project(body.Head + new Vector3(-1.5f, -.3f, 0)), 5.4f), camera.Project(body.Head).Z);
        // The face looks up: forehead, nose and chin tell which way the person lies.
        var head = camera.Project(body.Head).Z;
        yield return new Part("skin", FigureShape.Capsule(camera.Project(body.Head + new Vector3(1f, 3f, 0)), 1.7f, camera.Project(body.Head + new Vector3(1.9f, 6f, 0)), .7f), head + 1.8f);
        yield return new Part("skin", FigureShape.Capsule(camera.Project(body.Head + new Vector3(.4f, .8f, 0)), 4.7f, camera.Project(body.Head + new Vector3(4f, 2f, 0)), 2.4f), head + 2);

        foreach (var (leg, side) in new[] { (body.RightLeg, "right-leg"), (body.LeftLeg, "left-leg") })
        {
            var isFar = camera.Project(leg.Hip).Z < camera.Project(leg == body.RightLeg ? body.LeftLeg.Hip : body.RightLeg.Hip).Z - 1;
            var name = scene.Working.Contains(side) ? (isFar ? "working-far" : "working") : isFar ? "far" : "body";
            yield return Limb(name, leg.Hip, 6f, leg.Knee, 4.1f);
            yield return Limb(name, leg.Knee, 4f, leg.Ankle, 2.4f, lift: .5f);
            yield return Limb(isFar ? "skin-far" : "skin", leg.Heel, 2.5f, leg.Toe, 1.5f, lift: .4f);
        }

        foreach (var (arm, other) in new[] { (body.RightArm, body.LeftArm), (body.LeftArm, body.RightArm) })
        {
            var isFar = camera.Project(arm.Shoulder).Z < camera.Project(other.Shoulder).Z - 1;
            var name = isFar ? "skin-far" : "skin";
            yield return Limb(isFar ? "sleeve-far" : "sleeve", arm.Shoulder, 4.2f, arm.Elbow, 2.9f, lift: 1);
            yield return Limb(name, arm.Elbow, 2.7f, arm.Wrist, 1.9f, lift: 1.5f);
            yield return Limb(name, arm.Wrist, 2f, arm.Fingers, 1.3f, lift: 3);
        }

        if (scene.Props.Contains(FigureProp.Ball))
        {
            var between = camera.Project((body.RightLeg.Knee + body.LeftLeg.Knee) / 2);
            yield return new Part("prop", FigureShape.Circle(between, 5.2f), between.Z);
        }

        if (scene.Props.Contains(FigureProp.Strap))
        {
            foreach (var half in StrapOf(camera, body))
                yield return half;
        }
    }

    /// <summary>The strap goes round both thighs: its far half is painted before the legs, its near half after them.</summary>
    private static IEnumerable<Part> StrapOf(FigureCamera camera, FigureSkeleton body)
    {
        var right = Vector3.Lerp(body.RightLeg.Hip, body.RightLeg.Knee, .8f);
        var left = Vector3.Lerp(body.LeftLeg.Hip, body.LeftLeg.Knee, .8f);
        var middle = (right + left) / 2;
        var across = Vector3.Normalize(right - left);
        var front = Vector3.Normalize(Vector3.Cross(Vector3.Normalize(body.RightLeg.Knee - body.RightLeg.Hip), across));
        var halfWidth = (right - left).Length() / 2 + 4.9f;
        List<Vector3> loop = [];
        for (var step = 0; step <= 40; step++)
        {
            var (sin, cos) = MathF.SinCos(step * MathF.Tau / 40);
            // Rounder than an ellipse at its ends, as a strap lies round two thighs.
            loop.Add(camera.Project(middle + across * halfWidth * MathF.Sign(cos) * MathF.Pow(MathF.Abs(cos), .55f) + front * 5f * MathF.Sign(sin) * MathF.Pow(MathF.Abs(sin), .55f)));
        }

        var centre = camera.Project(middle).Z;
        foreach (var (isNear, nearness) in new[] { (false, centre - 40), (true, centre + 40) })
        {
            List<Vector2> run = [];
            for (var step = 0; step < loop.Count * 2; step++)
            {
                var point = loop[step % (loop.Count - 1)];
                if (point.Z >= centre == isNear)
                    run.Add(new Vector2(point.X, point.Y));
                else if (run.Count > 0 && step >= loop.Count)
                    break;
                else
                    run.Clear();
            }

            yield return new Part(isNear ? "strap" : "strap-far", FigureShape.Path(run, closed: false), nearness);
        }
    }

    private static string ArrowOf(FigureArrow arrow, FigureCamera camera, FigureSkeleton body)
    {
        var (right, left) = (body.RightLeg.Knee, body.LeftLeg.Knee);
        var outward = Vector3.Normalize(new Vector3(0, right.Y - left.Y, right.Z - left.Z));
        IEnumerable<(Vector3 From, Vector3 To)> arrows = arrow switch
        {
            FigureArrow.KneeToChest => [(right + new Vector3(10, 7, 0), right + new Vector3(-6, 8.5f, 0))],
            FigureArrow.KneesToRight => [(new Vector3(20, 33, 2), new Vector3(20, 27, 22))],
            FigureArrow.KneesInward => [(right + 16 * outward, right + 5.5f * outward), (left - 16 * outward, left - 5.5f * outward)],
            _ => [(right + 6 * outward, right + 17 * outward), (left - 6 * outward, left - 17 * outward)],
        };
        var svg = new StringBuilder();
        foreach (var (from, to) in arrows)
        {
            var (start, end) = (Flat(camera.Project(from)), Flat(camera.Project(to)));
            var way = Vector2.Normalize(end - start);
            var aside = new Vector2(-way.Y, way.X);
            Paint(svg, "arrow-line", FigureShape.Path([start, end - 2.5f * way], closed: false));
            Paint(svg, "arrow", FigureShape.Path([end, end - 4.6f * way + 2.8f * aside, end - 4.6f * way - 2.8f * aside], closed: true));
        }

        return svg.ToString();
    }

    private static Vector2 Flat(Vector3 point) => new(point.X, point.Y);
}
