namespace SIJointSite.Core.Figures.Poses;

/// <summary>Which way the working part goes (curved) or pushes (a straight pair).</summary>
public enum FigureArrow
{
    /// <summary>The right knee to the chest.</summary>
    RightKneeToChest,

    /// <summary>The left knee to the chest.</summary>
    LeftKneeToChest,

    /// <summary>Both knees over to the person's right.</summary>
    KneesToRight,

    /// <summary>Both knees over to the person's left.</summary>
    KneesToLeft,

    /// <summary>Both knees towards each other.</summary>
    KneesInward,

    /// <summary>Both knees away from each other.</summary>
    KneesOutward,

    /// <summary>The pelvis tucks under.</summary>
    PelvisTuck,

    /// <summary>The tummy rises with the breath.</summary>
    TummyOut,

    /// <summary>The chest turns to the person's right.</summary>
    ChestToRight,

    /// <summary>The chest turns to the person's left.</summary>
    ChestToLeft,

    /// <summary>The whole person goes forward.</summary>
    Forward,
}
