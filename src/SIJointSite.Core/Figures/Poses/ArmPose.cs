namespace SIJointSite.Core.Figures.Poses;

/// <summary>Where a hand is; the elbow follows by inverse kinematics.</summary>
public enum ArmPose
{
    /// <summary>Beside the hip: palm on the mat for a person on their back, hanging for one who stands.</summary>
    BySide,

    /// <summary>Out to the side a little below shoulder height, resting on the mat.</summary>
    OutToSide,

    /// <summary>Holding the back of the right thigh, near the knee.</summary>
    BehindRightThigh,

    /// <summary>Holding the back of the left thigh, near the knee.</summary>
    BehindLeftThigh,

    /// <summary>Holding one end of a towel that runs behind the right thigh.</summary>
    TowelBehindRightThigh,

    /// <summary>Holding one end of a towel that runs behind the left thigh.</summary>
    TowelBehindLeftThigh,

    /// <summary>Flat on the tummy, just below the ribs.</summary>
    OnTummy,

    /// <summary>Flat on the breastbone.</summary>
    OnChest,

    /// <summary>On the shoulder of the other side, the forearm across the chest.</summary>
    OnOtherShoulder,

    /// <summary>The same, with the forearm under that of the other arm.</summary>
    UnderOtherArm,

    /// <summary>On the outer side of the same knee.</summary>
    OnOuterKnee,

    /// <summary>Resting on the same thigh, nearer the hip.</summary>
    OnThigh,

    /// <summary>Resting on the same thigh, just above the knee.</summary>
    AboveKnee,

    /// <summary>Flat on the seat or the bed beside the hip, for a person who sits.</summary>
    OnSeat,

    /// <summary>Swung forward, as in walking.</summary>
    SwungForward,

    /// <summary>Swung back, as in walking.</summary>
    SwungBack,

    /// <summary>Under the pillow or the cheek, for a person on their side.</summary>
    UnderHead,

    /// <summary>Flat on the floor: under the shoulder on hands and knees, in front of the chest on the side.</summary>
    OnFloor,

    /// <summary>Stretched out past the head, level with the back.</summary>
    Reaching,

    /// <summary>On the edge of a table or worktop in front.</summary>
    OnWorktop,
}
