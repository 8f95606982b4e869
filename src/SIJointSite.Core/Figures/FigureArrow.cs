namespace SIJointSite.Core.Figures;

/// <summary>Which way the working part goes or pushes.</summary>
public enum FigureArrow
{
    /// <summary>The right knee to the chest.</summary>
    KneeToChest,

    /// <summary>Both knees over to the person's right.</summary>
    KneesToRight,

    /// <summary>Both knees towards each other.</summary>
    KneesInward,

    /// <summary>Both knees away from each other.</summary>
    KneesOutward,
}
