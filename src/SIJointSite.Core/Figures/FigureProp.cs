namespace SIJointSite.Core.Figures;

/// <summary>Things that an exercise needs.</summary>
public enum FigureProp
{
    /// <summary>A soft ball or cushion between the knees.</summary>
    Ball,

    /// <summary>A belt or scarf round the lower thighs, just above the knees.</summary>
    Strap,
}
