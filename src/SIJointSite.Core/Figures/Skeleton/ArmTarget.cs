using System.Numerics;
using SIJointSite.Core.Figures.Poses;
using SIJointSite.Core.Figures.Shapes;

namespace SIJointSite.Core.Figures.Skeleton;

/// <summary>Where a wrist should be, where the elbow points, how hand and thumb lie, and how far the hand is closed.</summary>
internal readonly record struct ArmTarget(Vector3 Wrist, Vector3 ElbowTowards, Vector3 Hand, Vector3 Thumb, float Curl = 0)
{
    /// <summary>The target of one arm on a body whose trunk and legs are placed.</summary>
    /// <param name="body">The body.</param>
    /// <param name="pose">The named place.</param>
    /// <param name="side">1 for the right arm, -1 for the left.</param>
    public static ArmTarget Of(FigureSkeleton body, ArmPose pose, int side)
    {
        var (chest, rest) = (body.ChestFrame, body.Rest);
        var outward = side * chest.Right;
        var shoulder = body.ShoulderOf(side);
        var leg = side > 0 ? body.RightLeg : body.LeftLeg;
        var thigh = Vector3.Normalize(leg.Knee - leg.Hip);
        var breath = .85f * FigureTrunk.Belly * (float)body.Trunk.Breath;

        return pose switch
        {
            ArmPose.OutToSide => new(
                Floor(shoulder + chest.At(-5f, 0, 30.5f * side), 2f), -rest.Front - .3f * rest.Up, outward - .1f * rest.Up, rest.Up),
            ArmPose.OnTummy when body.Posture is Posture.OnLeftSide or Posture.OnRightSide => new(
                body.Waist + chest.At(-1, 4f + .6f * breath, 7.4f * side),
                .5f * outward - chest.Front, chest.Front - .7f * outward - .2f * chest.Up, chest.Up),
            ArmPose.OnTummy when body.Posture is Posture.Sitting => new(
                body.Waist + chest.At(2f, 3.4f + .8f * breath, 10f * side), outward - .8f * chest.Front - .2f * chest.Up,
                -outward + .38f * chest.Front - .1f * chest.Up, chest.Up),
            ArmPose.OnTummy => new(
                body.Waist + chest.At(2.5f, 3.4f + .8f * breath, 9.4f * side), outward - .8f * chest.Front - .2f * chest.Up,
                -outward + .38f * chest.Front - .1f * chest.Up, chest.Up),
            ArmPose.OnChest when body.Posture is Posture.OnBack => new(
                body.Shoulders + chest.At(-9f, 5.4f, 8f * side), outward - 1.1f * chest.Front - .6f * chest.Up,
                -outward + .25f * chest.Up + .15f * chest.Front, chest.Up),
            ArmPose.OnChest => new(
                body.Shoulders + chest.At(-8.5f, 6.2f, 6f * side), outward - .5f * chest.Front - .25f * chest.Up,
                -outward + .35f * chest.Up - .05f * chest.Front, chest.Up),
            ArmPose.OnOtherShoulder => Crossed(-6f, 7.8f),
            ArmPose.UnderOtherArm => Crossed(-3.4f, 6.6f),
            ArmPose.OnOuterKnee => new(
                leg.Knee - 2f * thigh + 4.8f * outward + 6f * rest.Up, outward - .5f * rest.Front, .45f * thigh - .8f * rest.Up,
                rest.Front + .4f * rest.Up),
            ArmPose.OnThigh => OnThigh(8f, .6f * outward - rest.Front),
            ArmPose.AboveKnee => OnThigh(16f, outward - .15f * rest.Front - .3f * rest.Up),
            ArmPose.OnSeat => new(
                body.Pelvis with { Y = FigureSkeleton.Seat + 1.7f } + rest.At(0, 1.5f, 14f * side),
                outward - rest.Front, rest.Front + .25f * outward, -outward),
            ArmPose.SwungForward => Hanging(30.2f, 24),
            ArmPose.SwungBack => Hanging(31.2f, -24),
            ArmPose.UnderHead => new(
                Floor(body.Shoulders + chest.At(9f, 8f, 0), 2.2f), chest.Front, chest.Up - .4f * chest.Front, chest.Front),
            ArmPose.OnFloor when body.Posture is Posture.HandsAndKnees => new(
                Floor(shoulder, 1.9f), .6f * outward + .3f * chest.Front, Vector3.UnitX, -outward),
            ArmPose.OnFloor => new(
                Floor(body.Shoulders + chest.At(-9f, 15f, 0), 1.7f), outward - .4f * chest.Up, chest.Up + .5f * chest.Front, -chest.Front),
            ArmPose.Reaching => new(
                shoulder + 31.4f * chest.Up - .5f * chest.Front, outward + .4f * chest.Front, chest.Up, -chest.Front),
            ArmPose.OnWorktop => new(
                new(FigureSkeleton.WorktopEdge + 3, FigureSkeleton.Worktop + 1.8f, shoulder.Z + 1.5f * side),
                outward - .6f * rest.Up - .3f * rest.Front, rest.Front - .15f * outward, -outward),
            ArmPose.BehindRightThigh => BehindThigh(body.RightLeg),
            ArmPose.BehindLeftThigh => BehindThigh(body.LeftLeg),
            ArmPose.TowelBehindRightThigh => AtTowel(body.RightLeg),
            ArmPose.TowelBehindLeftThigh => AtTowel(body.LeftLeg),
            _ when body.Posture is Posture.OnBack => new(
                Floor(body.Pelvis + rest.At(6f, 0, 15f * side), 1.6f), outward - .3f * rest.Front, -rest.Up - .1f * outward, -outward),
            _ => Hanging(31f, 4),
        };

        ArmTarget OnThigh(float along, Vector3 elbow) => new(
            leg.Hip + along * thigh + 5.9f * rest.Up + 3f * outward, elbow, thigh - .35f * outward - .1f * rest.Up, -outward - .5f * thigh);

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
            // The hand of the same side is seen on the thigh; the other one lies behind it, and is not.
            return held == leg
                ? new(
                    held.Hip + 15.5f * along + 1.2f * behind + 5.6f * aside, aside - .6f * rest.Front, .85f * behind - .45f * aside, along)
                : new(held.Hip + 12.5f * along + 3.2f * behind + 6f * aside, aside - .6f * rest.Front, -aside, along);
        }

        ArmTarget AtTowel(FigureSkeleton.Leg held)
        {
            var (along, _) = BackOf(body, held);
            var aside = side * rest.Right;
            return new(
                held.Hip + 7f * along + 15f * rest.Up + 6.5f * aside, aside - rest.Front - .3f * rest.Up,
                rest.Front - .5f * rest.Up - .15f * aside, rest.Up + .4f * rest.Front, 1);
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
