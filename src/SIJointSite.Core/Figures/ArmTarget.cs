using System.Numerics;

namespace SIJointSite.Core.Figures;

/// <summary>Where a wrist should be, where the elbow points, and how hand and thumb lie.</summary>
internal readonly record struct ArmTarget(Vector3 Wrist, Vector3 ElbowTowards, Vector3 Hand, Vector3 Thumb)
{
    /// <summary>The target of one arm on a body whose trunk and legs are placed.</summary>
    /// <param name="body">The body.</param>
    /// <param name="pose">The named place.</param>
    /// <param name="side">1 for the right arm, -1 for the left.</param>
    public static ArmTarget Of(FigureSkeleton body, ArmPose pose, int side)
    {
        var (chest, rest) = (body.ChestFrame, body.Rest);
        var outward = side * chest.Right;
        var shoulder = body.Shoulders + FigureSkeleton.ShoulderHalf * outward;
        var leg = side > 0 ? body.RightLeg : body.LeftLeg;
        var thigh = Vector3.Normalize(leg.Knee - leg.Hip);
        var breath = 1.7f * (float)body.Trunk.Breath;

        return pose switch
        {
            ArmPose.OutToSide => new(
                Floor(shoulder + chest.At(-5f, 0, 30.5f * side), 2f), -rest.Front - .3f * rest.Up, outward - .1f * rest.Up, rest.Up),
            ArmPose.OnTummy => new(
                body.Waist + chest.At(1.5f, 6.6f + breath, 5.4f * side), outward - .5f * chest.Front - .2f * chest.Up,
                -outward - .12f * chest.Up, chest.Up),
            ArmPose.OnChest => new(
                body.Shoulders + chest.At(-5.5f, 6.9f, 4.8f * side), outward - .5f * chest.Front - .4f * chest.Up,
                -outward + .25f * chest.Up, chest.Up),
            ArmPose.OnOtherShoulder => Crossed(-6f, 7.8f),
            ArmPose.UnderOtherArm => Crossed(-3.4f, 6.6f),
            ArmPose.OnOuterKnee => new(
                leg.Knee - 4.5f * thigh + 4.9f * outward + 1.2f * rest.Up, outward - .3f * rest.Front - .2f * rest.Up,
                thigh - .45f * rest.Up, rest.Up),
            ArmPose.OnThigh => new(
                leg.Hip + 12f * thigh + 6.4f * rest.Up, .8f * outward - rest.Front, thigh - .35f * outward - .12f * rest.Up, -outward),
            ArmPose.SwungForward => Hanging(30.2f, 24),
            ArmPose.SwungBack => Hanging(31.2f, -24),
            ArmPose.UnderHead => new(
                Floor(body.Shoulders + chest.At(9f, 8f, 0), 2.2f), chest.Front, chest.Up - .4f * chest.Front, chest.Front),
            ArmPose.BehindRightThigh => BehindThigh(body.RightLeg),
            ArmPose.BehindLeftThigh => BehindThigh(body.LeftLeg),
            ArmPose.TowelBehindRightThigh => AtTowel(body.RightLeg),
            ArmPose.TowelBehindLeftThigh => AtTowel(body.LeftLeg),
            _ when body.Posture is Posture.OnBack => new(
                Floor(body.Pelvis + rest.At(-1.5f, 0, 15f * side), 2f), outward + .3f * rest.Front, -rest.Up, -outward),
            _ => Hanging(31f, 4),
        };

        ArmTarget Crossed(float up, float front) => new(
            body.Shoulders + chest.At(up, front, -3.6f * side), outward - 1.6f * chest.Up + .4f * chest.Front,
            -.9f * outward + .55f * chest.Up - .45f * chest.Front, chest.Up);

        ArmTarget Hanging(float reach, double degrees)
        {
            var way = chest.Along(degrees, 0);
            return new(shoulder + reach * way + 2.4f * outward, -chest.Front + .3f * outward, way + .2f * chest.Front, chest.Front);
        }

        ArmTarget BehindThigh(FigureSkeleton.Leg held)
        {
            var (along, behind) = BackOf(body, held);
            var aside = side * rest.Right;
            return new(held.Hip + 17f * along + 3.2f * behind + 5.2f * aside, aside - .6f * rest.Front, -aside + .35f * behind, along);
        }

        ArmTarget AtTowel(FigureSkeleton.Leg held)
        {
            var (along, _) = BackOf(body, held);
            var aside = side * rest.Right;
            return new(held.Hip + 15f * along + 13f * rest.Up + 6f * aside, aside - .5f * rest.Front - .2f * rest.Up, .5f * rest.Front - rest.Up * .7f - .2f * aside, rest.Up + .4f * rest.Front);
        }
    }

    /// <summary>The way from hip to knee, and the way to the back of the thigh.</summary>
    internal static (Vector3 Along, Vector3 Behind) BackOf(FigureSkeleton body, FigureSkeleton.Leg leg)
    {
        var along = Vector3.Normalize(leg.Knee - leg.Hip);
        return (along, Vector3.Normalize(Vector3.Cross(along, body.Rest.Right)));
    }

    private static Vector3 Floor(Vector3 point, float height) => point with { Y = height };
}
