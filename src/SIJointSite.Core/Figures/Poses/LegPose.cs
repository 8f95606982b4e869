namespace SIJointSite.Core.Figures.Poses;

/// <summary>
/// One leg: free, by its joint angles; planted, with its foot flat on something; or with its ankle laid at a place. Hip and knee follow a
/// foot that has a place.
/// </summary>
public sealed record LegPose
{
    /// <summary>How high a foot is lifted that steps to another place.</summary>
    private const double StepLift = 4;

    private LegPose(double hip, double knee, double ankle, double lean, FootPlace? foot, bool isFlat)
    {
        Hip = PoseRange.Hip.Checked(hip, nameof(hip));
        Knee = PoseRange.Knee.Checked(knee, nameof(knee));
        Ankle = PoseRange.Ankle.Checked(ankle, nameof(ankle));
        Lean = PoseRange.Lean.Checked(lean, nameof(lean));
        (Foot, IsFlat) = (foot, isFlat);
    }

    /// <summary>Bend of the hip, degrees: 0 straight, positive lifts the thigh towards the chest. -40 to 140.</summary>
    public double Hip { get; }

    /// <summary>Bend of the knee, degrees: 0 straight, positive brings the heel to the buttock. 0 to 150.</summary>
    public double Knee { get; }

    /// <summary>Foot against shin, degrees: 90 square, more points the toes. 60 to 150.</summary>
    public double Ankle { get; }

    /// <summary>
    /// Lean of the bent leg, degrees: positive to the person's right, negative to the left; at 90 a bend of the hip parts a straight leg
    /// from the other. -90 to 90.
    /// </summary>
    public double Lean { get; }

    /// <summary>Where the foot is; null for a free leg, whose angles count instead.</summary>
    public FootPlace? Foot { get; }

    /// <summary>Whether the foot is flat on something.</summary>
    public bool IsFlat { get; }

    /// <summary>A leg by its angles.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A joint does not bend that way.</exception>
    public static LegPose Free(double hip, double knee, double ankle, double lean = 0) => new(hip, knee, ankle, lean, null, false);

    /// <summary>A leg with its foot flat on the ground; the knee bends upward and forward, and leans by <paramref name="lean"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The lean is beyond -90 to 90.</exception>
    public static LegPose Planted(FootPlace foot, double lean = 0) => new(0, 0, 90, lean, foot, true);

    /// <summary>A leg whose ankle lies at a place, such as on the other thigh or on the other foot; the knee bends as in a planted
    /// one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The ankle does not bend that way, or the lean is beyond -90 to 90.</exception>
    public static LegPose Laid(FootPlace place, double ankle, double lean = 0) => new(0, 0, ankle, lean, place, false);

    /// <summary>The same leg on the other side of the body.</summary>
    public LegPose Mirrored() => new(Hip, Knee, Ankle, -Lean, Foot is null ? null : Foot with { ToTheRight = -Foot.ToTheRight }, IsFlat);

    /// <summary>Whether the way to another pose goes over the same numbers: both free, both planted or both laid.</summary>
    internal bool IsAlike(LegPose other) => Foot is null == other.Foot is null && IsFlat == other.IsFlat;

    /// <summary>Part of the way to a pose that is alike. A foot that steps is lifted on its way.</summary>
    internal LegPose Towards(LegPose other, double share)
    {
        double Mix(double from, double to) => from + (to - from) * share;
        var foot = Foot is { } here && other.Foot is { } there
            ? new FootPlace(
                Mix(here.Ahead, there.Ahead), Mix(here.ToTheRight, there.ToTheRight), Mix(here.Height, there.Height) + Lift(here, there))
            : null;
        return new LegPose(Mix(Hip, other.Hip), Mix(Knee, other.Knee), Mix(Ankle, other.Ankle), Mix(Lean, other.Lean), foot, IsFlat);

        double Lift(FootPlace from, FootPlace to) => IsFlat && from != to ? 4 * StepLift * share * (1 - share) : 0;
    }
}
