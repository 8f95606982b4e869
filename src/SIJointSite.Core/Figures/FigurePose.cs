namespace SIJointSite.Core.Figures;

/// <summary>A person lying on their back, by joint angles.</summary>
/// <param name="PelvisRoll">Turn of the pelvis against the chest, degrees: positive to the person's right. -45 to 45.</param>
/// <param name="Right">The right leg.</param>
/// <param name="Left">The left leg.</param>
/// <param name="RightArm">The right arm.</param>
/// <param name="LeftArm">The left arm.</param>
public sealed record FigurePose(double PelvisRoll, LegPose Right, LegPose Left, ArmPose RightArm, ArmPose LeftArm);
