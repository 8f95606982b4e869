using System.Numerics;

namespace SIJointSite.Core.Figures;

/// <summary>
/// Where the joints are, in body coordinates: X towards the feet, Y up from the mat, Z to the person's right; 100 units are
/// the height of the body. Angles give the legs (forward kinematics), targets give the arms (two-bone inverse kinematics).
/// </summary>
public sealed class FigureSkeleton
{
    /// <summary>Length of the thigh in hundredths of body height.</summary>
    public const float Thigh = 24.5f;

    /// <summary>Length of the shin.</summary>
    public const float Shin = 24f;

    /// <summary>Heel to toe.</summary>
    public const float Foot = 12f;

    /// <summary>Length of the upper arm.</summary>
    public const float UpperArm = 17.5f;

    /// <summary>Length of the forearm.</summary>
    public const float Forearm = 15f;

    /// <summary>Height of the middle of the trunk above the mat, for somebody on their back.</summary>
    private const float Lying = 6f;

    private static readonly Vector3 Pelvis = new(0, Lying, 0);

    /// <summary>One leg's joints.</summary>
    public sealed record Leg(Vector3 Hip, Vector3 Knee, Vector3 Ankle, Vector3 Heel, Vector3 Toe);

    /// <summary>One arm's joints.</summary>
    public sealed record Arm(Vector3 Shoulder, Vector3 Elbow, Vector3 Wrist, Vector3 Fingers);

    /// <summary>Works out the joints of a pose.</summary>
    public FigureSkeleton(FigurePose pose)
    {
        var pelvisTurn = Matrix4x4.CreateRotationX(Radians(pose.PelvisRoll));
        RightLeg = LegOf(pose.Right, Pelvis + Vector3.Transform(new Vector3(0, 0, 5f), pelvisTurn));
        LeftLeg = LegOf(pose.Left, Pelvis + Vector3.Transform(new Vector3(0, 0, -5f), pelvisTurn));
        RightArm = ArmOf(pose.RightArm, 1);
        LeftArm = ArmOf(pose.LeftArm, -1);
    }

    /// <summary>The right leg.</summary>
    public Leg RightLeg { get; }

    /// <summary>The left leg.</summary>
    public Leg LeftLeg { get; }

    /// <summary>The right arm.</summary>
    public Arm RightArm { get; }

    /// <summary>The left arm.</summary>
    public Arm LeftArm { get; }

    /// <summary>Middle of the head.</summary>
    public Vector3 Head { get; } = new(-38f, 6.6f, 0);

    /// <summary>Where the neck meets the chest.</summary>
    public Vector3 Neck { get; } = new(-29.5f, 6f, 0);

    /// <summary>Middle of the chest at the shoulders.</summary>
    public static Vector3 Shoulder(int side) => new(-26f, Lying, 8.6f * side);

    private static Leg LegOf(LegPose pose, Vector3 hip)
    {
        // In the leg's own plane first, then leaned over about the long axis of the body through the hip.
        var lean = Matrix4x4.CreateRotationX(Radians(pose.Roll));
        Vector3 Direction(double degrees)
        {
            var (sin, cos) = MathF.SinCos(Radians(degrees));
            return Vector3.Transform(new Vector3(cos, sin, 0), lean);
        }

        var knee = hip + Thigh * Direction(pose.Hip);
        var shin = pose.Hip - pose.Knee;
        var ankle = knee + Shin * Direction(shin);
        var toes = Direction(shin + (180 - pose.Ankle));
        var heel = ankle - 2.2f * toes;
        return new Leg(hip, knee, ankle, heel, heel + Foot * toes);
    }

    private Arm ArmOf(ArmPose pose, int side)
    {
        var shoulder = Shoulder(side);
        var (target, elbowTowards, hand) = pose switch
        {
            ArmPose.OutToSide => (shoulder + new Vector3(-4, -3.4f, 31f * side), new Vector3(0, -1, 0), new Vector3(-0.1f, 0, side)),
            ArmPose.OnTummy => (new Vector3(-8, 13.4f, 4.5f * side), new Vector3(0.2f, 0.2f, side), new Vector3(0.5f, 0.1f, -side)),
            ArmPose.BehindRightThigh => (BehindThigh(side), new Vector3(0.3f, 0.1f, side), new Vector3(0.2f, 0.6f, -side)),
            _ => (new Vector3(5f, 2.2f, 16.5f * side), new Vector3(0, 0.3f, side), new Vector3(1, 0, 0)),
        };
        var (elbow, wrist) = Reach(shoulder, target, elbowTowards);
        return new Arm(shoulder, elbow, wrist, wrist + 6f * Vector3.Normalize(hand));
    }

    private Vector3 BehindThigh(int side)
    {
        var thigh = Vector3.Normalize(RightLeg.Knee - RightLeg.Hip);
        var behind = Vector3.Normalize(Vector3.Cross(thigh, new Vector3(0, 0, 1)));
        return RightLeg.Hip + 0.62f * Thigh * thigh + 5.4f * behind + new Vector3(0, 0, 3.6f * side);
    }

    /// <summary>Two-bone inverse kinematics: bends the elbow so that the wrist is at the target, or stretches towards one that is too far.</summary>
    private static (Vector3 Elbow, Vector3 Wrist) Reach(Vector3 shoulder, Vector3 target, Vector3 elbowTowards)
    {
        var way = target - shoulder;
        var distance = MathF.Min(way.Length(), UpperArm + Forearm - 0.01f);
        var direction = Vector3.Normalize(way);
        var along = (UpperArm * UpperArm - Forearm * Forearm + distance * distance) / (2 * distance);
        var aside = MathF.Sqrt(MathF.Max(0, UpperArm * UpperArm - along * along));
        var bend = Vector3.Normalize(elbowTowards - Vector3.Dot(elbowTowards, direction) * direction);
        return (shoulder + along * direction + aside * bend, shoulder + distance * direction);
    }

    private static float Radians(double degrees) => (float)(degrees * Math.PI / 180);
}
