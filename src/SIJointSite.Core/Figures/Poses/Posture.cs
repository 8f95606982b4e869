namespace SIJointSite.Core.Figures.Poses;

/// <summary>How the whole body is placed.</summary>
public enum Posture
{
    /// <summary>On the back on the mat or a bed, head towards -X.</summary>
    OnBack,

    /// <summary>On the left side, head towards -X and the front towards -Z.</summary>
    OnLeftSide,

    /// <summary>On the right side, head towards -X and the front towards +Z.</summary>
    OnRightSide,

    /// <summary>On a chair or the edge of a bed, facing +X.</summary>
    Sitting,

    /// <summary>On the feet, facing +X; the lower foot is on the floor.</summary>
    Standing,

    /// <summary>On hands and knees, head towards +X and the front down.</summary>
    HandsAndKnees,
}
