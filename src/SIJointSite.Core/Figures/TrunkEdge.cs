namespace SIJointSite.Core.Figures;

/// <summary>An edge of the trunk as it is seen, which a drawing of the end can show where it was at the start.</summary>
public enum TrunkEdge
{
    /// <summary>Along the chest and the tummy.</summary>
    Front,

    /// <summary>Along the back.</summary>
    Back,
}
