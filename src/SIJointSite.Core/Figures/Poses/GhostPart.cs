namespace SIJointSite.Core.Figures.Poses;

/// <summary>What of the start a drawing of the end can show too, so that the movement can be told.</summary>
public enum GhostPart
{
    /// <summary>The edge of the trunk along the chest and the tummy, dashed.</summary>
    Front,

    /// <summary>The edge of the trunk along the back, dashed.</summary>
    Back,

    /// <summary>Both legs, as a pale shape behind the person.</summary>
    Legs,
}
