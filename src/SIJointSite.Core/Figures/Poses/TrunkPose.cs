namespace SIJointSite.Core.Figures.Poses;

/// <summary>How pelvis, chest and head are held against the posture's rest position, in degrees.</summary>
public sealed record TrunkPose
{
    /// <summary>Pelvis tucked under, which flattens the low back; negative arches it. -25 to 25.</summary>
    public double PelvisTilt { get; init => field = PoseRange.PelvisTilt.Checked(value, nameof(PelvisTilt)); }

    /// <summary>Pelvis turned to the person's right; negative to the left. -45 to 45.</summary>
    public double PelvisRoll { get; init => field = PoseRange.PelvisRoll.Checked(value, nameof(PelvisRoll)); }

    /// <summary>Chest bent forward; negative backward. -45 to 45.</summary>
    public double ChestBend { get; init => field = PoseRange.ChestBend.Checked(value, nameof(ChestBend)); }

    /// <summary>Chest turned to the person's right; negative to the left. -60 to 60.</summary>
    public double ChestTurn { get; init => field = PoseRange.ChestTurn.Checked(value, nameof(ChestTurn)); }

    /// <summary>Chin towards the chest; negative looks up. -45 to 45.</summary>
    public double HeadNod { get; init => field = PoseRange.HeadNod.Checked(value, nameof(HeadNod)); }

    /// <summary>Face turned to the person's right, against the chest. -80 to 80.</summary>
    public double HeadTurn { get; init => field = PoseRange.HeadTurn.Checked(value, nameof(HeadTurn)); }

    /// <summary>How far the tummy is raised by a breath: 0 breathed out, 1 breathed in. -1 (drawn in) to 1.</summary>
    public double Breath { get; init => field = PoseRange.Breath.Checked(value, nameof(Breath)); }

    /// <summary>Hips moved ahead of where they rest, in hundredths of body height; negative back. -20 to 30.</summary>
    public double HipsAhead { get; init => field = PoseRange.HipsAhead.Checked(value, nameof(HipsAhead)); }

    /// <summary>Hips moved to the person's right, in hundredths of body height; negative to the left. -15 to 15.</summary>
    public double HipsToTheRight { get; init => field = PoseRange.HipsToTheRight.Checked(value, nameof(HipsToTheRight)); }

    /// <summary>
    /// Hips lifted from where they rest, in hundredths of body height; negative sunk. On the back the shoulders stay down. -20 to 30.
    /// </summary>
    public double HipsUp { get; init => field = PoseRange.HipsUp.Checked(value, nameof(HipsUp)); }

    /// <summary>The same trunk, left and right changed.</summary>
    public TrunkPose Mirrored() => this with
    {
        PelvisRoll = -PelvisRoll,
        ChestTurn = -ChestTurn,
        HeadTurn = -HeadTurn,
        HipsToTheRight = -HipsToTheRight,
    };

    internal TrunkPose Towards(TrunkPose other, double share)
    {
        double Mix(double from, double to) => from + (to - from) * share;
        return new TrunkPose
        {
            PelvisTilt = Mix(PelvisTilt, other.PelvisTilt),
            PelvisRoll = Mix(PelvisRoll, other.PelvisRoll),
            ChestBend = Mix(ChestBend, other.ChestBend),
            ChestTurn = Mix(ChestTurn, other.ChestTurn),
            HeadNod = Mix(HeadNod, other.HeadNod),
            HeadTurn = Mix(HeadTurn, other.HeadTurn),
            Breath = Mix(Breath, other.Breath),
            HipsAhead = Mix(HipsAhead, other.HipsAhead),
            HipsToTheRight = Mix(HipsToTheRight, other.HipsToTheRight),
            HipsUp = Mix(HipsUp, other.HipsUp),
        };
    }
}
