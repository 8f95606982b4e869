namespace SIJointSite.Core.Figures.Poses;

/// <summary>One position of the whole person.</summary>
/// <param name="Posture">How the body is placed.</param>
/// <param name="Trunk">Pelvis, chest and head.</param>
/// <param name="Right">The right leg.</param>
/// <param name="Left">The left leg.</param>
/// <param name="RightArm">The right arm.</param>
/// <param name="LeftArm">The left arm.</param>
public sealed record FigurePose(Posture Posture, TrunkPose Trunk, LegPose Right, LegPose Left, ArmPose RightArm, ArmPose LeftArm)
{
    /// <summary>The same position with left and right changed.</summary>
    public FigurePose Mirrored() =>
        new(Turned(Posture), Trunk.Mirrored(), Left.Mirrored(), Right.Mirrored(), Swapped(LeftArm), Swapped(RightArm));

    private static Posture Turned(Posture posture) => posture switch
    {
        Posture.OnLeftSide => Posture.OnRightSide,
        Posture.OnRightSide => Posture.OnLeftSide,
        _ => posture,
    };

    private static ArmPose Swapped(ArmPose arm) => arm switch
    {
        ArmPose.BehindRightThigh => ArmPose.BehindLeftThigh,
        ArmPose.BehindLeftThigh => ArmPose.BehindRightThigh,
        ArmPose.TowelBehindRightThigh => ArmPose.TowelBehindLeftThigh,
        ArmPose.TowelBehindLeftThigh => ArmPose.TowelBehindRightThigh,
        _ => arm,
    };
}
