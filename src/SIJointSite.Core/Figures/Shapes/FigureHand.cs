using System.Numerics;
using SIJointSite.Core.Figures.Poses;
using SIJointSite.Core.Figures.Skeleton;

namespace SIJointSite.Core.Figures.Shapes;

/// <summary>
/// A hand: palm, four fingers held together, a thumb that stands off. Open it is flat; closed the fingers curl over the palm.
/// </summary>
internal sealed class FigureHand
{
    private const float Knuckles = 4.3f, LinesSeen = .36f, LeastAcross = .6f;

    private readonly FigureSkeleton.Arm arm;
    private readonly Vector3 along, thumb, palm;

    /// <param name="arm">The arm it belongs to.</param>
    /// <param name="side">1 for the right hand, -1 for the left.</param>
    public FigureHand(FigureSkeleton.Arm arm, int side)
    {
        this.arm = arm;
        along = Vector3.Normalize(arm.Fingers - arm.Wrist);
        thumb = Vector3.Normalize(arm.Thumb - Vector3.Dot(arm.Thumb, along) * along);
        palm = side * Vector3.Cross(thumb, along);
    }

    /// <summary>Its shape.</summary>
    public Beads Shape()
    {
        Beads hand = new();
        for (var ahead = .2f; ahead <= Knuckles; ahead += .7f)
            hand.Row(At(ahead, -.2f), thumb, 1.5f + .8f * ahead / Knuckles, 1.1f);

        var (place, bend) = (At(Knuckles, -.2f), 0f);
        foreach (var (length, halfWidth, radius) in new[] { (2.5f, 2.2f, .95f), (2.3f, 1.75f, .8f) })
        {
            bend += .12f + 1.55f * arm.Curl;
            var way = MathF.Cos(bend) * along + MathF.Sin(bend) * palm;
            for (var step = 1; step <= 4; step++)
                hand.Row(place + length * step / 4 * way, thumb, halfWidth + (4 - step) * .08f, radius);
            place += length * way;
        }

        var folded = arm.Curl * 1.6f;
        return hand
            .Line(At(.9f, 1f), 1f, At(2.9f, 2.9f - folded), .85f)
            .Line(At(2.9f, 2.9f - folded) + folded * palm, .85f, At(5f, 3.3f - 2 * folded) + folded * palm, .7f);
    }

    /// <summary>The lines between the fingers of an open hand whose back or palm is in view; none where they would run together.</summary>
    public IEnumerable<Vector3[]> Lines(FigureCamera camera)
    {
        var across = camera.Facing(thumb);
        if (arm.Curl > .5f || MathF.Abs(camera.Facing(palm)) < LinesSeen || across * across > 1 - LeastAcross * LeastAcross)
            yield break;
        foreach (var aside in new[] { -1.05f, 0, 1.05f })
            yield return [At(Knuckles + .6f, aside - .2f), At(FigureSkeleton.Hand - 1.1f, aside * .9f - .2f)];
    }

    private Vector3 At(float ahead, float aside) => arm.Wrist + ahead * along + aside * thumb;
}
