namespace SIJointSite.Core.Figures;

/// <summary>The joint angles of one leg, in degrees.</summary>
public sealed record LegPose
{
    /// <summary>Checks the angles.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A joint does not bend that way.</exception>
    public LegPose(double hip, double knee, double ankle, double roll)
    {
        Hip = Within(hip, -20, 140, nameof(hip));
        Knee = Within(knee, 0, 150, nameof(knee));
        Ankle = Within(ankle, 60, 150, nameof(ankle));
        Roll = Within(roll, -90, 90, nameof(roll));
    }

    /// <summary>Bend of the hip, degrees: 0 straight, positive lifts the thigh towards the chest. -20 to 140.</summary>
    public double Hip { get; }

    /// <summary>Bend of the knee, degrees: 0 straight, positive brings the heel to the buttock. 0 to 150.</summary>
    public double Knee { get; }

    /// <summary>Foot against shin, degrees: 90 square, more points the toes. 60 to 150.</summary>
    public double Ankle { get; }

    /// <summary>Lean of the bent leg, degrees: positive to the person's right, negative to the left. -90 to 90.</summary>
    public double Roll { get; }

    private static double Within(double value, double least, double most, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, least, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, most, name);
        return value;
    }
}
