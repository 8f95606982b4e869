using System.Numerics;
using SIJointSite.Core.Figures.Poses;
using SIJointSite.Core.Figures.Skeleton;

namespace SIJointSite.Core.Figures;

/// <summary>
/// Asks of a drawing what a reader needs to understand it. The numbers of a scene can all be in range and still make a leg that does
/// not reach the ground, or an arrow over a hand.
/// </summary>
public static class FigureChecks
{
    /// <summary>Paths of a drawing: fewer is no person, more is too heavy for a page.</summary>
    private const int LeastPaths = 15, MostPaths = 70;

    /// <summary>Distance between the knees, in hundredths of body height.</summary>
    private const float LeastApart = 5, MostApart = 40;

    /// <summary>How far a planted foot may be from its place before a reader sees it slide, in hundredths of body height.</summary>
    private const float FootSlip = .05f;

    private const float BoneTolerance = .005f;

    /// <summary>All that is wrong with a drawing, each with what to change; empty when nothing is.</summary>
    public static IEnumerable<string> Problems(FigureDrawing drawing)
    {
        var paths = drawing.Render(isEnd: true, "", "").AsSpan().Count("<path ");
        if (paths is < LeastPaths or > MostPaths)
            yield return $"the drawing has {paths} paths; show {LeastPaths} to {MostPaths}, with fewer or more props.";
        if (drawing.Scene.Working.Count == 0)
            yield return "no part works; name at least one in \"working\".";
        foreach (var problem in Movement(drawing).Concat(Arrows(drawing)).Distinct())
            yield return problem;
    }

    /// <summary>Whether the knees keep clear of each other in every picture of the movement.</summary>
    /// <returns>What is wrong and what to change; null when nothing is.</returns>
    public static string? KneesApart(FigureDrawing drawing) => Bodies(drawing)
        .Select(static body => Vector3.Distance(body.RightLeg.Knee, body.LeftLeg.Knee))
        .Where(static apart => apart is < LeastApart or > MostApart)
        .Select(static apart => FormattableString.Invariant(
            $"the knees are {apart:0.0} apart; keep them {LeastApart} to {MostApart} apart, by the place of the feet and the lean."))
        .FirstOrDefault();

    private static IEnumerable<FigureSkeleton> Bodies(FigureDrawing drawing) =>
        Enumerable.Range(0, FigureDrawing.FrameCount).Select(drawing.SkeletonOf);

    private static IEnumerable<string> Movement(FigureDrawing drawing)
    {
        var (start, end) = (drawing.Scene.Start, drawing.Scene.End);
        foreach (var (frame, body) in Bodies(drawing).Index())
        {
            (string, FigureSkeleton.Leg, LegPose, LegPose)[] legs =
                [("right", body.RightLeg, start.Right, end.Right), ("left", body.LeftLeg, start.Left, end.Left)];
            foreach (var (name, leg, from, to) in legs)
            {
                if (MathF.Abs(Vector3.Distance(leg.Hip, leg.Knee) - FigureSkeleton.Thigh) > BoneTolerance
                    || MathF.Abs(Vector3.Distance(leg.Knee, leg.Ankle) - FigureSkeleton.Shin) > BoneTolerance)
                    yield return $"the {name} leg changes its length; bring its foot nearer.";
                // A foot that steps has a place at the start and at the end, and none on its way.
                var due = frame == 0 ? from : frame == FigureDrawing.FrameCount - 1 || from.Foot == to.Foot ? to : null;
                if (due is not null && IsOffItsPlace(leg, due))
                    yield return $"the {name} foot does not reach its place; bring it nearer.";
            }
        }
    }

    private static bool IsOffItsPlace(FigureSkeleton.Leg leg, LegPose pose) => pose.Foot is { } foot
        && Vector3.Distance(
            pose.IsFlat ? leg.Stand : leg.Ankle, new Vector3((float)foot.Ahead, (float)foot.Height, (float)foot.ToTheRight)) > FootSlip;

    private static IEnumerable<string> Arrows(FigureDrawing drawing)
    {
        var body = drawing.SkeletonOf(FigureDrawing.FrameCount - 1);
        (string Name, Vector3 Place)[] places =
        [
            ("right knee", body.RightLeg.Knee), ("left knee", body.LeftLeg.Knee),
            .. HandOf("right hand", body.RightArm), .. HandOf("left hand", body.LeftArm),
        ];
        return from corners in drawing.ArrowOutlines()
               from place in places
               where IsInside(corners, drawing.Scene.Camera.Project(place.Place))
               select $"the arrow covers the {place.Name}; turn the camera, or move that limb.";
    }

    private static IEnumerable<(string, Vector3)> HandOf(string name, FigureSkeleton.Arm arm) =>
        [(name, arm.Wrist), (name, Vector3.Lerp(arm.Wrist, arm.Fingers, .5f)), (name, arm.Fingers)];

    /// <summary>Whether a line to the right of the place crosses the shape's edge an odd number of times.</summary>
    private static bool IsInside(Vector2[] corners, Vector3 place) => corners.Zip(corners.Skip(1).Append(corners[0])).Count(edge =>
        (edge.First.Y > place.Y) != (edge.Second.Y > place.Y)
        && place.X < edge.First.X + (place.Y - edge.First.Y) / (edge.Second.Y - edge.First.Y) * (edge.Second.X - edge.First.X)) % 2 == 1;
}
