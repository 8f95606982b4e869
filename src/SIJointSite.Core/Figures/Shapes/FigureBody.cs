using System.Numerics;
using SIJointSite.Core.Figures.Lines;
using SIJointSite.Core.Figures.Poses;
using SIJointSite.Core.Figures.Skeleton;

namespace SIJointSite.Core.Figures.Shapes;

/// <summary>The flesh and the clothes on a skeleton: T-shirt, shorts, bare limbs.</summary>
internal sealed class FigureBody(FigureSkeleton body, FigureCamera camera, IReadOnlyList<WorkingPart> working)
{
    private const string Seamless = FigurePiece.Seamless;

    /// <summary>All pieces of the person, in no order.</summary>
    public IEnumerable<FigurePiece> Pieces()
    {
        yield return new FigureTrunk(body, camera, working).Piece();
        yield return Neck();
        yield return FigureHead.Of(body, camera);
        foreach (var (leg, other, part) in new[]
        {
            (body.RightLeg, body.LeftLeg, WorkingPart.RightLeg), (body.LeftLeg, body.RightLeg, WorkingPart.LeftLeg),
        })
        {
            var far = camera.Project(leg.Hip).Z < camera.Project(other.Hip).Z - 7.5f ? "-far" : "";
            foreach (var piece in LegPieces(leg, part is WorkingPart.RightLeg ? 1 : -1, working.Contains(part) ? "working" : "skin", far))
                yield return piece;
        }

        foreach (var (arm, other, side) in new[] { (body.RightArm, body.LeftArm, 1), (body.LeftArm, body.RightArm, -1) })
        {
            var far = camera.Project(arm.Shoulder).Z < camera.Project(other.Shoulder).Z - 14 ? "-far" : "";
            foreach (var piece in ArmPieces(arm, side, "skin" + far, (working.Contains(WorkingPart.Chest) ? "working" : "shirt") + far))
                yield return piece;
        }
    }

    private FigurePiece Piece(string name, params ReadOnlySpan<(string Class, Beads Beads)> layers) => FigurePiece.Of(name, camera, layers);

    private FigurePiece Neck() => Piece("neck", ("skin", new Beads().Line(
        body.NeckBase - 1.5f * body.ChestFrame.Up, 2.9f, body.Head - body.HeadFrame.At(3.2f, 1.4f, 0), 2.5f)));

    private IEnumerable<FigurePiece> LegPieces(FigureSkeleton.Leg leg, int side, string look, string far)
    {
        var (bare, shorts) = (look + far, (working.Contains(WorkingPart.Hips) ? "working" : "shorts") + far);
        var (thigh, shin) = (Vector3.Normalize(leg.Knee - leg.Hip), Vector3.Normalize(leg.Ankle - leg.Knee));
        var bend = thigh - shin;
        var ahead = bend.Length() > .15f ? bend : leg.Toes;
        var kneecap = Vector3.Normalize(ahead - Vector3.Dot(ahead, thigh) * thigh);
        var calf = -Vector3.Normalize(ahead - Vector3.Dot(ahead, shin) * shin);
        var knee = Joint(leg.Knee, thigh, shin, 2.85f, 3.4f, .5f);
        // Where a limb joins the trunk its edge goes away, so that the two are one body.
        var groin = new Beads().Line(leg.Hip, 4.1f, body.Pelvis + body.PelvisFrame.At(.2f, -.8f, 3.6f * side), 3.6f);

        yield return Piece(
            "thigh",
            (bare, new Beads().Limb(leg.Hip, leg.Knee, kneecap, (.2f, 5f, .1f), (.6f, 4.3f, .25f), (.88f, 3.4f, .1f), (1, 3.25f, 0))),
            (bare + Seamless, knee),
            (shorts, new Beads().Sleeve(leg.Hip, leg.Knee, kneecap, (0, 4.6f, 0), (.25f, 5.5f, .1f), (.6f, 5.1f, .25f))),
            (shorts + Seamless, groin));
        var calfAndShin = new Beads().Limb(
            leg.Knee, leg.Ankle, calf,
            (0, 3.2f, 0), (.12f, 3.1f, .25f), (.32f, 3.35f, .75f), (.65f, 2.45f, .4f), (.92f, 1.8f, 0), (1, 1.9f, 0));
        // People walk in shoes, and take them off to lie down.
        yield return body.Posture is Posture.Standing
            ? Piece("shin", (bare, calfAndShin), (bare + Seamless, knee), ("shoe" + far, Foot(leg, .35f)))
            : Piece("shin", (bare, Foot(leg).Join(calfAndShin)), (bare + Seamless, knee));
    }

    /// <summary>
    /// What hides the line across a joint: nearly straight, both ends of the limb run on; bent, only the joint is smooth.
    /// </summary>
    private static Beads Joint(Vector3 place, Vector3 before, Vector3 after, float radius, float reach, float folded)
    {
        var straight = reach * Math.Clamp((Vector3.Dot(before, after) - folded) / (.9f - folded), 0, 1);
        return new Beads()
            .Line(place - straight * before, radius - .05f, place, radius)
            .Line(place, radius, place + straight * after, .94f * radius);
    }

    /// <summary>Heel, instep, ball and toes; the sole is flat.</summary>
    private static Beads Foot(FigureSkeleton.Leg leg, float shoe = 0)
    {
        const float Toes = 9.8f;
        var aside = Vector3.Cross(leg.Toes, leg.Sole);
        Vector3 At(float ahead, float above) => leg.Stand + ahead * leg.Toes + above * leg.Sole;
        var foot = new Beads()
            .Line(At(0, FigureSkeleton.AnkleHeight), 1.9f + shoe, At(-1.9f, 2f), 2f + shoe)
            .Line(At(.4f, 3.4f), 2f + shoe, At(6.4f, 1.7f), 1.5f + shoe)
            .Line(At(-1.9f, 2f), 2f + shoe, At(6.4f, 1.4f), 1.4f + shoe);
        for (var ahead = -1.4f; ahead <= Toes; ahead += .4f)
        {
            // Wider towards the ball, and round at the toes.
            var (share, radius) = (MathF.Max(0, (ahead - 6.6f) / (Toes - 6.6f)), 1.5f - .05f * ahead);
            var halfWidth = MathF.Max(radius, (1.85f + .17f * ahead) * MathF.Sqrt(1 - share * share));
            foot.Row(At(ahead, radius), aside, halfWidth + shoe, radius + shoe / 2);
        }

        return foot;
    }

    private IEnumerable<FigurePiece> ArmPieces(FigureSkeleton.Arm arm, int side, string bare, string sleeve)
    {
        var (before, after) = (Vector3.Normalize(arm.Elbow - arm.Shoulder), Vector3.Normalize(arm.Wrist - arm.Elbow));
        var elbow = Joint(arm.Elbow, before, after, 1.98f, 2.6f, -.4f);
        var armpit = new Beads().Line(arm.Shoulder, 2.85f, body.Shoulders + body.ChestFrame.At(-3f, 0, 4f * side), 3.2f);
        yield return Piece(
            "upper-arm",
            (bare, new Beads().Limb(arm.Shoulder, arm.Elbow, default, (.3f, 2.8f, 0), (.7f, 2.3f, 0), (1, 2.15f, 0))),
            (bare + Seamless, elbow),
            (sleeve, new Beads().Sleeve(arm.Shoulder, arm.Elbow, default, (0, 3.1f, 0), (.2f, 3.2f, 0), (.52f, 3.1f, 0))),
            (sleeve + Seamless, armpit));
        var hand = new FigureHand(arm, side);
        var which = side > 0 ? "right" : "left";
        var forearm = new Beads().Limb(arm.Elbow, arm.Wrist, default, (0, 2.1f, 0), (.25f, 2.2f, 0), (.75f, 1.6f, 0), (1, 1.35f, 0));
        if (!IsOnTrunk(arm))
        {
            yield return WithLines(Piece(which + "-forearm", (bare, hand.Shape().Join(forearm)), (bare + Seamless, elbow)));
            yield break;
        }

        // The far forearm comes up from behind the trunk on which its hand lies.
        var wrist = new Beads().Line(Vector3.Lerp(arm.Wrist, arm.Elbow, .12f), 1.2f, Vector3.Lerp(arm.Wrist, arm.Fingers, .1f), 1.2f);
        yield return Piece(which + "-forearm", (bare, forearm), (bare + Seamless, elbow));
        yield return WithLines(Piece("hand-on-trunk", (bare, hand.Shape()), (bare + Seamless, wrist)));

        FigurePiece WithLines(FigurePiece piece)
        {
            var lines = string.Concat(hand.Lines(camera).Select(line => FigurePath.Straight(camera.Flat(line), closed: false)));
            return lines.Length == 0 ? piece : piece with { Layers = [.. piece.Layers, new FigureLayer("line", lines)] };
        }
    }

    /// <summary>Whether the hand lies on the front of the trunk.</summary>
    private bool IsOnTrunk(FigureSkeleton.Arm arm)
    {
        // Against the chest: an arched waist is higher.
        var off = arm.Fingers - body.Shoulders + FigureSkeleton.ChestHeight * body.ChestFrame.Up;
        return Vector3.Dot(off, body.ChestFrame.Front) is > 3.5f and < 12 && Vector3.Dot(off, body.ChestFrame.Up) is > -9 and < 18;
    }
}
