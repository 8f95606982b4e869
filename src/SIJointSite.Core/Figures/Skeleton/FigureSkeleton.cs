using System.Numerics;
using SIJointSite.Core.Figures.Poses;

namespace SIJointSite.Core.Figures.Skeleton;

/// <summary>
/// Where the joints are: X towards the feet of a person who lies, and ahead of one who sits or stands; Y up from the
/// floor; Z to the person's right; 100 units are the height of the body. Angles or planted feet give the legs, targets give
/// the arms (two-bone inverse kinematics), so bones never change their length.
/// </summary>
public sealed class FigureSkeleton
{
    /// <summary>Length of the thigh in hundredths of body height.</summary>
    public const float Thigh = 24.5f;

    /// <summary>Length of the shin.</summary>
    public const float Shin = 24f;

    /// <summary>Length of the upper arm.</summary>
    public const float UpperArm = 17f;

    /// <summary>Length of the forearm.</summary>
    public const float Forearm = 15f;

    /// <summary>Wrist to fingertips.</summary>
    public const float Hand = 9f;

    /// <summary>Height of the ankle above the sole.</summary>
    public const float AnkleHeight = 3.8f;

    /// <summary>Height of a chair's seat.</summary>
    public const float Seat = 23f;

    /// <summary>Height of a worktop, and how far ahead of a person who stands its edge is.</summary>
    public const float Worktop = 53f, WorktopEdge = 15f;

    /// <summary>Half the distance between the hips.</summary>
    internal const float HipHalf = 5f;

    /// <summary>Half the distance between the shoulders.</summary>
    internal const float ShoulderHalf = 9.4f;

    /// <summary>Pelvis to waist, and waist to the line of the shoulders.</summary>
    internal const float PelvisHeight = 9f, ChestHeight = 19f;

    private const float Lying = 6f;

    /// <summary>Height of the hips of a person who sits, stands on planted feet, or kneels on hands and knees.</summary>
    private const float SittingHips = Seat + 5.6f, StandingHips = 52f, KneelingHips = Thigh + 3.3f;

    /// <summary>On hands and knees the shoulders are a little higher than the hips.</summary>
    private const float KneelingSlope = 10;

    /// <summary>One leg's joints; Toes and Sole are directions, Sole from the sole towards the shin.</summary>
    public sealed record Leg(Vector3 Hip, Vector3 Knee, Vector3 Ankle, Vector3 Toes, Vector3 Sole)
    {
        /// <summary>The point under the ankle on which a planted foot stands.</summary>
        public Vector3 Stand => Ankle - AnkleHeight * Sole;
    }

    /// <summary>One arm's joints; Thumb is the direction in which the thumb stands off, Curl 0 for an open hand and 1 for a fist.</summary>
    public sealed record Arm(Vector3 Shoulder, Vector3 Elbow, Vector3 Wrist, Vector3 Fingers, Vector3 Thumb, float Curl);

    /// <summary>The joints of a position.</summary>
    public FigureSkeleton(FigurePose pose) : this(pose, pose, 0)
    {
    }

    /// <summary>The joints somewhere between two positions: joint angles and targets are mixed, never points of the drawing.</summary>
    /// <param name="start">First position.</param>
    /// <param name="end">Last position, in the same posture.</param>
    /// <param name="share">0 at the first position, 1 at the last.</param>
    /// <exception cref="ArgumentException">The two are in different postures.</exception>
    public FigureSkeleton(FigurePose start, FigurePose end, float share)
    {
        if (start.Posture != end.Posture)
            throw new ArgumentException("start and end must have the same posture.");
        Posture = start.Posture;
        Trunk = start.Trunk.Towards(end.Trunk, share);
        Rest = Posture switch
        {
            Posture.OnBack => new BodyFrame(-Vector3.UnitX, Vector3.UnitY),
            Posture.OnLeftSide => new BodyFrame(-Vector3.UnitX, -Vector3.UnitZ),
            Posture.OnRightSide => new BodyFrame(-Vector3.UnitX, Vector3.UnitZ),
            Posture.HandsAndKnees => new BodyFrame(Vector3.UnitX, -Vector3.UnitY).Bent(-KneelingSlope),
            _ => new BodyFrame(Vector3.UnitY, Vector3.UnitX),
        };
        var slope = Posture is Posture.OnBack ? Rest.Bent(-HipsLift * 180 / Math.PI) : Rest;
        PelvisFrame = slope.TurnedRight(Trunk.PelvisRoll).Bent(-Trunk.PelvisTilt);
        ChestFrame = slope.Bent(Trunk.ChestBend).TurnedRight(Trunk.ChestTurn);
        LegPose[] legs = [start.Right, start.Left, end.Right, end.Left];
        var isPlanted = legs.Any(static leg => leg.IsFlat);
        PlaceTrunk(isPlanted);

        RightLeg = LegBetween(start, end, share, isRight: true);
        LeftLeg = LegBetween(start, end, share, isRight: false);
        if (Posture is Posture.Standing && !isPlanted)
            StandOnLowerFoot();

        NeckBase = Shoulders + ChestFrame.At(2.6f, -.6f, 0);
        HeadFrame = ChestFrame.Bent(Trunk.HeadNod).TurnedRight(Trunk.HeadTurn);
        Head = NeckBase + 10.4f * Vector3.Normalize(ChestFrame.Up + HeadFrame.Up) + .7f * HeadFrame.Front;
        if (Posture is Posture.OnBack)
            Head = Head with { Y = MathF.Max(Head.Y, Lying) };

        RightArm = ArmBetween(start.RightArm, end.RightArm, share, 1);
        LeftArm = ArmBetween(start.LeftArm, end.LeftArm, share, -1);
    }

    /// <summary>How the body is placed.</summary>
    public Posture Posture { get; }

    /// <summary>The right leg.</summary>
    public Leg RightLeg { get; private set; }

    /// <summary>The left leg.</summary>
    public Leg LeftLeg { get; private set; }

    /// <summary>The right arm.</summary>
    public Arm RightArm { get; }

    /// <summary>The left arm.</summary>
    public Arm LeftArm { get; }

    /// <summary>Middle of the skull.</summary>
    public Vector3 Head { get; }

    /// <summary>Where the neck meets the chest.</summary>
    public Vector3 NeckBase { get; }

    /// <summary>Midway between the hips.</summary>
    public Vector3 Pelvis { get; private set; }

    /// <summary>Middle of the waist.</summary>
    public Vector3 Waist { get; private set; }

    /// <summary>Midway between the shoulders.</summary>
    public Vector3 Shoulders { get; private set; }

    internal Leg HigherLeg => RightLeg.Knee.Y >= LeftLeg.Knee.Y ? RightLeg : LeftLeg;

    internal TrunkPose Trunk { get; }

    internal BodyFrame Rest { get; }

    internal BodyFrame PelvisFrame { get; }

    internal BodyFrame ChestFrame { get; }

    internal BodyFrame HeadFrame { get; }

    /// <summary>Slope of the trunk of a person on the back who lifts the hips, in radians.</summary>
    private double HipsLift => Math.Asin(Trunk.HipsUp / (PelvisHeight + ChestHeight));

    private void PlaceTrunk(bool isPlanted)
    {
        var shift = new Vector3((float)Trunk.HipsAhead, (float)Trunk.HipsUp, (float)Trunk.HipsToTheRight);
        if (Posture is Posture.Sitting or Posture.Standing or Posture.HandsAndKnees)
        {
            var hips = Posture is Posture.HandsAndKnees ? KneelingHips
                : Posture is Posture.Standing && isPlanted ? StandingHips : SittingHips;
            Pelvis = new Vector3(0, hips, 0) + shift;
            Waist = Pelvis + PelvisHeight * PelvisFrame.Up;
            Shoulders = Waist + ChestHeight * ChestFrame.Up;
            return;
        }

        // A person who lies rests on the chest, so the pelvis moves against it. Tucking the pelvis brings the waist down.
        var height = Posture is Posture.OnBack ? Lying : 9.6f;
        var arch = Math.Clamp(-.26f * (float)Trunk.PelvisTilt, -.9f, 6.5f);
        Shoulders = new Vector3(-PelvisHeight - ChestHeight, height, 0);
        Waist = Shoulders - ChestHeight * ChestFrame.Up + arch * Rest.Front;
        Pelvis = Waist - PelvisHeight * PelvisFrame.Up + new Vector3(0, .03f * (float)Math.Abs(Trunk.PelvisRoll), 0);
    }

    private void StandOnLowerFoot()
    {
        var drop = new Vector3(0, MathF.Min(LowestOf(RightLeg), LowestOf(LeftLeg)), 0);
        (Pelvis, Waist, Shoulders) = (Pelvis - drop, Waist - drop, Shoulders - drop);
        RightLeg = Dropped(RightLeg);
        LeftLeg = Dropped(LeftLeg);

        Leg Dropped(Leg leg) => leg with { Hip = leg.Hip - drop, Knee = leg.Knee - drop, Ankle = leg.Ankle - drop };
        static float LowestOf(Leg leg) => MathF.Min(leg.Stand.Y - 2 * leg.Toes.Y, leg.Stand.Y + 8 * leg.Toes.Y);
    }

    private Leg LegBetween(FigurePose start, FigurePose end, float share, bool isRight)
    {
        var (first, last) = isRight ? (start.Right, end.Right) : (start.Left, end.Left);
        var hip = Pelvis + (isRight ? HipHalf : -HipHalf) * PelvisFrame.Right;
        if (first.IsAlike(last))
            return LegOf(first.Towards(last, share), hip);

        // A foot that leaves its place: from one set of directions to the other.
        var (from, to) = (LegOf(first, hip), LegOf(last, hip));
        var knee = hip + Thigh * FigureReach.Turned(from.Knee - from.Hip, to.Knee - to.Hip, share);
        return new Leg(
            hip, knee, knee + Shin * FigureReach.Turned(from.Ankle - from.Knee, to.Ankle - to.Knee, share),
            FigureReach.Turned(from.Toes, to.Toes, share), FigureReach.Turned(from.Sole, to.Sole, share));
    }

    private Leg LegOf(LegPose pose, Vector3 hip)
    {
        if (pose.Foot is { } foot)
        {
            var ankle = new Vector3((float)foot.Ahead, (float)foot.Height + (pose.IsFlat ? AnkleHeight : 0), (float)foot.ToTheRight);
            var towards = KneeTowards(hip, ankle, pose.Lean);
            var (bent, reached) = FigureReach.To(hip, ankle, Thigh, Shin, towards);
            if (pose.IsFlat)
                return new Leg(hip, bent, reached, Vector3.UnitX, Vector3.UnitY);
            var along = Vector3.Normalize(reached - bent);
            var ahead = Vector3.Normalize(towards - Vector3.Dot(towards, along) * along);
            var (sin, cos) = MathF.SinCos((float)((180 - pose.Ankle) * Math.PI / 180));
            return new Leg(hip, bent, reached, cos * along + sin * ahead, cos * ahead - sin * along);
        }

        var knee = hip + Thigh * Rest.Along(pose.Hip, pose.Lean);
        var shin = pose.Hip - pose.Knee;
        var toes = shin + 180 - pose.Ankle;
        return new Leg(hip, knee, knee + Shin * Rest.Along(shin, pose.Lean), Rest.Along(toes, pose.Lean), Rest.Along(toes + 90, pose.Lean));
    }

    /// <summary>The knee swings about the line from hip to ankle.</summary>
    private Vector3 KneeTowards(Vector3 hip, Vector3 ankle, double lean)
    {
        var (sin, cos) = MathF.SinCos((float)(lean * Math.PI / 180));
        var axis = Vector3.Normalize(ankle - hip);
        var ahead = Rest.Front + (Posture is Posture.OnBack ? Vector3.Zero : Rest.Up);
        var upright = Vector3.Normalize(ahead - Vector3.Dot(ahead, axis) * axis);
        var aside = Vector3.Cross(upright, axis);
        return cos * upright + sin * (Vector3.Dot(aside, Rest.Right) < 0 ? -aside : aside);
    }

    private Arm ArmBetween(ArmPose first, ArmPose last, float share, int side)
    {
        var shoulder = ShoulderOf(side);
        var (from, to) = (ArmTarget.Of(this, first, side), ArmTarget.Of(this, last, side));
        // A hand that goes far swings round the outside of what lies between.
        var swing = 4 * share * (1 - share) * MathF.Min(11, Vector3.Distance(from.Wrist, to.Wrist) / 2) * side * ChestFrame.Right;
        var target = Vector3.Lerp(from.Wrist, to.Wrist, share) + swing;
        var (elbow, wrist) = FigureReach.To(shoulder, target, UpperArm, Forearm, Vector3.Lerp(from.ElbowTowards, to.ElbowTowards, share));
        var fingers = wrist + Hand * FigureReach.Turned(from.Hand, to.Hand, share);
        var thumb = FigureReach.Turned(from.Thumb, to.Thumb, share);
        return new Arm(shoulder, elbow, wrist, fingers, thumb, from.Curl + (to.Curl - from.Curl) * share);
    }

    /// <summary>The shoulder joint lies a little below the line of the shoulders.</summary>
    internal Vector3 ShoulderOf(int side) => Shoulders + ChestFrame.At(-1.8f, 0, side * ShoulderHalf);
}
