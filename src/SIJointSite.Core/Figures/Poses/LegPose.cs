namespace SIJointSite.Core.Figures.Poses;

/// <summary>One leg: either free, by its joint angles, or with its foot planted, and then hip and knee follow the foot.</summary>
public sealed record LegPose
{
    private LegPose(double hip, double knee, double ankle, double lean, FootPlace? foot)
    {
        Hip = PoseRange.Hip.Checked(hip, nameof(hip));
        Knee = PoseRange.Knee.Checked(knee, nameof(knee));
        Ankle = PoseRange.Ankle.Checked(ankle, nameof(ankle));
        Lean = PoseRange.Lean.Checked(lean, nameof(lean));
        Foot = foot;
    }

    /// <summary>Bend of the hip, degrees: 0 straight, positive lifts the thigh towards the chest. -40 to 140.</summary>
    public double Hip { get; }

    /// <summary>Bend of the knee, degrees: 0 straight, positive brings the heel to the buttock. 0 to 150.</summary>
    public double Knee { get; }

    /// <summary>Foot against shin, degrees: 90 square, more points the toes. 60 to 150.</summary>
    public double Ankle { get; }

    /// <summary>Lean of the bent leg, degrees: positive to the person's right, negative to the left. -90 to 90.</summary>
    public double Lean { get; }

    /// <summary>Where the foot stands; null for a free leg, whose angles count instead.</summary>
    public FootPlace? Foot { get; }

    /// <summary>A leg by its angles.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A joint does not bend that way.</exception>
    public static LegPose Free(double hip, double knee, double ankle, double lean = 0) => new(hip, knee, ankle, lean, null);

    /// <summary>A leg with its foot flat on the ground; the knee bends upward and forward, and leans by <paramref name="lean"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The lean is beyond -90 to 90.</exception>
    public static LegPose Planted(FootPlace foot, double lean = 0) => new(0, 0, 90, lean, foot);

    /// <summary>The same leg on the other side of the body.</summary>
    public LegPose Mirrored() => new(Hip, Knee, Ankle, -Lean, Foot is null ? null : Foot with { ToTheRight = -Foot.ToTheRight });

    /// <summary>Part of the way to another pose of the same leg: both planted, or both free.</summary>
    internal LegPose Towards(LegPose other, double share)
    {
        double Mix(double from, double to) => from + (to - from) * share;
        var foot = Foot is { } here && other.Foot is { } there
            ? new FootPlace(Mix(here.Ahead, there.Ahead), Mix(here.ToTheRight, there.ToTheRight), Mix(here.Height, there.Height))
            : null;
        return new LegPose(Mix(Hip, other.Hip), Mix(Knee, other.Knee), Mix(Ankle, other.Ankle), Mix(Lean, other.Lean), foot);
    }
}
