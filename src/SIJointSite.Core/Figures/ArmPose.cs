namespace SIJointSite.Core.Figures;

/// <summary>Where a hand is; the elbow follows by inverse kinematics.</summary>
public enum ArmPose
{
    /// <summary>Palm down on the mat beside the hip.</summary>
    BySide,

    /// <summary>Out to the side at shoulder height, resting on the mat.</summary>
    OutToSide,

    /// <summary>Holding the back of the right thigh.</summary>
    BehindRightThigh,

    /// <summary>Resting on the tummy.</summary>
    OnTummy,
}
