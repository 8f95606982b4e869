namespace SIJointSite.Core.Figures.Poses;

/// <summary>A part of the body that works, shown in the accent colour.</summary>
public enum WorkingPart
{
    /// <summary>The right leg.</summary>
    RightLeg,

    /// <summary>The left leg.</summary>
    LeftLeg,

    /// <summary>The tummy and the low back: a band round the waist.</summary>
    Tummy,

    /// <summary>The hips and buttocks.</summary>
    Hips,

    /// <summary>The chest and both sleeves.</summary>
    Chest,
}
